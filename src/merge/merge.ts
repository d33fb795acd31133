import type { Decision } from '../core/files/branch-plan.ts'
import { byCodePoint } from '../core/order.ts'
import type { Change } from '../core/outcome.ts'
import { isNothing, sameValue } from '../core/shape/same.ts'
import type { Field, Shape } from '../core/shape/shape.ts'
import type { Workspace } from '../core/workspace.ts'
import { aggregates } from './aggregate.ts'
import { type Base, belongsTo, readBase, writeBase } from './base.ts'
import { type Collated, goalsIn, statesIn } from './collate.ts'
import { latest, settleBy } from './decisions.ts'
import { goalsOf, type Item, itemsOf } from './items.ts'
import type { MergedPlan, Task } from './task.ts'
import { type Conflict, type Merged, type Settle, threeWay, threeWayValue } from './three-way.ts'
import { basePath, changesOfMerge, changesOfPlan, textOf } from './writing.ts'

/** A merge thought through but not carried out. */
export interface Merge {
  readonly plan: MergedPlan
  /** What the plans say; what the merged plan would be if nobody had changed anything in it. */
  readonly generated: Collated
  readonly conflicts: readonly Conflict[]
  /** The items that have been left out of the merged plan. */
  readonly leftOut: readonly string[]
  /** The reckoned part of the merged plan has been edited by hand. */
  readonly aggregatesEdited: boolean
  /** What writing it takes; nothing when all is as it should be. While conflicts are open, only decisions are written. */
  readonly changes: readonly Change[]
}

const fieldShape = ({ shape }: Task, name: string): Shape => (shape.fields[name] as Field).shape

/** The base of this merge: one that was finished but not yet put in its place, else the one that is there. */
function baseOf({ bases }: Workspace, { path, ours }: Task): Base | undefined {
  const waiting = readBase(bases.get(`${basePath(path)}.next`))
  return waiting && belongsTo(waiting, ours?.source.text) ? waiting : readBase(bases.get(basePath(path)))
}

/** What the plans say now; frozen ones what they said at the last merge. */
function generate({ now, frozen }: Task, base: Base | undefined): Collated {
  const fresh = Object.entries(now).filter(([from]) => !frozen.has(from))
  const then = Object.entries(base?.generated ?? {}).filter(([from]) => frozen.has(from))
  return Object.fromEntries([...fresh, ...then].sort(([a], [b]) => byCodePoint(a, b)))
}

/** Merges the goals with all that is in them. */
function mergeGoals(
  { first, ours }: Task,
  base: Base | undefined,
  said: readonly Item[],
  settle: Settle,
): Merged {
  // Where nothing has been merged before, everything is new; where the base is lost, nothing is known.
  const before = ours ? base && itemsOf(goalsIn(base.generated, first)) : []
  return threeWay(before, itemsOf(ours?.content.goals), said, settle)
}

/** Merges where each of the plans stands. */
function mergeStates(task: Task, base: Base | undefined, generated: Collated, settle: Settle) {
  const ours = (task.ours?.content as Record<string, unknown> | undefined)?.[task.states]
  const sides = {
    base: task.ours && base && statesIn(base.generated),
    ours,
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

/** Merges plans into the plan that its coordinator has edited. Pure. */
export function mergePlan(workspace: Workspace, task: Task): Merge {
  const { ours, first, path, units } = task
  const base = baseOf(workspace, task)
  const head = ours?.content ?? task.head
  const decisions: readonly Decision[] = latest([...(head.decisions ?? []), ...task.decided])
  const settle = settleBy(decisions)

  const generated = generate(task, base)
  const said = goalsIn(generated, first)
  const merged = mergeGoals(task, base, itemsOf(said), settle)
  const states = mergeStates(task, base, generated, settle)

  const goals = goalsOf(merged.items)
  const setting = { units, first, generated: said, leftOut: merged.leftOut }
  const reckoned = workspace.shared ? aggregates(goals, { ...setting, shared: workspace.shared.content }) : []
  const plan = inOrder(task, { ...head, goals, [task.states]: states.value, aggregates: reckoned, decisions })
  const conflicts = [...merged.conflicts, ...states.conflicts]

  const written = (): Change[] => {
    const text = textOf(task, plan)
    return changesOfMerge(path, text, writeBase(generated, reckoned, text), ours?.source.text, workspace)
  }
  const isEdited =
    base !== undefined &&
    ours !== undefined &&
    !sameValue(fieldShape(task, 'aggregates'), base.aggregates, head.aggregates)
  return {
    plan,
    generated,
    conflicts,
    leftOut: merged.leftOut,
    aggregatesEdited: isEdited,
    changes: conflicts.length > 0 ? changesOfPlan(task, inOrder(task, { ...head, decisions })) : written(),
  }
}
