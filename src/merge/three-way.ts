import { unitOf } from '../core/ids.ts'
import { byId, type Item, itemShapes, renamed } from '../core/items.ts'
import { sameValue } from '../core/shape/same.ts'
import type { Shape } from '../core/shape/shape.ts'
import { type ConflictHandler, mergeValue, type Sides } from './merge-value.ts'

/** A value both the unit and the ministry have changed since the last merge, each in its own way. */
export interface Conflict {
  /** The item: `unit/id`. */
  readonly id: string
  /** The way from the item to the value: fields, keys of list items, languages. Empty: the item as a whole. */
  readonly field: readonly string[]
  /** The values; undefined where there is none. */
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
  /** Whether it is known what stood there at the last merge. */
  readonly known: boolean
}

/** How a conflict has been settled: the value that stands, or undefined for none. Undefined itself: not settled. */
export type Settle = (conflict: Conflict) => { readonly value: unknown } | undefined

/** What a merge gives. */
interface Merged {
  readonly items: readonly Item[]
  readonly conflicts: readonly Conflict[]
  /** The items of units that the ministry has left out. */
  readonly leftOut: readonly string[]
}

/** What is to be merged, and by which rules. */
export interface Versions {
  /** What stood there at the last merge; undefined: nobody knows, so that every difference is a conflict. */
  readonly base: readonly Item[] | undefined
  readonly ours: readonly Item[]
  readonly theirs: readonly Item[]
  /** What items that have changed their ids are called now, by what they were called. */
  readonly names: ReadonlyMap<string, string>
  /** What ours has taken out stays out, whatever becomes of it on their side. Otherwise a change there is a conflict. */
  readonly leavesOut: boolean
}

/** Settles conflicts of an item, and writes down those that are not settled; until they are, ours stands. */
const clashAt =
  (id: string, settle: Settle, open: Conflict[]): ConflictHandler =>
  (field, sides) => {
    const conflict = { id, field, ...sides }
    const settled = settle(conflict)
    if (!settled) open.push(conflict)
    return settled ? settled.value : sides.ours
  }

/** The three states of an item; undefined where it is not there. */
interface States {
  readonly base: Item | undefined
  readonly ours: Item | undefined
  readonly theirs: Item | undefined
}

const sameItem = (a: Item | undefined, b: Item | undefined): boolean =>
  a === b || (a !== undefined && a.kind === b?.kind && sameValue(itemShapes[a.kind], a.content, b.content))

/** Merges an id that stands for another kind of thing on one side than on the other: as a whole. */
function mergeKinds(
  { base, ours, theirs }: States,
  known: boolean,
  clash: ConflictHandler,
): Item | undefined {
  if (sameItem(ours, theirs) || (known && sameItem(base, theirs))) return ours
  if (known && sameItem(base, ours)) return theirs
  const content = clash([], { base: base?.content, ours: ours?.content, theirs: theirs?.content, known })
  return [ours, theirs].find((item) => item?.content === content)
}

/** Merges one item. Undefined: it is not in the result. */
function mergeItem(id: string, states: States, known: boolean, clash: ConflictHandler): Item | undefined {
  const { base, ours, theirs } = states
  const [kind = 'goal', ...others] = new Set([ours, theirs, base].flatMap((item) => item?.kind ?? []))
  if (others.length > 0) return mergeKinds(states, known, clash)
  const sides = { base: base?.content, ours: ours?.content, theirs: theirs?.content, known }
  const content = mergeValue(itemShapes[kind], sides, [], clash)
  return content === undefined ? undefined : { kind, id, content: content as Item['content'] }
}

/** The items of the three sides under the ids that they have now. */
type Named = Readonly<Record<keyof States, ReadonlyMap<string, Item>>>

/** The same, and of which ids it is known what stood there before. */
type Known = Named & { readonly knows: (id: string) => boolean }

/** What is becoming of each item; undefined where it goes. */
type Results = Map<string, Item | undefined>

const statesOf = ({ base, ours, theirs }: Named, id: string): States => ({
  base: base.get(id),
  ours: ours.get(id),
  theirs: theirs.get(id),
})

/**
 * Merges what units say now (`theirs`) into the branch's plan (`ours`), knowing what they said at the last merge (`base`): by
 * id and by field. Items keep the branch's order; new ones are appended in the order of the units.
 */
export function threeWay({ base, ours, theirs, names, leavesOut }: Versions, settle: Settle): Merged {
  const named = (items: readonly Item[]) => byId(renamed(items, names))
  const knows = (id: string) => base !== undefined || unitOf(id) === undefined
  const sides = { base: named(base ?? []), ours: named(ours), theirs: named(theirs), knows }
  const conflicts: Conflict[] = []
  const leftOut = leavesOut ? leftOutOf(sides) : new Set<string>()
  const results: Results = new Map()
  for (const id of new Set([...sides.ours.keys(), ...sides.theirs.keys()])) {
    if (leftOut.has(id)) continue
    results.set(id, mergeItem(id, statesOf(sides, id), knows(id), clashAt(id, settle, conflicts)))
  }
  for (const goal of goalsAskedFor(results))
    if (!conflicts.some(({ id }) => id === goal)) askForGoal(goal, results, sides, settle, conflicts)
  const open = new Set(conflicts.map(({ id }) => id))
  return {
    items: [...results.values()].filter((item) => item !== undefined),
    conflicts,
    leftOut: [...sides.theirs.keys()].filter((id) => !results.get(id) && !open.has(id)),
  }
}

const isIn = (goal: string, item: Item | undefined): boolean =>
  item !== undefined && item.kind !== 'goal' && item.content['goal'] === goal

/** The goals that are gone although something in them is to stay. */
function goalsAskedFor(results: Results): Set<string> {
  const inside = [...results.values()].filter((item) => item !== undefined && item.kind !== 'goal')
  const asked = inside.map((item) => String(item?.content['goal']))
  return new Set(asked.filter((goal) => results.get(goal)?.kind !== 'goal'))
}

/** Asks whether a goal that is gone stays for the sake of what is in it. When it goes, what is in it goes too. */
function askForGoal(id: string, results: Results, sides: Known, settle: Settle, open: Conflict[]): void {
  const { base, ours, theirs } = statesOf(sides, id)
  const conflict = {
    id,
    field: [],
    base: base?.content,
    ours: ours?.content,
    theirs: theirs?.content,
    known: sides.knows(id),
  }
  const settled = settle(conflict)
  if (!settled) open.push(conflict)
  else if (settled.value) results.set(id, { kind: 'goal', id, content: settled.value as Item['content'] })
  else for (const [each, item] of results) if (isIn(id, item)) results.delete(each)
}

/** What units say and the ministry has taken out; what a unit adds to a goal that is out stays out with it. */
function leftOutOf({ base, ours, theirs }: Named): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [id, { content }] of theirs)
    if (!ours.has(id) && (base.has(id) || out.has(String(content['goal'])))) out.add(id)
  return out
}

/** Merges a value that is no item: what a branch plan keeps of each unit. */
export function threeWayValue(
  shape: Shape,
  id: string,
  sides: Sides,
  settle: Settle,
): { value: unknown; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  return { value: mergeValue(shape, sides, [], clashAt(id, settle, conflicts)), conflicts }
}
