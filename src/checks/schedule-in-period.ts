import { daysFrom } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { measuresIn } from '../core/written.ts'

export const scheduleInPeriod: Check = {
  code: 'schedule-in-period',
  severity: 'warning',
  title: t(
    'Toimenpiteen aikataulu mahtuu suunnitelmakauteen.',
    'Åtgärdens tidtabell ryms i planperioden.',
    "The schedule of a measure lies within the plan's period.",
  ),
  why: t(
    'Kauden ulkopuolista työtä tämän suunnitelman seuranta ei kata.',
    'Uppföljningen av planen täcker inte arbete utanför perioden.',
    'Work outside the period is not covered by the follow-up of this plan.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, schedule: { start: 2022-03, end: 2025 } }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, schedule: { start: 2022-03, end: 2026-02 } }`,
  *find(workspace) {
    for (const { item, path, source, plan } of measuresIn(workspace)) {
      const { start, end } = item.schedule ?? {}
      const [first, last] = [start ?? end, end ?? start]
      if (first === undefined || last === undefined) continue
      const { from, to } = plan.period
      const [whole, schedule] = [daysFrom(from, to), daysFrom(first, last)]
      if (!whole || !schedule || (whole.start <= schedule.start && schedule.end <= whole.end)) continue
      yield {
        source,
        path: [...path, 'schedule'],
        message: t(
          `Aikataulu ${first} – ${last} ei mahdu suunnitelmakauteen ${from} – ${to}.`,
          `Tidtabellen ${first} – ${last} ryms inte i planperioden ${from} – ${to}.`,
          `The schedule ${first} – ${last} does not lie within the plan's period ${from} – ${to}.`,
        ),
        fix: t(
          'Korjaa aikataulu, tai rajaa se tähän kauteen ja jatka seuraavassa suunnitelmassa.',
          'Rätta tidtabellen, eller begränsa den till denna period och fortsätt i nästa plan.',
          'Correct the schedule, or limit it to this period and go on in the next plan.',
        ),
      }
    }
  },
}
