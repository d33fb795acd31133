import type Big from 'big.js'
import { amountOf, type Dimensions, toBig } from '../core/amount.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Point } from '../core/files/unit-plan.ts'
import { exact } from '../core/numerals.ts'
import type { Numeral } from '../core/shape/shape.ts'

/** One unit's value in one period: a term of an aggregate. Numbers are exact, the value in the shared unit of measure. */
export interface Term {
  readonly unit: string
  readonly point: Point
  readonly value: Big | boolean | undefined
  readonly numerator: Big | undefined
  readonly denominator: Big | undefined
  readonly weight: Big | undefined
}

/** The number that stands for the whole in the values of an indicator: 100 for percentages, else 1. */
export const scaleOf = ({ kind }: Pick<SharedIndicator, 'kind'>): number => (kind === 'percent' ? 100 : 1)

/** A numeral as an exact number, where there is one. */
export const asNumber = (numeral: Numeral | undefined): Big | undefined =>
  numeral === undefined ? undefined : exact(numeral)

/** The term that a point makes; without a value when its unit of measure cannot be converted. */
export function termOf(unit: string, point: Point, indicator: SharedIndicator, dimensions: Dimensions): Term {
  const amount = amountOf(point, indicator, dimensions)
  return {
    unit,
    point,
    value: typeof point.value === 'boolean' ? point.value : amount && toBig(amount),
    numerator: asNumber(point.numerator),
    denominator: asNumber(point.denominator),
    weight: asNumber(point.weight),
  }
}
