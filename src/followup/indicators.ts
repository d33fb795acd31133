import { duePeriods, dueUntil, isReported } from '../core/due.ts'
import type { FollowedIndicator } from '../core/follow-up.ts'
import { type ProgressState, progressStates } from '../core/progress.ts'
import type { Workspace } from '../core/workspace.ts'
import { type FollowedPlan, followed, indicatorsIn, type StandingIndicator } from './plans.ts'
import { progressOf } from './progress.ts'

const order = Object.keys(progressStates) as ProgressState[]
const shown = ['kind', 'unitOfMeasure', 'decimals', 'scale', 'direction'] as const

function followIndicator(standing: StandingIndicator, workspace: Workspace): FollowedIndicator {
  const { full, plan } = standing
  const due = duePeriods(full, plan.span, dueUntil(workspace))
  return {
    ...followed(standing, full),
    ...Object.fromEntries(shown.flatMap((key) => (full[key] === undefined ? [] : [[key, full[key]]]))),
    progress: progressOf(full, workspace),
    awaited: due.filter((each) => !isReported(each, full.actuals ?? [])).map(({ name }) => name),
  }
}

/** The indicators of some plans with their progress: those that need attention first, else in the order of the plans. */
export const followIndicators = (plans: readonly FollowedPlan[], workspace: Workspace): FollowedIndicator[] =>
  indicatorsIn(plans, workspace)
    .map((standing) => followIndicator(standing, workspace))
    .sort((a, b) => order.indexOf(a.progress.state) - order.indexOf(b.progress.state))
