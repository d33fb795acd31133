import { dueUntil, reportedYear } from '../core/due.ts'
import type { Outdated } from '../core/follow-up.ts'
import type { Workspace } from '../core/workspace.ts'
import type { FollowedPlan } from './plans.ts'

/** The units whose plan has not been updated since the last year to be reported ended. */
export const outdatedIn = (plans: readonly FollowedPlan[], workspace: Workspace): Outdated[] =>
  plans.flatMap(({ file: { content }, span, unit, branch }) => {
    const since = reportedYear(span, dueUntil(workspace))
    if (unit === undefined || since === undefined) return []
    const updated = 'updated' in content ? content.updated : undefined
    return updated !== undefined && since < updated ? [] : [{ unit, branch, updated: updated ?? null, since }]
  })
