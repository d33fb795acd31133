/** The fields that every dataset of values has. */
import { valueFlags } from '../../core/files/choices.ts'
import { exact, keptDigits, toNumeral } from '../../core/numerals.ts'
import { period as periodOf } from '../../core/periods.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { t, type Words } from '../../core/text.ts'
import type { FieldOf } from '../document/dataset.ts'
import type { NumberCell } from '../document/document.ts'
import type { Role } from '../document/drawing.ts'
import { nouns } from '../vocabulary.ts'
import { wordsFields } from './columns.ts'

/** A value, whoever it is of. */
export interface Value {
  readonly title: Words | undefined
  readonly role: Role
  readonly period: string
  readonly number: NumberCell | undefined
  readonly unitOfMeasure: string | undefined
  /** The terms it was computed from, and its flags. */
  readonly point: {
    readonly numerator?: Numeral
    readonly denominator?: Numeral
    readonly flags?: readonly string[]
  }
}

const words = {
  title: t('Mittarin nimi', 'Indikatorns namn', 'Title of the indicator'),
  role: t('Arvon laji', 'Värdets slag', 'Role of the value'),
  start: t('Jakson alku', 'Periodens början', 'Start of the period'),
  end: t('Jakson loppu', 'Periodens slut', 'End of the period'),
  value: t('Arvo', 'Värde', 'Value'),
  aboutValue: t(
    'Mittarin mittayksikössä. Osamäärästä on 15 merkitsevää numeroa; tarkka arvo on osoittaja ja nimittäjä.',
    'I indikatorns måttenhet. En kvot har 15 signifikanta siffror; det exakta värdet är täljaren och nämnaren.',
    "In the indicator's unit of measure. A quotient has 15 significant digits; exact are its numerator and denominator.",
  ),
  numerator: t('Osoittaja', 'Täljare', 'Numerator'),
  denominator: t('Nimittäjä', 'Nämnare', 'Denominator'),
  flags: t('Merkinnät', 'Markeringar', 'Flags'),
}

/** What a value may be, in the order of the columns of reports. */
export const roles = ['baseline', 'target', 'actual'] as const satisfies readonly Role[]

/** The digits of a number as data have it: exact, save for those of a quotient. */
export const numberOf = ({ numeral, terms }: NumberCell): Numeral =>
  terms ? toNumeral(exact(numeral).prec(keptDigits)) : numeral

/** Of what, which, and when. */
export const whichFields: readonly FieldOf<Value>[] = [
  ...wordsFields<Value>({ name: 'title', title: words.title }, ({ title }) => title),
  { name: 'role', title: words.role, type: 'string', of: roles, value: ({ role }) => role },
  { name: 'period', title: nouns.period, type: 'string', value: ({ period }) => period },
  { name: 'start', title: words.start, type: 'date', value: ({ period }) => periodOf(period).start },
  { name: 'end', title: words.end, type: 'date', value: ({ period }) => periodOf(period).end },
]

/** How much. */
export const amountFields: readonly FieldOf<Value>[] = [
  {
    name: 'value',
    title: words.value,
    about: words.aboutValue,
    type: 'number',
    value: ({ number }) => number && numberOf(number),
  },
  {
    name: 'unitOfMeasure',
    title: nouns.unitOfMeasure,
    type: 'string',
    value: ({ unitOfMeasure }) => unitOfMeasure,
  },
  { name: 'numerator', title: words.numerator, type: 'number', value: ({ point }) => point.numerator },
  { name: 'denominator', title: words.denominator, type: 'number', value: ({ point }) => point.denominator },
  {
    name: 'flags',
    title: words.flags,
    type: 'list',
    of: Object.keys(valueFlags),
    value: ({ point }) => point.flags,
  },
]
