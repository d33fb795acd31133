import { pointsOf } from '../core/indicator.ts'
import { same, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

export const indicatorTerms: Expectation<'indicator'> = {
  code: 'indicator-terms',
  on: 'indicator',
  field: 'numerator',
  family: 'definition',
  severity: fromSubmitted,
  title: t(
    'Prosenttiosuuden lähtötasolla ja toteumilla on osoittaja ja nimittäjä.',
    'En procentandels utgångsnivå och utfall har täljare och nämnare.',
    'The baseline and actuals of a percentage have a numerator and a denominator.',
  ),
  why: t(
    'Prosenttiosuuksista ei voi laskea keskiarvoa: hallinnonalan luku saadaan vain osoittajista ja nimittäjistä.',
    'Av procentandelar kan inget medelvärde räknas: förvaltningsområdets tal fås bara av täljare och nämnare.',
    'No mean can be taken of percentages: the figure of a branch comes only from numerators and denominators.',
  ),
  missing: t(
    'Prosenttiosuuden osoittaja tai nimittäjä puuttuu.',
    'Procentandelens täljare eller nämnare saknas.',
    'The percentage has no numerator or denominator.',
  ),
  example: () => same('numerator: 35, denominator: 100'),
  good: indicatorWith('kind: percent\nbaseline: { period: 2021, numerator: 35, denominator: 100 }'),
  bad: indicatorWith('kind: percent\nbaseline: { period: 2021, value: 35 }'),
  look({ full, written }) {
    if (full.kind !== 'percent') return 'not-applicable'
    const points = [...pointsOf(written, [])].filter(({ role }) => role !== 'targets')
    const lacking = points.filter(
      ({ point }) => point.numerator === undefined || point.denominator === undefined,
    )
    const [first] = lacking
    if (first)
      return {
        state: 'missing',
        path: [...first.path, 'numerator'],
        periods: lacking.map(({ point }) => point.period),
      }
    return points.length > 0 ? 'filled' : 'not-applicable'
  },
}
