import type Big from 'big.js'
import { period } from '../core/periods.ts'

/** A value at the end of a period. */
export interface Stop {
  /** Months since year 0: every period ends with a month, so half a year is exactly half a year. */
  readonly month: number
  readonly value: Big
}

/** A number that is not divided until somebody looks at it. */
export interface Quotient {
  readonly over: Big
  readonly under: number
}

/** The month with which a period ends. */
export function monthOf(name: string): number {
  const { end } = period(name)
  return Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7))
}

/** The value at a month of the straight lines from stop to stop; constant before the first and after the last. */
export function pathAt(first: Stop, later: readonly Stop[], month: number): Quotient {
  const stops = [first, ...later.toSorted((a, b) => a.month - b.month)]
  const before = stops.findLast((stop) => stop.month <= month) ?? first
  const after = stops.find((stop) => stop.month > month)
  if (!after || before.month > month) return { over: before.value, under: 1 }
  const under = after.month - before.month
  const rise = after.value.minus(before.value).times(month - before.month)
  return { over: before.value.times(under).plus(rise), under }
}
