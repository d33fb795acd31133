import { period } from '../core/periods.ts'
import { same, t } from '../core/text.ts'
import { measureWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

const noEnd = t('Toimenpiteen päättymisaika puuttuu.', 'Åtgärdens sluttid saknas.', 'The measure has no end.')
const noStart = t(
  'Toimenpiteen alkamisaika puuttuu.',
  'Åtgärdens starttid saknas.',
  'The measure has no start.',
)

export const measureSchedule: Expectation<'measure'> = {
  code: 'measure-schedule',
  on: 'measure',
  field: 'schedule',
  family: 'measures',
  severity: fromDraft,
  title: t(
    'Toimenpiteellä on alku ja loppu.',
    'Åtgärden har en början och ett slut.',
    'The measure has a start and an end.',
  ),
  why: t(
    'Ilman aikataulua myöhästymistä ei huomaa.',
    'Utan tidtabell märker ingen när åtgärden drar ut på tiden.',
    'Without a schedule nobody notices that it is late.',
  ),
  missing: t(
    'Toimenpiteen aikataulu puuttuu.',
    'Åtgärdens tidtabell saknas.',
    'The measure has no schedule.',
  ),
  example(_measure, { span }) {
    const [from, to] = [period(span.from).start, period(span.to).end].map((day) => day.slice(0, 7))
    return same(`schedule: { start: ${from}, end: ${to} }`)
  },
  good: measureWith('schedule: { start: 2022-03, end: 2023-12 }'),
  bad: measureWith('schedule: { start: 2022-03 }'),
  look({ schedule }) {
    if (!schedule?.start && !schedule?.end) return 'missing'
    if (!schedule.end) return { state: 'missing', message: () => noEnd }
    return schedule.start ? 'filled' : { state: 'missing', message: () => noStart }
  },
}
