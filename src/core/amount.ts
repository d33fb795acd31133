import type Big from 'big.js'
import type { SharedIndicators } from './files/indicators.ts'
import type { Point } from './files/unit-plan.ts'
import type { FullIndicator } from './indicator.ts'
import { exact } from './numerals.ts'
import type { Numeral } from './shape/shape.ts'

/** An exact number as `over` × `factor` / `under`, divided only for display. `under` is greater than zero. */
export interface Amount {
  readonly over: Numeral
  readonly under: Numeral
  readonly factor: Numeral
}

export type Dimensions = SharedIndicators['dimensions']

/** A numeral as an amount. */
export const amount = (over: Numeral): Amount => ({ over, under: '1', factor: '1' })

/** The factor and divisor that convert a value from one unit of measure to another; undefined when no dimension has both. */
export function conversion(
  from: string,
  to: string,
  dimensions: Dimensions,
): Omit<Amount, 'over'> | undefined {
  for (const { units } of dimensions ?? []) {
    const factorOf = (name: string) => units.find(({ unitOfMeasure }) => unitOfMeasure === name)?.factor
    const [factor, under] = [factorOf(from), factorOf(to)]
    if (factor !== undefined && under !== undefined) return { factor, under }
  }
  return undefined
}

type Measured = Pick<FullIndicator, 'kind' | 'unitOfMeasure'>

/** The number of a point in its indicator's unit of measure: of its terms when it has both, else its value; undefined when it has none. */
export function amountOf(
  point: Point,
  { kind, unitOfMeasure }: Measured,
  dimensions: Dimensions,
): Amount | undefined {
  const { value, numerator, denominator } = point
  if (numerator !== undefined && denominator !== undefined) {
    return Number(denominator) > 0
      ? { over: numerator, under: denominator, factor: kind === 'percent' ? '100' : '1' }
      : undefined
  }
  if (typeof value !== 'string') return undefined
  if (point.unitOfMeasure === undefined || point.unitOfMeasure === unitOfMeasure) return amount(value)
  const converted = conversion(point.unitOfMeasure, unitOfMeasure ?? '', dimensions)
  return converted && { over: value, ...converted }
}

/** The number of an amount; a quotient has forty decimals. */
export const toBig = ({ over, under, factor }: Amount): Big => exact(over).times(factor).div(under)

const toFloat = ({ over, under, factor }: Amount): number => (Number(over) * Number(factor)) / Number(under)

/** A negative number, 0 or a positive number, as a comparator of `sort` returns. */
export function compareAmounts(a: Amount, b: Amount): number {
  const [x, y] = [toFloat(a), toFloat(b)]
  // Three steps in floats lose less than one part in 10¹⁵. Only amounts nearer to each other than 10⁻⁹ need their digits.
  if (Math.abs(x - y) > 1e-9 * Math.max(Math.abs(x), Math.abs(y))) return x - y
  const cross = (one: Amount, other: Amount) => exact(one.over).times(one.factor).times(other.under)
  return cross(a, b).cmp(cross(b, a))
}

/** The number of a point as its author wrote it: `19.0`, or `35/100`. */
export const asWritten = ({ value, numerator, denominator }: Point): string =>
  numerator !== undefined && denominator !== undefined ? `${numerator}/${denominator}` : String(value)
