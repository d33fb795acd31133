import { same, t } from '../core/text.ts'
import { sharedWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

export const sharedAggregation: Expectation<'shared'> = {
  code: 'shared-aggregation',
  on: 'shared',
  field: 'aggregation',
  family: 'definition',
  severity: fromSubmitted,
  title: t(
    'Yhteisestä mittarista on sovittu, miten yksiköiden arvot yhdistetään.',
    'För en gemensam indikator är det avtalat hur enheternas värden sammanställs.',
    'For a shared indicator it is agreed how the values of units become one.',
  ),
  why: t(
    'Summa, keskiarvo ja osuus antavat eri luvun. Jos arvoja ei yhdistetä, sekin sanotaan: none.',
    'Summa, medelvärde och andel ger olika tal. Om värdena inte sammanställs sägs också det: none.',
    'A sum, a mean and a share differ. If values are not to be aggregated, that is said too: none.',
  ),
  missing: t(
    'Yhteisen mittarin yhdistämistapa puuttuu.',
    'Den gemensamma indikatorns sammanställningssätt saknas.',
    'The shared indicator does not say how values are aggregated.',
  ),
  example: () => same('aggregation: { units: sum, time: last }'),
  good: sharedWith('aggregation: { units: ratio, time: last }'),
  bad: sharedWith('unitOfMeasure: "%"'),
  look: ({ aggregation }) => (aggregation ? 'filled' : 'missing'),
}
