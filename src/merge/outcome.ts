import type { Change } from '../core/change.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Decision } from '../core/files/branch-plan.ts'
import { byId, itemsOf } from '../core/items.ts'
import type { Text } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { adoption, proposals } from './adopt.ts'
import { baseLost, matches, unconfirmed } from './adopting.ts'
import { apart } from './apart.ts'
import { goalsIn } from './collate.ts'
import { decide, isMeant, isNamed, type Rationale } from './decisions.ts'
import { conflictDiagnostic } from './disputes.ts'
import { editsOf } from './edits.ts'
import { cannotLeaveOut, mayLeaveOut } from './leaving-out.ts'
import { type Merge, mergePlan } from './merge.ts'
import { newsOf } from './news.ts'
import { wholeName } from './sides.ts'
import { decisionsKept, summary } from './summary.ts'
import type { Task } from './task.ts'
import {
  aggregatesEdited,
  editDiagnostic,
  leftOutDiagnostic,
  staleDiagnostic,
  staleTextDiagnostic,
} from './tell.ts'
import { asConflict } from './translations.ts'
import { cannotType, isTypable } from './typing.ts'

/** A decision to be taken: of which conflicts, and why. */
export interface Resolution {
  readonly take: Decision['take']
  /** The conflicts meant: `ID` or `ID.field`. */
  readonly only: readonly string[]
  /** What stands instead of either side's value. */
  readonly value: string | undefined
  readonly because: Rationale
}
/** The options of one merge. */
interface Wishes {
  /** Only tell whether the merged plan is up to date. */
  readonly check: boolean
  /** Only tell what has been changed of what the plans say. */
  readonly edits: boolean
  /** Nothing will be written. */
  readonly dryRun: boolean
  readonly resolution: Resolution | undefined
  /** The plan is taken as it is; undefined: as it is not known why, it is only told what that would come to. */
  readonly adopting: { readonly because: Rationale | undefined } | undefined
}

/** What a merge comes to: what is wrong, what would be written, a line for people. */
interface MergeOutcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly changes: readonly Change[]
  readonly closing: readonly Text[]
  /** The names in the resolution by which something was meant. */
  readonly settled: readonly string[]
  /** The conflicts that are left, by their names. */
  readonly open: readonly string[]
}

/** Applies a resolution: the task with the decisions it comes to. */
function ruled(workspace: Workspace, task: Task, { take, only, value, because }: Resolution): Task {
  const { conflicts, stale } = mergePlan(workspace, task)
  const confirmed = stale.map(asConflict).filter((each) => take !== 'leave-out' && isNamed(only, each))
  const meant = conflicts.filter((conflict) => only.some((name) => isMeant(name, conflict)))
  const needed = meant.find((conflict) => take === 'leave-out' && !mayLeaveOut(conflict, task))
  if (needed) throw cannotLeaveOut(needed)
  const untypable = value === undefined ? undefined : meant.find((conflict) => !isTypable(conflict))
  if (untypable) throw cannotType(untypable)
  return {
    ...task,
    decided: [...meant, ...confirmed].map((conflict) => decide(conflict, take, because)),
    typed: value === undefined ? [] : meant.map(({ id, field }) => ({ id, field, value })),
  }
}

/** Tells what adopting a plan would come to; nothing is done. */
function proposed(workspace: Workspace, task: Task): MergeOutcome {
  const names = proposals(task)
  const { conflicts } = mergePlan(workspace, { ...task, adopted: names })
  return {
    diagnostics: [...matches(names, task), unconfirmed(names.size, conflicts.length, task)],
    changes: [],
    closing: [],
    settled: [],
    open: conflicts.map(wholeName),
  }
}

/** Thinks a merge through and says what it comes to. Nothing is written for a plan that cannot be merged. */
export function outcomeOf(workspace: Workspace, asked: Task, wishes: Wishes): MergeOutcome {
  const { resolution, adopting } = wishes
  if (asked.refused.length > 0)
    return { diagnostics: asked.refused, changes: [], closing: [], settled: [], open: [] }
  const isAdoptable = adopting && !mergePlan(workspace, asked).isBased
  if (isAdoptable && !adopting.because) return proposed(workspace, asked)
  if (isAdoptable && adopting.because) {
    const task = adoption(workspace, asked, adopting.because)
    const outcome = merged(workspace, task, wishes)
    return { ...outcome, diagnostics: [...matches(task.adopted, asked), ...outcome.diagnostics] }
  }
  return merged(workspace, resolution ? ruled(workspace, asked, resolution) : asked, wishes)
}

/** What has been left out, without what is in a goal that is left out itself. */
function outermost({ leftOut, generated }: Merge): string[] {
  const items = byId(itemsOf(goalsIn(generated, undefined)))
  return leftOut.filter((id) => !leftOut.includes(String(items.get(id)?.content['goal'])))
}

const isDecidedBy =
  (name: string) =>
  ({ id, field }: Decision): boolean =>
    isMeant(name, { id, field: field === undefined ? [] : [field] })

function merged(workspace: Workspace, task: Task, wishes: Wishes): MergeOutcome {
  const { check, edits } = wishes
  const merge = mergePlan(workspace, task)
  const isLook = check || edits
  const diagnostics = [
    ...(merge.isBased || merge.conflicts.length === 0 ? [] : [baseLost(task)]),
    ...merge.conflicts.map((conflict) => conflictDiagnostic(conflict, task)),
    ...merge.stale.map((text) => staleTextDiagnostic(text, task)),
    ...outermost(merge).map((id) => leftOutDiagnostic(id, task)),
    ...(edits ? editsOf(merge).map((edit) => editDiagnostic(edit, task)) : []),
    ...(merge.aggregatesEdited ? [aggregatesEdited(task)] : []),
    ...(check && merge.changes.length > 0 ? [staleDiagnostic(task)] : []),
  ]
  const changes = isLook || merge.aggregatesEdited ? [] : merge.changes
  return {
    diagnostics,
    changes,
    closing: [
      summary(merge, task, wishes),
      ...apart(merge),
      ...(merge.conflicts.length > 0 ? decisionsKept(task, merge, wishes) : newsOf(merge, task)),
    ],
    settled: wishes.resolution?.only.filter((name) => task.decided.some(isDecidedBy(name))) ?? [],
    open: merge.conflicts.map(wholeName),
  }
}
