import Big from 'big.js'
import type { AcrossUnits, OverTime } from '../core/files/choices.ts'
import { toNumeral } from '../core/numerals.ts'
import type { Numeral } from '../core/shape/shape.ts'
import type { Term } from './terms.ts'

/** The number that several terms make together: a value, or a quotient with both of its terms; empty where they make none. */
interface Result {
  readonly value?: Numeral
  readonly numerator?: Numeral
  readonly denominator?: Numeral
}

const sum = (numbers: readonly Big[]): Big =>
  numbers.reduce((total, number) => total.plus(number), new Big(0))
const numberOf = ({ value }: Term): Big => (value instanceof Big ? value : new Big(0))

/** A term as a result: by its parts when it has them, since a quotient is never rounded before it is shown. */
const resultOf = ({ value, numerator, denominator }: Term): Result =>
  numerator && denominator
    ? { numerator: toNumeral(numerator), denominator: toNumeral(denominator) }
    : value instanceof Big
      ? { value: toNumeral(value) }
      : {}

/** The quotient of two sums, as its terms. */
const quotient = (numerator: Big, denominator: Big): Result =>
  denominator.eq(0) ? {} : { numerator: toNumeral(numerator), denominator: toNumeral(denominator) }

/** The term that comes out on top. */
const extreme =
  (isMore: (a: Big, b: Big) => boolean): Method =>
  (terms) =>
    resultOf(terms.reduce((best, term) => (isMore(numberOf(term), numberOf(best)) ? term : best)))

/** Puts at least one term together; `scale` is 100 where a value of 100 is the whole (percentages), else 1. */
type Method = (terms: readonly Term[], scale: number) => Result

const total: Method = (terms) => ({ value: toNumeral(sum(terms.map(numberOf))) })

/** Parts and wholes are summed apart; the share itself is worked out when it is shown. The mean of shares would lie. */
const ratio: Method = (terms) =>
  quotient(
    sum(terms.map(({ numerator }) => numerator as Big)),
    sum(terms.map(({ denominator }) => denominator as Big)),
  )

/** Every way of putting the values of units together. */
export const methods: Readonly<Record<AcrossUnits, Method>> = {
  sum: total,
  mean: (terms, scale) => quotient(sum(terms.map(numberOf)).div(scale), new Big(terms.length)),
  'weighted-mean': (terms, scale) =>
    quotient(
      sum(terms.map((term) => numberOf(term).times(term.weight as Big))).div(scale),
      sum(terms.map(({ weight }) => weight as Big)),
    ),
  ratio,
  min: extreme((a, b) => a.lt(b)),
  max: extreme((a, b) => a.gt(b)),
  // Yes counts, no does not; of other kinds, those that have a value.
  count: (terms) => ({ value: String(terms.filter(({ value }) => value !== false).length) }),
  none: () => ({}),
}

/**
 * The value on which all terms agree, for methods that weigh: whatever the weights, the mean of equal values is that value.
 * So targets that are given as a bare percentage, the same for all, need no numerators.
 */
export function agreed(method: AcrossUnits, terms: readonly Term[]): Result | undefined {
  const [first, ...rest] = terms
  if (
    !first ||
    !(first.value instanceof Big) ||
    !['ratio', 'mean', 'weighted-mean'].includes(method) ||
    terms.every(usable[method])
  )
    return undefined
  const value = first.value
  return rest.every((term) => term.value instanceof Big && term.value.eq(value))
    ? { value: toNumeral(value) }
    : undefined
}

/** Whether a term has what a method works on. */
export const usable: Readonly<Record<AcrossUnits, (term: Term) => boolean>> = {
  sum: ({ value }) => value instanceof Big,
  mean: ({ value }) => value instanceof Big,
  'weighted-mean': ({ value, weight }) => value instanceof Big && weight !== undefined,
  ratio: ({ numerator, denominator }) => numerator !== undefined && denominator !== undefined,
  min: ({ value }) => value instanceof Big,
  max: ({ value }) => value instanceof Big,
  count: ({ value }) => value !== undefined,
  none: () => true,
}

/** How the values of periods become one. Quotients are put together part by part. */
export const timeMethods: Readonly<Record<Exclude<OverTime, 'none'>, Method>> = {
  sum: (terms, scale) => (terms.every(({ numerator }) => numerator) ? ratio : total)(terms, scale),
  mean: (terms, scale) => (terms.every(({ numerator }) => numerator) ? ratio : methods.mean)(terms, scale),
  max: methods.max,
  last: (terms) => resultOf(terms.at(-1) as Term),
}
