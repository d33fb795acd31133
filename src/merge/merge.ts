import type { Change } from '../core/change.ts'
import type { Decision } from '../core/files/branch-plan.ts'
import { goalsOf, type Item, itemsOf, renamed } from '../core/items.ts'
import { type Names, namesOf } from '../core/names.ts'
import { byCodePoint } from '../core/order.ts'
import { basePath } from '../core/plan-paths.ts'
import { isNothing, sameValue } from '../core/shape/same.ts'
import type { Field, Shape } from '../core/shape/shape.ts'
import type { Workspace } from '../core/workspace.ts'
import { aggregates } from './aggregate.ts'
import { type Base, belongsTo, digest, readBase, remembers, writeBase } from './base.ts'
import { type Collated, goalsIn, statesIn } from './collate.ts'
import { latest, settleBy } from './decisions.ts'
import type { MergedPlan, Task } from './task.ts'
import { type Conflict, type Settle, threeWay, threeWayValue } from './three-way.ts'
import { type StaleText, staleTexts } from './translations.ts'
import { withTyped } from './typing.ts'
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

/** Whether a base knows any of the plans that stand in the merged one: that of another branch does not. */
function isOf({ generated }: Base, { ours, states }: Task): boolean {
  const standing = Object.keys(
    (ours?.content as Readonly<Record<string, object>> | undefined)?.[states] ?? {},
  )
  const known = Object.keys(generated)
  return standing.length === 0 || known.length === 0 || known.some((id) => standing.includes(id))
}

/** The base that is in its place, and the base of this merge: one that was finished but not yet put there, else the same. */
export function basesOf({ bases }: Workspace, task: Task): { there?: Base; base?: Base } {
  const { path, ours } = task
  const read = readBase(bases.get(basePath(path)))
  const there = read && isOf(read, task) ? read : undefined
  const waiting = readBase(bases.get(`${basePath(path)}.next`))
  const base = waiting && belongsTo(waiting, ours?.source.text) ? waiting : there
  return { ...(there && { there }), ...(base && { base }) }
}

/** What the plans say now; frozen ones what they said at the last merge. */
function generate({ now, frozen }: Task, base: Base | undefined): Collated {
  const fresh = Object.entries(now).filter(([from]) => !frozen.has(from))
  const then = Object.entries(base?.generated ?? {}).filter(([from]) => frozen.has(from))
  return Object.fromEntries([...fresh, ...then].sort(([a], [b]) => byCodePoint(a, b)))
}

/** What is known before goals are merged. */
interface Before {
  readonly base: Base | undefined
  readonly settle: Settle
}

/** What the plans said at the last merge. Where nothing has been merged before, everything is new; where the base is lost, nothing is known. */
const saidBefore = ({ ours, first }: Task, base: Base | undefined): readonly Item[] | undefined =>
  ours ? base && itemsOf(goalsIn(base.generated, first)) : []

/** Merges where each of the plans stands. */
function mergeStates(task: Task, { base, settle }: Before, generated: Collated) {
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

/** The ids that have changed, by what they were. */
const namesIn = (task: Task, base: Base | undefined, said: readonly Item[]): Names =>
  namesOf(said, [...(saidBefore(task, base) ?? []), ...itemsOf(task.ours?.content.goals)], task.successors)

/** Merges plans into the plan that its coordinator has edited. Pure. */
export function mergePlan(workspace: Workspace, task: Task): Merge {
  const { ours, first, path, units, successors } = task
  const { there, base } = basesOf(workspace, task)
  const head = ours?.content ?? task.head
  const generated = generate(task, base)
  const said = goalsIn(generated, first)
  const names = new Map([...namesIn(task, base, itemsOf(said)), ...task.adopted])
  const items = withTyped(itemsOf(ours?.content.goals), task.typed)
  const decisions = latest([...(head.decisions ?? []), ...task.decided]).map(
    (decision): Decision => ({ ...decision, id: names.get(decision.id) ?? decision.id }),
  )
  const settle = settleBy(decisions)

  const merged = threeWay(
    {
      base: saidBefore(task, base),
      ours: items,
      theirs: itemsOf(said),
      names,
      leavesOut: true,
    },
    settle,
  )
  const stale = staleTexts(
    { ours: renamed(items, names), plan: merged.items, said: itemsOf(said) },
    (base?.stale ?? []).map((mark) => ({ ...mark, id: names.get(mark.id) ?? mark.id })),
    decisions,
  )
  const states = mergeStates(task, { base, settle }, generated)

  const goals = goalsOf(merged.items)
  const setting = { units, successors, generated: said, leftOut: merged.leftOut }
  const reckoned = workspace.shared ? aggregates(goals, { ...setting, shared: workspace.shared.content }) : []
  const plan = inOrder(task, { ...head, goals, [task.states]: states.value, aggregates: reckoned, decisions })
  const conflicts = [...merged.conflicts, ...states.conflicts]

  const written = (): Change[] => {
    const text = textOf(task, plan, names)
    const next = { generated, aggregates: reckoned, stale: stale.marks }
    const written = remembers(there, next) ? undefined : writeBase({ ...next, plan: digest(text) })
    return changesOfMerge(path, text, written, ours?.source.text, workspace)
  }
  const typed = task.typed.length > 0 ? { goals: goalsOf(items) } : {}
  const undecided = { ...head, ...typed, decisions }
  const isEdited =
    base !== undefined &&
    ours !== undefined &&
    !sameValue(fieldShape(task, 'aggregates'), base.aggregates, head.aggregates)
  return {
    plan,
    generated,
    conflicts,
    isBased: !ours || base !== undefined,
    names,
    leftOut: merged.leftOut,
    stale: stale.open,
    aggregatesEdited: isEdited,
    changes: conflicts.length > 0 ? changesOfPlan(task, inOrder(task, undecided)) : written(),
  }
}
