import { period } from '../core/periods.ts'
import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, hasValue } from './expectation.ts'
import { fromSubmitted } from './levels.ts'
import { baselineExample } from './point-example.ts'

export const indicatorBaseline: Expectation<'indicator'> = {
  code: 'indicator-baseline',
  on: 'indicator',
  field: 'baseline',
  family: 'values',
  severity: fromSubmitted,
  implies: 'baseline',
  title: t(
    'Mittarilla on lähtötaso: arvo ja ajanjakso. Nollakin on arvo.',
    'Indikatorn har en utgångsnivå: värde och period. Också noll är ett värde.',
    'The indicator has a baseline: value and period. Zero is a value too.',
  ),
  why: t(
    'Muutosta ei voi laskea, jos ei tiedä, mistä lähdettiin. Välitavoitteella lähtötasoa ei ole.',
    'Förändringen kan inte räknas om man inte vet var man började. En milstolpe har ingen utgångsnivå.',
    'Change cannot be computed without a starting point. A milestone has no baseline.',
  ),
  missing: t(
    'Mittarin lähtötaso puuttuu.',
    'Indikatorns utgångsnivå saknas.',
    'The indicator has no baseline.',
  ),
  example: ({ full }, { span }) =>
    baselineExample(full.kind, String(Number(period(span.from).start.slice(0, 4)) - 1)),
  good: indicatorWith('baseline: { period: 2021, value: 0, source: Koulutusrekisteri }'),
  bad: indicatorWith('baseline: { period: 2021, source: Koulutusrekisteri }'),
  look({ full, written }) {
    if (full.kind === 'milestone') return 'not-applicable'
    return written.baseline && hasValue(written.baseline) ? 'filled' : 'missing'
  },
}
