/** What a merge starts from: what was said at the last one, what is said now, and which ids items have. */
import type { Decision } from '../core/files/branch-plan.ts'
import { type Goals, type Item, itemsOf } from '../core/items.ts'
import { type Names, namesOf } from '../core/names.ts'
import { byCodePoint } from '../core/order.ts'
import { basePath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'
import { type Base, belongsTo, readBase } from './base.ts'
import { type Collated, goalsIn } from './collate.ts'
import { latest } from './decisions.ts'
import type { MergedPlan, Task } from './task.ts'
import { withTyped } from './typing.ts'

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

/** What the plans said at the last merge. Where nothing has been merged before, everything is new; where the base is lost, nothing is known. */
const saidBefore = ({ ours, first }: Task, base: Base | undefined): readonly Item[] | undefined =>
  ours ? base && itemsOf(goalsIn(base.generated, first)) : []

/** The plans left waiting of which something was merged before: that stands. Of the others there is nothing. */
export function keptOf(workspace: Workspace, task: Task): string[] {
  if (task.frozen.size === 0) return []
  const { base } = basesOf(workspace, task)
  const states = (task.ours?.content as Readonly<Record<string, object>> | undefined)?.[task.states] ?? {}
  return [...task.frozen].filter(
    (id) => Object.hasOwn(base?.generated ?? {}, id) || Object.hasOwn(states, id),
  )
}

/** The three sides of a merge, ready to be merged: all ids are those of now. */
export interface Prepared {
  /** The base that is in its place. */
  readonly there: Base | undefined
  /** The base of this merge. */
  readonly base: Base | undefined
  /** The items of the plans at the last merge; undefined: not known, since the base is lost. */
  readonly before: readonly Item[] | undefined
  /** The merged plan as its coordinator left it; at the first merge, its head. */
  readonly head: MergedPlan
  /** What the plans say now; those left waiting, what they said at the last merge. */
  readonly generated: Collated
  /** Its goals, with their ids in the merged plan. */
  readonly goals: Goals
  /** The ids that have changed, by what they were. */
  readonly names: Names
  /** The items of the merged plan as it stands, with the values that were typed to settle conflicts. */
  readonly ours: readonly Item[]
  readonly decisions: readonly Decision[]
}

/** Looks up the base, and gives what all sides say the ids that items have now. */
export function prepare(workspace: Workspace, task: Task): Prepared {
  const { there, base } = basesOf(workspace, task)
  const head = task.ours?.content ?? task.head
  const generated = generate(task, base)
  const goals = goalsIn(generated, task.first)
  const before = saidBefore(task, base)
  const known = [...(before ?? []), ...itemsOf(task.ours?.content.goals)]
  const names = new Map([...namesOf(itemsOf(goals), known, task.successors), ...task.adopted])
  const decisions = latest([...(head.decisions ?? []), ...task.decided]).map((decision) => ({
    ...decision,
    id: names.get(decision.id) ?? decision.id,
  }))
  const ours = withTyped(itemsOf(task.ours?.content.goals), task.typed)
  return { there, base, before, head, generated, goals, names, ours, decisions }
}
