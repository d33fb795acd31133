import { daysFrom, period } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

export const actualInPeriod: Check = {
  code: 'actual-in-period',
  severity: 'error',
  title: t(
    'Toteumat ovat suunnitelmakaudelta.',
    'Utfallen är från planperioden.',
    "Actuals are from the plan's period.",
  ),
  why: t(
    'Kauden ulkopuolinen luku on lähtötaso tai kuuluu toiseen suunnitelmaan.',
    'Ett tal utanför perioden är en utgångsnivå eller hör till en annan plan.',
    'A number from outside the period is a baseline, or belongs to another plan.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, baseline: { period: 2021, value: 0 }, actuals: [{ period: 2022, value: 2 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, actuals: [{ period: 2021, value: 2 }] }`,
  *find(workspace) {
    for (const { role, point, path, source, plan } of pointsIn(workspace)) {
      if (role !== 'actuals' || !plan) continue
      const { from, to } = plan.period
      const [whole, { start, end }] = [daysFrom(from, to), period(point.period)]
      if (!whole || (whole.start <= start && end <= whole.end)) continue
      yield {
        source,
        path: [...path, 'period'],
        message: t(
          `Toteuma ajanjaksolta ${point.period} ei ole suunnitelmakaudelta ${from} – ${to}.`,
          `Utfallet för perioden ${point.period} är inte från planperioden ${from} – ${to}.`,
          `The actual for ${point.period} is not from the plan's period ${from} – ${to}.`,
        ),
        fix: t(
          'Kautta edeltävä luku on lähtötaso (baseline).',
          'Ett tal från tiden före perioden är utgångsnivån (baseline).',
          'A number from before the period is the baseline.',
        ),
      }
    }
  },
}
