import { showDay } from '../core/numerals.ts'
import { daysFrom, period } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

function notBegun(name: string, asOf: string): Text {
  const day = eachLanguage((language) => showDay(asOf, language))
  return t(
    `Toteuma on ajanjaksolta ${name}, joka ei ole vielä alkanut (tarkastelupäivä ${day.fi}).`,
    `Utfallet gäller perioden ${name}, som inte har börjat än (granskningsdag ${day.sv}).`,
    `The actual is for ${name}, which has not begun yet (as of ${day.en}).`,
  )
}

export const actualInFuture: Check = {
  code: 'actual-in-future',
  severity: 'error',
  title: t(
    'Toteuman ajanjakso on jo alkanut.',
    'Perioden för ett utfall har redan börjat.',
    'The period of an actual has already begun.',
  ),
  why: t(
    'Mitä ei ole vielä tapahtunut, ei voi olla toteuma: luku on tavoite tai ennuste.',
    'Det som inte har hänt kan inte vara ett utfall: talet är ett mål eller en prognos.',
    'What has not happened cannot be an actual: the number is a target or a forecast.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, actuals: [{ period: 2024, value: 2, flags: [provisional] }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, actuals: [{ period: 2025, value: 2 }] }`,
  *find(workspace) {
    for (const { role, point, path, source, plan } of pointsIn(workspace)) {
      if (role !== 'actuals' || !plan || period(point.period).start <= workspace.asOf) continue
      const whole = daysFrom(plan.period.from, plan.period.to)
      // After the plan's period it is `actual-in-period` that tells.
      if (whole && period(point.period).end > whole.end) continue
      yield {
        source,
        path: [...path, 'period'],
        message: notBegun(point.period, workspace.asOf),
        fix: t(
          'Korjaa ajanjakso, tai tee luvusta tavoitetaso (targets).',
          'Rätta perioden, eller gör talet till en målnivå (targets).',
          'Correct the period, or make the number a target (targets).',
        ),
      }
    }
  },
}
