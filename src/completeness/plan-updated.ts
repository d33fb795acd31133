import { reportedYear } from '../core/due.ts'
import { showDay } from '../core/numerals.ts'
import { eachLanguage, same, type Text, t } from '../core/text.ts'
import type { Expectation } from './expectation.ts'

const stale = (updated: string, year: string): Text => {
  const [day, end] = [updated, year].map((each) => eachLanguage((language) => showDay(each, language)))
  return t(
    `Suunnitelma on päivitetty viimeksi ${day?.fi}, ennen raportoitavan vuoden loppua (${end?.fi}).`,
    `Planen uppdaterades senast ${day?.sv}, före slutet av det år som ska rapporteras (${end?.sv}).`,
    `The plan was last updated on ${day?.en}, before the end of the year to be reported (${end?.en}).`,
  )
}

export const planUpdated: Expectation<'plan'> = {
  code: 'plan-updated',
  on: 'plan',
  field: 'updated',
  family: 'grounds',
  severity: { monitoring: 'warning' },
  title: t(
    'Seurannassa oleva suunnitelma on päivitetty viimeisen raportointivuoden jälkeen.',
    'En plan under uppföljning har uppdaterats efter det senaste rapporteringsåret.',
    'A plan under monitoring has been updated since the last year to be reported.',
  ),
  why: t(
    'Lukija ei muuten tiedä, onko suunnitelma voimassa sellaisenaan vai unohdettu.',
    'Annars vet läsaren inte om planen gäller som den är eller har glömts bort.',
    'Otherwise the reader cannot tell a plan that stands from one that was forgotten.',
  ),
  missing: t(
    'Päivityspäivä puuttuu.',
    'Dagen för uppdateringen saknas.',
    'The day of the last update is missing.',
  ),
  example: (_plan, { workspace }) => same(`updated: ${workspace.asOf}`),
  good: 'updated: 2024-03-15',
  bad: 'updated: 2022-03-15',
  look(plan, { dueUntil }) {
    const year = reportedYear(plan.period, dueUntil)
    if (year === undefined) return 'not-applicable'
    if (plan.updated === undefined) return 'missing'
    const { updated } = plan
    return updated > year ? 'filled' : { state: 'missing', message: () => stale(updated, year) }
  },
}
