import type { Agreed, FollowedIndicator } from '../core/follow-up.ts'
import { localId, unitOf } from '../core/ids.ts'
import { period } from '../core/periods.ts'
import { type FollowedPlan, followed, goalsIn } from './plans.ts'

/** Whether a period has a day in the year of a day. */
function isOfYear(name: string, day: string): boolean {
  const year = period(day.slice(0, 4))
  const { start, end } = period(name)
  return start <= year.end && year.start <= end
}

/**
 * The targets of the year in performance agreements: those whose period is in the year of `asOf`, or that name none. The
 * progress of the indicator that a target names stands beside it.
 */
export function agreedIn(
  plans: readonly FollowedPlan[],
  indicators: readonly FollowedIndicator[],
  asOf: string,
): Agreed[] {
  const key = (whose: string, id: string) => `${whose} ${localId(id)}`
  const byKey = new Map(indicators.map((each) => [key(each.unit ?? each.file, each.id), each]))
  return goalsIn(plans).flatMap((standing): Agreed[] => {
    const { agreement, period: name, target, indicator } = standing.goal.performanceAgreement ?? {}
    if (!agreement || (name !== undefined && !isOfYear(name, asOf))) return []
    const { id: _, ...whose } = followed(standing, standing.goal)
    const its =
      indicator !== undefined && byKey.get(key(unitOf(indicator) ?? whose.unit ?? whose.file, indicator))
    return [
      {
        ...whose,
        agreement,
        ...(name !== undefined && { period: name }),
        ...(target && { target }),
        ...(its && { indicator: its }),
      },
    ]
  })
}
