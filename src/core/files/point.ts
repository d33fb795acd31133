/** The values of indicators, and the scales they may be on. */
import {
  choice,
  line,
  listBy,
  may,
  needs,
  numeral,
  period,
  record,
  setOf,
  type ValueOf,
  value,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { valueFlags } from './choices.ts'
import { label } from './fields.ts'

/** A value at a time: `value`, or `numerator` and `denominator`, from which it follows. */
export const point = record('point', {
  period: needs(
    period,
    label.period,
    t(
      'Vuosi 2022, puolivuosi 2022-H1, neljännes 2022-Q3, kuukausi 2022-05 tai vuodet 2021-2023.',
      'Ett år 2022, halvår 2022-H1, kvartal 2022-Q3, en månad 2022-05 eller åren 2021-2023.',
      'A year 2022, half-year 2022-H1, quarter 2022-Q3, month 2022-05 or the years 2021-2023.',
    ),
  ),
  value: may(value, t('Arvo', 'Värde', 'Value')),
  numerator: may(numeral(), t('Osoittaja', 'Täljare', 'Numerator')),
  denominator: may(numeral(), t('Nimittäjä', 'Nämnare', 'Denominator')),
  weight: may(
    numeral({ min: 0 }),
    t('Paino', 'Vikt', 'Weight'),
    t(
      'Yksikön paino painotetussa keskiarvossa.',
      'Enhetens vikt i ett vägt medelvärde.',
      'What the unit weighs in a weighted mean.',
    ),
  ),
  unitOfMeasure: may(
    line(40),
    label.unitOfMeasure,
    t(
      'Vain, jos arvo on annettu muussa saman suureen yksikössä kuin mittari, esimerkiksi k€.',
      'Bara om värdet är angett i en annan enhet för samma storhet än indikatorns, till exempel k€.',
      "Only when the value is given in another unit of the same dimension than the indicator's, for example k€.",
    ),
  ),
  flags: may(setOf(choice(valueFlags)), t('Merkinnät', 'Markeringar', 'Flags')),
  source: may(words(500), label.source),
  note: may(words(), label.note),
})
/** A value of an indicator at a time. */
export type Point = ValueOf<typeof point>

/** The roles in which an indicator has values: what it started from, what it is to be, what it was. */
export const valueRoles = ['baseline', 'targets', 'actuals'] as const
export type ValueRole = (typeof valueRoles)[number]

/** A level of a scale: its number and what it is called. */
export const level = record('level', {
  value: needs(numeral(), t('Arvo', 'Värde', 'Value')),
  title: needs(words(300), label.title),
})
/** The steps of a scale, each with its value. */
export const scale = listBy('value', level, 20)
