import { basePath, branchFolder, kindAt } from '../../core/plan-paths.ts'
import { type Text, t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Task } from '../../merge/task.ts'

/** Whether a plan has ever been merged: it is there, be it readable or not, or what its last merge left beside it. */
function isMerged({ broken, bases }: Workspace, { path, ours }: Task): boolean {
  const folder = branchFolder(path)
  const wreck = [...broken].find(
    (file) => kindAt(file, undefined) === 'branch-plan' && branchFolder(file) === folder,
  )
  return ours !== undefined || wreck !== undefined || bases.has(basePath(path))
}

/** The merges of plans that have never been merged: of them nothing can be out of date. */
export const neverMerged = (workspace: Workspace, tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => !isMerged(workspace, task))

/** That a plan is not looked at, since there is none that could be out of date. */
export const passedOver = ({ path, option }: Task): Text =>
  t(
    `${path}: ei vielä yhdistetty, joten ajantasaisuutta ei katsota. Yhdistä: toimi merge ${option}`,
    `${path}: inte sammanställd än, så den kontrolleras inte. Sammanställ: toimi merge ${option}`,
    `${path}: not merged yet, so it is passed over. To merge it: toimi merge ${option}`,
  )
