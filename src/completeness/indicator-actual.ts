import { duePeriods, isReported } from '../core/due.ts'
import { groupBy } from '../core/group.ts'
import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type AssessedFile, type Detail, type Expectation, hasValue, type Items } from './expectation.ts'
import { inForce } from './levels.ts'
import { pointsExample } from './point-example.ts'

/** The periods of which an actual is due, year by year, and whether each of them has one. */
function* yearsOf({ full, written }: Items['indicator'], { span, dueUntil }: AssessedFile): Iterable<Detail> {
  const told = (written.actuals ?? []).filter(hasValue)
  const byYear = groupBy(duePeriods(full, span, dueUntil), ({ end }) => end.slice(0, 4))
  for (const periods of byYear.values()) {
    const lacking = periods.filter((period) => !isReported(period, told))
    const state = lacking.length === 0 ? 'filled' : 'missing'
    yield { state, periods: (lacking.length === 0 ? periods : lacking).map(({ name }) => name) }
  }
}

export const indicatorActual: Expectation<'indicator'> = {
  code: 'indicator-actual',
  on: 'indicator',
  field: 'actuals',
  family: 'values',
  severity: inForce,
  title: t(
    'Mittarilla on toteuma jokaisesta kaudesta, jonka määräpäivä on ohi.',
    'Indikatorn har ett utfall för varje period vars tidsfrist har gått ut.',
    'The indicator has an actual for each period that is due.',
  ),
  why: t(
    'Toteumaa odotetaan vasta, kun kauden päättymisestä on kulunut toimi.yaml-tiedostossa sovittu aika (muuten 90 päivää). Kukin vuosi lasketaan yhdeksi kentäksi, olipa seuranta vuosittaista tai kuukausittaista.',
    'Ett utfall väntas först när den tid har gått sedan periodens slut som anges i toimi.yaml (annars 90 dagar). Varje år räknas som ett fält, oavsett om uppföljningen görs årligen eller månatligen.',
    'An actual is due only when the days set in toimi.yaml (else 90) have passed since the end of the period. Each year counts as one field, whether values come yearly or monthly.',
  ),
  missing: t('Mittarin toteuma puuttuu.', 'Indikatorns utfall saknas.', 'The indicator has no actual.'),
  example: ({ full }, _scope, detail) => pointsExample('actuals', full.kind, detail?.periods ?? []),
  good: indicatorWith('actuals: [{ period: 2022, value: 0 }, { period: 2023, value: 48 }]'),
  bad: indicatorWith('actuals: [{ period: 2022, value: 41 }]'),
  look: (indicator, scope) => [...yearsOf(indicator, scope)],
}
