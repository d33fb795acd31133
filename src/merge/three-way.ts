import { unitOf } from '../core/ids.ts'
import { byId, type Item, itemShapes, renamed } from '../core/items.ts'
import { sameValue } from '../core/shape/same.ts'
import type { Shape } from '../core/shape/shape.ts'
import { type ConflictHandler, mergeValue } from './merge-value.ts'
import { type Conflict, onEachSide, type Settle, type Sides, type Three } from './sides.ts'

/** The items of the merged plan, in its order, and the conflicts that are not settled: until they are, `items` has the value of ours. */
interface Merged {
  readonly items: readonly Item[]
  readonly conflicts: readonly Conflict[]
  /** The items of units that the ministry has left out. */
  readonly leftOut: readonly string[]
}

/** The items of the three sides, and the rules by which they become one list. */
interface Versions {
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
  (field, shape, sides) => {
    const conflict = { id, field, shape, ...sides }
    const settled = settle(conflict)
    if (!settled) open.push(conflict)
    return settled ? settled.value : sides.ours
  }

/** The three states of an item; undefined where it is not there. */
type States = Three<Item | undefined>

/** The contents of an item on the three sides. */
const contentsOf = (states: States, known: boolean): Sides => ({
  ...onEachSide(states, (item) => item?.content),
  known,
})

const sameItem = (a: Item | undefined, b: Item | undefined): boolean =>
  a === b || (a !== undefined && a.kind === b?.kind && sameValue(itemShapes[a.kind], a.content, b.content))

/** Merges an id that stands for another kind of thing on one side than on the other: as a whole. */
function mergeKinds(states: States, known: boolean, clash: ConflictHandler): Item | undefined {
  const { base, ours, theirs } = states
  if (sameItem(ours, theirs) || (known && sameItem(base, theirs))) return ours
  if (known && sameItem(base, ours)) return theirs
  const shape = itemShapes[(ours ?? theirs)?.kind ?? 'goal']
  const content = clash([], shape, contentsOf(states, known))
  return [ours, theirs].find((item) => item?.content === content)
}

/** Merges one item. Undefined: it is not in the result. */
function mergeItem(id: string, states: States, known: boolean, clash: ConflictHandler): Item | undefined {
  const { base, ours, theirs } = states
  const [kind = 'goal', ...others] = new Set([ours, theirs, base].flatMap((item) => item?.kind ?? []))
  if (others.length > 0) return mergeKinds(states, known, clash)
  const content = mergeValue(itemShapes[kind], contentsOf(states, known), [], clash)
  return content === undefined ? undefined : { kind, id, content: content as Item['content'] }
}

/** The items of the three sides under the ids that they have now. */
type ById = Three<ReadonlyMap<string, Item>>

/** The same, and of which ids it is known what stood there before. */
type Known = ById & { readonly knows: (id: string) => boolean }

/** The merged items by id; undefined for one that goes. */
type Results = Map<string, Item | undefined>

const statesOf = (sides: ById, id: string): States => onEachSide(sides, (items) => items.get(id))

/**
 * Merges what units say now (`theirs`) into the branch's plan (`ours`), knowing what they said at the last merge (`base`): by
 * id and by field. Items keep the branch's order; new ones are appended in the order of the units.
 */
export function threeWay({ base, ours, theirs, names, leavesOut }: Versions, settle: Settle): Merged {
  const knows = (id: string) => base !== undefined || unitOf(id) === undefined
  const said: Three<readonly Item[]> = { base: base ?? [], ours, theirs }
  const sides = { ...onEachSide(said, (items) => byId(renamed(items, names))), knows }
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
  const contents = contentsOf(statesOf(sides, id), sides.knows(id))
  const conflict = { id, field: [], shape: itemShapes.goal, ...contents }
  const settled = settle(conflict)
  if (!settled) open.push(conflict)
  else if (settled.value) results.set(id, { kind: 'goal', id, content: settled.value as Item['content'] })
  else for (const [each, item] of results) if (isIn(id, item)) results.delete(each)
}

/** What units say and the ministry has taken out; what a unit adds to a goal that is out stays out with it. */
function leftOutOf({ base, ours, theirs }: ById): ReadonlySet<string> {
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
