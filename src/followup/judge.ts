import { type Amount, compareAmounts, toBig } from '../core/amount.ts'
import type { Point } from '../core/files/unit-plan.ts'
import type { FullIndicator } from '../core/indicator.ts'
import { exact, toNumeral } from '../core/numerals.ts'
import { type Progress, thresholds } from '../core/progress.ts'
import type { Numeral } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { monthOf, pathAt, type Quotient, type Stop } from './path.ts'

/** A point and its number in the unit of measure of the indicator. */
export interface Known {
  readonly point: Point
  readonly amount: Amount
}
/** An indicator of which everything is known that a judgement needs. */
interface Case {
  readonly indicator: FullIndicator
  readonly base: Known
  /** In the order of time. */
  readonly targets: readonly Known[]
  readonly last: Known
  readonly latest: Known
}
type Judged = Pick<Progress, 'state' | 'reason' | 'expected' | 'ratio'>

const against = t(
  'Tavoitetaso on lähtötasosta väärään suuntaan.',
  'Målnivån ligger åt fel håll från utgångsnivån.',
  'The target lies on the wrong side of the baseline.',
)

const numberOf = ({ amount }: Known) => toBig(amount)
const stopOf = (known: Known): Stop => ({ month: monthOf(known.point.period), value: numberOf(known) })
const rounded = ({ over, under }: Quotient): Numeral => toNumeral(over.div(under).round(10))

/** A share with four decimals, cut and not rounded, so that it never looks better than its state. */
const shareOf = (share: ReturnType<typeof exact>): Numeral => toNumeral(share.round(4, 0).plus(0))

/** Within its tolerance of the baseline; achieved when it still is at the end of the last target's period. */
function judgeKept({ indicator: { tolerance = '0' }, base, last, latest }: Case): Judged {
  const expected = rounded({ over: numberOf(base), under: 1 })
  if (numberOf(latest).minus(numberOf(base)).abs().gt(tolerance)) return { state: 'off-track', expected }
  const isOver = monthOf(latest.point.period) >= monthOf(last.point.period)
  return { state: isOver ? 'achieved' : 'on-track', expected }
}

/** On a scale there is nothing between two steps: the path is at the last step that it has reached. */
function onSteps(path: Quotient, { indicator: { kind, scale = [] }, base }: Case, way: 1 | -1): Quotient {
  if (kind !== 'scale') return path
  const steps = scale
    .map(({ value }) => exact(value))
    .filter((step) => step.times(path.under).minus(path.over).times(way).lte(0))
    .filter((step) => step.minus(numberOf(base)).times(way).gte(0))
    .sort((a, b) => a.cmp(b) * way)
  return { over: steps.at(-1) ?? numberOf(base), under: 1 }
}

/** The judgement by the share of the expected change; `way` is 1 when the value should increase, −1 when it should decrease. */
function judgeChange(one: Case, way: 1 | -1): Judged {
  const { base, targets, last, latest } = one
  if (compareAmounts(last.amount, base.amount) * way < 0) return { state: 'unclear', reason: against }
  const path = onSteps(pathAt(stopOf(base), targets.map(stopOf), monthOf(latest.point.period)), one, way)
  const from = numberOf(base)
  const asked = path.over.minus(from.times(path.under)).times(way)
  const moved = numberOf(latest).minus(from).times(path.under).times(way)
  const expected = rounded(path)
  const isAchieved = compareAmounts(latest.amount, last.amount) * way >= 0
  // Where the path asks for no improvement yet there is no share to speak of: the value must not be worse than the path.
  if (asked.lte(0)) {
    return { state: isAchieved ? 'achieved' : moved.gte(asked) ? 'on-track' : 'off-track', expected }
  }
  const told = { expected, ratio: shareOf(moved.div(asked)) }
  if (isAchieved) return { state: 'achieved', ...told }
  const reaches = (percent: number): boolean => moved.times(100).gte(asked.times(percent))
  if (reaches(thresholds.onTrack)) return { state: 'on-track', ...told }
  return { state: reaches(thresholds.behind) ? 'behind' : 'off-track', ...told }
}

/** Judges values that are numbers by the rule `path-1`. */
export function judge(one: Case): Judged {
  const { direction } = one.indicator
  return direction === 'maintain' ? judgeKept(one) : judgeChange(one, direction === 'increase' ? 1 : -1)
}
