import { period } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { indicatorsIn } from '../core/written.ts'

export const targetAfterBaseline: Check = {
  code: 'target-after-baseline',
  severity: 'error',
  title: t(
    'Tavoitetaso on lähtötasoa myöhemmältä ajalta.',
    'En målnivå gäller en senare tid än utgångsnivån.',
    'A target is for a later time than the baseline.',
  ),
  why: t(
    'Edistyminen lasketaan lähtötasosta tavoitteeseen. Taaksepäin sitä ei voi laskea.',
    'Framsteg räknas från utgångsnivån till målet. Bakåt går det inte att räkna.',
    'Progress is computed from the baseline to the target, so the target must be later.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, baseline: { period: 2021, value: 1 }, targets: [{ period: 2025, value: 2 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, baseline: { period: 2025, value: 1 }, targets: [{ period: 2022, value: 2 }] }`,
  *find(workspace) {
    for (const { item, path, source } of indicatorsIn(workspace)) {
      const { baseline, targets = [] } = item
      const at = targets.findIndex(
        (target) => baseline && period(target.period).end <= period(baseline.period).end,
      )
      const target = targets[at]
      if (!baseline || !target) continue
      yield {
        source,
        path: [...path, 'targets', at, 'period'],
        message: t(
          `Tavoitetason ajanjakso ${target.period} ei ole lähtötason ${baseline.period} jälkeen.`,
          `Målnivåns period ${target.period} är inte efter utgångsnivåns ${baseline.period}.`,
          `The target's period ${target.period} is not after the baseline's ${baseline.period}.`,
        ),
        fix: t('Korjaa toinen ajanjaksoista.', 'Rätta den ena perioden.', 'Correct one of the periods.'),
      }
    }
  },
}
