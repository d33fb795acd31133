/** The targets of units for a shared indicator against the target that they have in common. */
import { type Amount, amountOf, compareAmounts, toBig } from '../core/amount.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { TargetSum } from '../core/follow-up.ts'
import { exact, toNumeral } from '../core/numerals.ts'
import { period } from '../core/periods.ts'
import type { Workspace } from '../core/workspace.ts'
import type { StandingIndicator } from './plans.ts'

const sameTime = (a: string, b: string): boolean => period(a).name === period(b).name

/** Whether a target is at least as good as another, by the direction of the indicator. */
const isAsGood = (one: Amount, other: Amount, { direction }: SharedIndicator): boolean =>
  compareAmounts(one, other) * (direction === 'decrease' ? -1 : 1) >= 0

function sumOf(
  shared: SharedIndicator,
  target: NonNullable<SharedIndicator['targets']>[number],
  uses: readonly StandingIndicator[],
  { shared: file }: Workspace,
  expects: (unit: string) => boolean,
): TargetSum[] {
  const amount = (point: typeof target) => amountOf(point, shared, file?.content.dimensions)
  const common = amount(target)
  if (!common) return []
  const given = uses.flatMap(({ item: { targets = [] } }) => {
    const own = targets.find((each) => sameTime(each.period, target.period))
    return (own && amount(own)) ?? []
  })
  const expected = new Set([
    ...(shared.expected ?? []).filter(expects),
    ...uses.flatMap(({ plan }) => plan.unit ?? []),
  ])
  const total = given.reduce((sum, each) => sum.plus(toBig(each)), exact('0'))
  return [
    {
      shared: shared.id,
      period: target.period,
      common: toNumeral(toBig(common)),
      ...(shared.aggregation?.units === 'sum' && { sum: toNumeral(total) }),
      reaching: given.filter((each) => isAsGood(each, common, shared)).length,
      given: given.length,
      expected: expected.size,
    },
  ]
}

/** Each common target of each shared indicator, and what the units aim at for the same period. */
export function targetSums(
  indicators: readonly StandingIndicator[],
  workspace: Workspace,
  expects: (unit: string) => boolean = () => true,
): TargetSum[] {
  const shared = workspace.shared?.content.indicators ?? []
  return shared.flatMap((each) => {
    // What a ministry says of its whole branch is no unit's target: as one more it would count them twice.
    const uses = indicators.filter(({ item, plan }) => item.shared === each.id && plan.unit !== undefined)
    if (uses.length === 0) return []
    return (each.targets ?? []).flatMap((target) => sumOf(each, target, uses, workspace, expects))
  })
}
