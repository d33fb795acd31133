import type { Workspace } from '../../core/workspace.ts'
import { branchTask, plansOfBranch } from '../../merge/branch.ts'
import { type Edit, editsOf } from '../../merge/edits.ts'
import { type Merge, mergePlan } from '../../merge/merge.ts'
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

const isOpen = ({ changes, conflicts }: Merge): boolean => changes.length + conflicts.length > 0

/** The task of merging a branch while the units whose plans are missing or cannot be read wait: what cannot be read must not look removed. */
function taskWithoutUnreadable(folder: string, workspace: Workspace): Task {
  const { refused } = branchTask(workspace, plansOfBranch(workspace, folder))
  const waiting = new Set(refused.flatMap(({ unit }) => unit ?? []))
  return branchTask(workspace, plansOfBranch(workspace, folder, waiting))
}

/** The merge of a branch's plans, to compare its plan with them; not stale and without conflicts when a file that it needs cannot be read. */
export function remerged(folder: string, workspace: Workspace): Remerged {
  const task = taskWithoutUnreadable(folder, workspace)
  if (task.refused.length > 0) return { stale: false, conflicts: [], edits: [] }
  const merge = mergePlan(workspace, task)
  return {
    stale: isOpen(merge),
    conflicts: merge.conflicts.map(conflictIn(task)),
    edits: editsOf(merge).map(editIn(task)),
  }
}
