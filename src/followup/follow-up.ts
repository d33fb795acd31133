import type { FollowUp, TwoWay } from '../core/follow-up.ts'
import { daysAfter } from '../core/periods.ts'
import type { Workspace } from '../core/workspace.ts'
import { agreedIn } from './agreed.ts'
import { alikeAmong } from './alike.ts'
import { bareIn } from './bare.ts'
import { deadlinesIn } from './deadlines.ts'
import { followIndicators } from './indicators.ts'
import { followMeasures } from './measures.ts'
import { outdatedIn } from './outdated.ts'
import {
  type Asked,
  type FollowedPlan,
  followed,
  goalsIn,
  indicatorsIn,
  isInForce,
  measuresIn,
  plansOf,
} from './plans.ts'
import { targetSums } from './sums.ts'
import { unservedIn } from './unserved.ts'

/** Coverage both ways and possible duplicates, over all plans, in force or not. */
const twoWayOf = (plans: readonly FollowedPlan[], { expects }: Asked, workspace: Workspace): TwoWay => ({
  unserved: unservedIn(
    goalsIn(plans).map(({ goal }) => goal),
    workspace.catalogue,
  ),
  bare: bareIn(plans),
  alike: alikeAmong(measuresIn(plans).map((standing) => followed(standing, standing.item))),
  sums: targetSums(indicatorsIn(plans, workspace), workspace, expects),
})

/** The default number of days ahead that counts as due soon. */
export const ahead = 90

/** The progress of the indicators of some plans, and the remarks on their measures. */
export function followItems(
  asked: Asked,
  workspace: Workspace,
  until = daysAfter(workspace.asOf, ahead),
): Pick<FollowUp, 'indicators' | 'measures'> {
  const active = plansOf(asked, workspace).filter(isInForce)
  return {
    indicators: followIndicators(active, workspace),
    measures: followMeasures(active, until, workspace),
  }
}

/** Follows plans up as of the workspace's day; what is due within some days from it is told ahead. */
export function followUp(asked: Asked, within: number, workspace: Workspace): FollowUp {
  const { asOf } = workspace
  const plans = plansOf(asked, workspace)
  const active = plans.filter(isInForce)
  const until = daysAfter(asOf, within)
  const { indicators, measures } = followItems(asked, workspace, until)
  const ofUnits = (some: readonly FollowedPlan[]) => some.flatMap(({ unit }) => unit ?? [])
  return {
    asOf,
    until,
    followed: ofUnits(active).length,
    notInForce: ofUnits(plans.filter((plan) => !isInForce(plan))),
    indicators,
    measures,
    measureCount: measuresIn(active).length,
    outdated: outdatedIn(active, workspace),
    deadlines: deadlinesIn(active, until, workspace),
    agreed: agreedIn(active, indicators, asOf),
    twoWay: twoWayOf(plans, asked, workspace),
  }
}
