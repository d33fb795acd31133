import type { Workspace } from '../../core/workspace.ts'
import { isStale, mergedAgain } from '../../merge/again.ts'
import { type Edit, editsOf } from '../../merge/edits.ts'
import type { Conflict } from '../../merge/sides.ts'
import type { Task } from '../../merge/task.ts'
import { disputeOf, quoted, told } from '../../merge/told.ts'
import type { Dispute, MergeState } from '../../reports/material.ts'

/** The result that merging a branch again would have, computed but not written. */
interface Remerged extends MergeState {
  /** The plans of the units have changed since. */
  readonly stale: boolean
}

const conflictIn =
  (task: Task) =>
  (conflict: Conflict): Dispute => ({
    ...disputeOf(conflict, task),
    base: told(conflict.base, conflict.shape),
  })

const editIn =
  (task: Task) =>
  (edit: Edit): Dispute => ({
    ...disputeOf(edit, task),
    ...(edit.decision && { reason: quoted(edit.decision.reason) }),
  })

/** The merge of a branch's plans, to compare its plan with them; not stale and without conflicts when a file that it needs cannot be read. */
export function remerged(folder: string, workspace: Workspace): Remerged {
  const again = mergedAgain(folder, workspace)
  if (!again) return { stale: false, conflicts: [], edits: [] }
  const { task, merge } = again
  return {
    stale: isStale(merge),
    conflicts: merge.conflicts.map(conflictIn(task)),
    edits: editsOf(merge).map(editIn(task)),
  }
}
