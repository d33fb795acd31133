import type { Workspace } from '../core/workspace.ts'
import { branchTask, plansOfBranch } from './branch.ts'
import { type Merge, mergePlan } from './merge.ts'
import type { Task } from './task.ts'

/** The task of merging a branch while the units whose plans are missing or cannot be read wait: what cannot be read must not look removed. */
function taskWithoutUnreadable(folder: string, workspace: Workspace): Task {
  const { refused } = branchTask(workspace, plansOfBranch(workspace, folder))
  const waiting = new Set(refused.flatMap(({ unit }) => unit ?? []))
  return branchTask(workspace, plansOfBranch(workspace, folder, waiting))
}

/** What merging a branch again would come to, computed but not written; undefined: a file that it needs cannot be read. */
export function mergedAgain(folder: string, workspace: Workspace): { task: Task; merge: Merge } | undefined {
  const task = taskWithoutUnreadable(folder, workspace)
  return task.refused.length > 0 ? undefined : { task, merge: mergePlan(workspace, task) }
}

/** Whether a merged plan is not what the merge makes of its plans now. */
export const isStale = ({ changes, conflicts }: Merge): boolean => changes.length + conflicts.length > 0
