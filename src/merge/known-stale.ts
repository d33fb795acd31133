/** The translations that the last merge left older than their originals, found without merging again. */
import type { Diagnostic } from '../core/diagnostic.ts'
import { byId, type Item, itemShapes, itemsOf } from '../core/items.ts'
import { valueAlong } from '../core/named-way.ts'
import type { Workspace } from '../core/workspace.ts'
import { branchTask, plansOfBranch } from './branch.ts'
import { goalsIn } from './collate.ts'
import { basesOf } from './prepare.ts'
import type { Task } from './task.ts'
import { staleTextDiagnostic } from './tell.ts'
import { type StaleText, staleTexts } from './translations.ts'

/** Whether the plan that a text comes from has it otherwise by now: the next merge brings that. */
function isNewer({ id, field, text }: StaleText, said: Item | undefined, task: Task): boolean {
  const now = task.originOf(id)?.found
  if (!said || !now) return false
  const before = valueAlong(itemShapes[said.kind], said.content, field)
  return before === text && valueAlong(now.shape, now.value, field) !== text
}

/** The texts of a merged plan that are known to be older than the same text in another language. */
export function knownStale(workspace: Workspace, task: Task): StaleText[] {
  const { ours, first } = task
  const { base } = basesOf(workspace, task)
  if (!ours || !base) return []
  const [plan, said] = [itemsOf(ours.content.goals), itemsOf(goalsIn(base.generated, first))]
  const { open } = staleTexts(
    { merged: plan, ours: plan, theirs: said },
    base.stale ?? [],
    ours.content.decisions ?? [],
  )
  const before = byId(said)
  return open.filter((text) => !isNewer(text, before.get(text.id), task))
}

/** The same in all branches, as problems: in the plans of those files that `isAsked` for, or of items that come from them. */
export const staleTranslations = (workspace: Workspace, isAsked: (file: string) => boolean): Diagnostic[] =>
  workspace.branches.flatMap(({ folder }) => {
    const task = branchTask(workspace, plansOfBranch(workspace, folder))
    return knownStale(workspace, task)
      .map((text) => staleTextDiagnostic(text, task))
      .filter(({ file, related }) => [file, ...related.map((place) => place.file)].some(isAsked))
  })
