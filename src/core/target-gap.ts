/** The targets of a merged plan for a shared indicator, compared with the sum of its units' targets. */
import { amountOf, type Dimensions, toBig } from './amount.ts'
import type { Aggregate, Aggregated } from './files/branch-plan.ts'
import type { SharedIndicator } from './files/indicators.ts'
import type { Goal, Point } from './files/unit-plan.ts'
import { isOfUnit } from './ids.ts'
import { toNumeral } from './numerals.ts'
import { period } from './periods.ts'
import type { Numeral } from './shape/shape.ts'

/** A target of the plan's own for a period, and the targets of its units for the same one. */
export interface TargetGap {
  /** The indicator in the merged plan whose target it is. */
  readonly id: string
  readonly own: Point
  /** The aggregate of the units' targets; undefined when no unit has one. */
  readonly together: Aggregated | undefined
  /** The units' less the plan's own, in the unit of measure of the indicator: below zero, the units' are short of it. Undefined when either has no number. */
  readonly gap: Numeral | undefined
}

function gapBetween(
  own: Point,
  together: Aggregated | undefined,
  indicator: SharedIndicator,
  dimensions: Dimensions,
): Numeral | undefined {
  const [goal, sum] = [own, together].map((point) => point && amountOf(point, indicator, dimensions))
  return goal && sum && toNumeral(toBig(sum).minus(toBig(goal)))
}

/** The target gaps of a merged plan's own uses of shared indicators, in the order of the plan. */
export const targetGaps = (
  goals: readonly Goal[],
  { targets = [] }: Aggregate,
  indicator: SharedIndicator,
  dimensions: Dimensions,
): TargetGap[] =>
  goals
    .flatMap(({ indicators = [] }) => indicators)
    .filter(({ id, shared }) => shared === indicator.id && !isOfUnit(id))
    .flatMap(({ id, targets: owns = [] }) =>
      owns.map((own) => {
        const together = targets.find((each) => period(each.period).name === period(own.period).name)
        return { id, own, together, gap: gapBetween(own, together, indicator, dimensions) }
      }),
    )
