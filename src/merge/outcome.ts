import type { Diagnostic } from '../core/diagnostic.ts'
import type { Decision } from '../core/files/branch-plan.ts'
import type { Change } from '../core/outcome.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { decide, isMeant } from './decisions.ts'
import { editsOf } from './edits.ts'
import { cannotLeaveOut, mayLeaveOut } from './leaving-out.ts'
import { type Merge, mergePlan } from './merge.ts'
import type { Task } from './task.ts'
import {
  aggregatesEdited,
  conflictDiagnostic,
  editDiagnostic,
  leftOutDiagnostic,
  staleDiagnostic,
} from './tell.ts'

/** A decision to be taken: of which conflicts, and why. */
export interface Ruling {
  readonly take: Decision['take']
  /** The conflicts meant: `ID` or `ID.field`. */
  readonly only: readonly string[]
  readonly because: Pick<Decision, 'reason' | 'by' | 'date'>
}
/** What is asked of a merge. */
export interface Wishes {
  /** Only tell whether the merged plan is up to date. */
  readonly check: boolean
  /** Only tell what has been changed of what the plans say. */
  readonly edits: boolean
  readonly ruling: Ruling | undefined
}

/** What a merge comes to: what is wrong, what would be written, a line for people. */
export interface MergeOutcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly changes: readonly Change[]
  readonly closing: readonly Text[]
  /** How many conflicts the ruling has settled. */
  readonly settled: number
}

/** Takes a ruling: the task with the decisions it comes to. */
function ruled(workspace: Workspace, task: Task, { take, only, because }: Ruling): Task {
  const { conflicts } = mergePlan(workspace, task)
  const meant = conflicts.filter((conflict) => only.some((name) => isMeant(name, conflict)))
  const needed = meant.find((conflict) => take === 'leave-out' && !mayLeaveOut(conflict, task))
  if (needed) throw cannotLeaveOut(needed)
  return { ...task, decided: meant.map((conflict) => decide(conflict, take, because)) }
}

const states = {
  conflicts: t(
    'ristiriitoja, mitään ei yhdistetty',
    'konflikter, inget sammanställdes',
    'conflicts, nothing was merged',
  ),
  upToDate: t('ajan tasalla', 'uppdaterad', 'up to date'),
  stale: t('ei ajan tasalla', 'inte uppdaterad', 'not up to date'),
  merged: t('yhdistetty', 'sammanställd', 'merged'),
} as const

function stateOf({ conflicts, changes }: Merge, isLook: boolean): keyof typeof states {
  if (conflicts.length > 0) return 'conflicts'
  if (changes.length === 0) return 'upToDate'
  return isLook ? 'stale' : 'merged'
}

function summary(merge: Merge, { path }: Task, isLook: boolean): Text {
  const state = states[stateOf(merge, isLook)]
  const [plans, goals, shared] = [
    Object.keys(merge.generated).length,
    merge.plan.goals?.length ?? 0,
    merge.plan.aggregates?.length ?? 0,
  ]
  return t(
    `${path}: ${state.fi}. Suunnitelmia ${plans}, tavoitteita ${goals}, yhteisiä mittareita ${shared}.`,
    `${path}: ${state.sv}. Planer ${plans}, mål ${goals}, gemensamma indikatorer ${shared}.`,
    `${path}: ${state.en}. Plans ${plans}, goals ${goals}, shared indicators ${shared}.`,
  )
}

/** Thinks a merge through and says what it comes to. Nothing is written for a plan that cannot be merged. */
export function outcomeOf(workspace: Workspace, asked: Task, { check, edits, ruling }: Wishes): MergeOutcome {
  if (asked.refused.length > 0) return { diagnostics: asked.refused, changes: [], closing: [], settled: 0 }
  const task = ruling ? ruled(workspace, asked, ruling) : asked
  const merge = mergePlan(workspace, task)
  const isLook = check || edits
  const diagnostics = [
    ...merge.conflicts.map((conflict) => conflictDiagnostic(conflict, task)),
    ...merge.leftOut.map((id) => leftOutDiagnostic(id, task)),
    ...(edits ? editsOf(merge).map((edit) => editDiagnostic(edit, task)) : []),
    ...(merge.aggregatesEdited ? [aggregatesEdited(task)] : []),
    ...(check && merge.changes.length > 0 ? [staleDiagnostic(task)] : []),
  ]
  const changes = isLook || merge.aggregatesEdited ? [] : merge.changes
  return { diagnostics, changes, closing: [summary(merge, task, isLook)], settled: task.decided.length }
}
