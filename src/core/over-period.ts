/** Whether values for periods of different lengths can be compared. */
import type { Kind, OverTime } from './files/choices.ts'
import type { Point } from './files/unit-plan.ts'
import type { FullIndicator } from './indicator.ts'
import { monthsIn } from './periods.ts'

/** Kinds whose values may be amounts that a longer period has more of; a share or a step on a scale is not one. */
const amounts: readonly (Kind | undefined)[] = ['number', 'count', 'money']
/** Ways to put periods together that leave a value as large as it was: it is a level, and not an amount of its period. */
const levels: readonly (OverTime | undefined)[] = ['last', 'mean']

/** Whether the values of an indicator are, as far as is known, amounts of their periods: half a year has half of them. */
const isOverPeriod = ({ kind, aggregation }: Pick<FullIndicator, 'kind' | 'aggregation'>): boolean =>
  amounts.includes(kind) && !levels.includes(aggregation?.time)

/** The first of some values that is for a period of another length than the first of all, when its indicator does not allow it. */
export function unlikePeriod<P extends Pick<Point, 'period'>>(
  indicator: Pick<FullIndicator, 'kind' | 'aggregation'>,
  [first, ...others]: readonly P[],
): P | undefined {
  if (!first || !isOverPeriod(indicator)) return undefined
  return others.find((other) => monthsIn(other.period) !== monthsIn(first.period))
}
