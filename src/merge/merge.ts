import type { Change } from '../core/change.ts'
import { goalsOf, itemsOf, renamed } from '../core/items.ts'
import type { Names } from '../core/names.ts'
import { isNothing, sameValue } from '../core/shape/same.ts'
import type { Field, Shape } from '../core/shape/shape.ts'
import type { Workspace } from '../core/workspace.ts'
import { aggregates } from './aggregate.ts'
import { digest, remembers, writeBase } from './base.ts'
import { type Collated, statesIn } from './collate.ts'
import { settleBy } from './decisions.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Conflict, Settle } from './sides.ts'
import type { MergedPlan, Task } from './task.ts'
import { threeWay, threeWayValue } from './three-way.ts'
import { type StaleText, staleTexts } from './translations.ts'
import { changesOfMerge, changesOfPlan, textOf } from './writing.ts'

/** A merge thought through but not carried out. */
export interface Merge {
  readonly plan: MergedPlan
  /** What the plans say; what the merged plan would be if nobody had changed anything in it. */
  readonly generated: Collated
  readonly conflicts: readonly Conflict[]
  /** What the plans said at the last merge is known, or there was none. */
  readonly isBased: boolean
  /** What items and units that have changed their ids are called now, by what they were called. */
  readonly names: Names
  /** The items that have been left out of the merged plan. */
  readonly leftOut: readonly string[]
  /** The texts that are older than the same text in another language. */
  readonly stale: readonly StaleText[]
  /** Whether the computed part of the merged plan has been edited by hand. */
  readonly aggregatesEdited: boolean
  /** What writing it takes; nothing when all is as it should be. While conflicts are open, only decisions are written. */
  readonly changes: readonly Change[]
}

const fieldShape = ({ shape }: Task, name: string): Shape => (shape.fields[name] as Field).shape

/** Merges where each of the plans stands. */
function mergeStates(task: Task, { base, generated }: Prepared, settle: Settle) {
  const now = (states: Readonly<Record<string, unknown>> | undefined) =>
    states &&
    Object.fromEntries(Object.entries(states).map(([id, state]) => [task.successors.get(id) ?? id, state]))
  const ours = (task.ours?.content as Record<string, Record<string, unknown>> | undefined)?.[task.states]
  const sides = {
    base: task.ours && base && now(statesIn(base.generated)),
    ours: now(ours),
    theirs: statesIn(generated),
    known: !task.ours || base !== undefined,
  }
  return threeWayValue(fieldShape(task, task.states), task.states, sides, settle)
}

/** A plan with its fields in the order of the shape, without those that say nothing. */
function inOrder({ shape }: Task, plan: Readonly<Record<string, unknown>>): MergedPlan {
  const names = Object.keys(shape.fields).filter((name) => !isNothing(plan[name]))
  return Object.fromEntries(names.map((name) => [name, plan[name]])) as unknown as MergedPlan
}

/** Merges items and states, and computes what is made of them. */
function mergeContent(workspace: Workspace, task: Task, prepared: Prepared) {
  const { base, before, head, names, ours, decisions } = prepared
  const settle = settleBy(decisions)
  const theirs = itemsOf(prepared.goals)
  const merged = threeWay({ base: before, ours, theirs, names, leavesOut: true }, settle)
  const states = mergeStates(task, prepared, settle)
  const stale = staleTexts(
    { merged: merged.items, ours: renamed(ours, names), theirs },
    (base?.stale ?? []).map((mark) => ({ ...mark, id: names.get(mark.id) ?? mark.id })),
    decisions,
  )
  const { units, successors } = task
  const goals = goalsOf(merged.items)
  const setting = { units, successors, generated: prepared.goals, leftOut: merged.leftOut }
  const computed = workspace.shared ? aggregates(goals, { ...setting, shared: workspace.shared.content }) : []
  const content = { ...head, goals, [task.states]: states.value, aggregates: computed, decisions }
  return {
    plan: inOrder(task, content),
    conflicts: [...merged.conflicts, ...states.conflicts],
    leftOut: merged.leftOut,
    stale,
    computed,
  }
}

/** What writing the merged plan and its base takes; nothing when both are as they should be. */
function changesFor(
  workspace: Workspace,
  task: Task,
  { there, generated, names }: Prepared,
  { plan, stale, computed }: ReturnType<typeof mergeContent>,
): Change[] {
  const text = textOf(task, plan, names)
  const next = { generated, aggregates: computed, stale: stale.marks }
  const base = remembers(there, next) ? undefined : writeBase({ ...next, plan: digest(text) })
  return changesOfMerge(task.path, text, base, task.ours?.source.text, workspace)
}

/** While conflicts are open, only what has been decided and typed is written. */
function changesOfDecisions(task: Task, { head, ours, decisions }: Prepared): Change[] {
  const typed = task.typed.length > 0 ? { goals: goalsOf(ours) } : {}
  return changesOfPlan(task, inOrder(task, { ...head, ...typed, decisions }))
}

/** Merges plans into the plan that its coordinator has edited. Pure. */
export function mergePlan(workspace: Workspace, task: Task): Merge {
  const prepared = prepare(workspace, task)
  const content = mergeContent(workspace, task, prepared)
  const { base, head, generated, names } = prepared
  const { plan, conflicts, leftOut, stale } = content
  return {
    plan,
    generated,
    conflicts,
    isBased: !task.ours || base !== undefined,
    names,
    leftOut,
    stale: stale.open,
    aggregatesEdited:
      base !== undefined &&
      task.ours !== undefined &&
      !sameValue(fieldShape(task, 'aggregates'), base.aggregates, head.aggregates),
    changes:
      conflicts.length > 0
        ? changesOfDecisions(task, prepared)
        : changesFor(workspace, task, prepared, content),
  }
}
