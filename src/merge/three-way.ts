import { unitOf } from '../core/ids.ts'
import { byEnd } from '../core/periods.ts'
import { byKey, partShape, partsOf, sameValue } from '../core/shape/same.ts'
import type { ListShape, Shape } from '../core/shape/shape.ts'
import { byId, type Item, itemShapes, renamed, renames } from './items.ts'

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
}

/** How a conflict has been settled: the value that stands, or undefined for none. Undefined itself: not settled. */
export type Settle = (conflict: Conflict) => { readonly value: unknown } | undefined

/** What a merge gives. */
export interface Merged {
  readonly items: readonly Item[]
  readonly conflicts: readonly Conflict[]
  /** The items of units that the ministry has left out. */
  readonly leftOut: readonly string[]
}

interface Sides {
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
  /** Whether it is known what stood there before; if not, every difference is a conflict. */
  readonly known: boolean
}

/** Merges one value; what cannot be merged goes to `clash`, whose answer stands. */
type Clash = (field: readonly string[], sides: Sides) => unknown

/** Settles conflicts of an item, and writes down those that are not settled; until they are, ours stands. */
const clashAt =
  (id: string, settle: Settle, open: Conflict[]): Clash =>
  (field, { base, ours, theirs }) => {
    const conflict = { id, field, base, ours, theirs }
    const settled = settle(conflict)
    if (!settled) open.push(conflict)
    return settled ? settled.value : ours
  }

const inside = (value: unknown): boolean => typeof value === 'object' && value !== null

/** What was added on their side is added, what was removed there is removed; the rest is as on ours. */
function mergeSet(shape: ListShape<Shape>, { base, ours, theirs }: Sides): unknown[] | undefined {
  const [b, o, th] = [byKey(shape, base), byKey(shape, ours), byKey(shape, theirs)]
  const kept = [...o].filter(([key]) => th.has(key) || !b.has(key))
  const added = [...th].filter(([key]) => !b.has(key) && !o.has(key))
  const all = [...kept, ...added].map(([, item]) => item)
  return all.length > 0 ? all : undefined
}

/** Merges what is inside a value part by part: ours first in our order, then what is new on their side. */
function mergeParts(shape: Shape, sides: Sides, field: readonly string[], clash: Clash): unknown {
  const [base, ours, theirs] = [
    partsOf(shape, sides.base),
    partsOf(shape, sides.ours),
    partsOf(shape, sides.theirs),
  ]
  const names = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])
  const merged = [...names].map((name): [string, unknown] => {
    const part = {
      base: base?.get(name),
      ours: ours?.get(name),
      theirs: theirs?.get(name),
      known: sides.known,
    }
    return [name, merge(partShape(shape, name), part, [...field, name], clash)]
  })
  const there = merged.filter(([, value]) => value !== undefined)
  return shape.kind === 'list' ? inTime(shape, there).map(([, value]) => value) : Object.fromEntries(there)
}

/** Values of periods stand in the order of time; other lists keep the order of the branch. */
const inTime = (shape: ListShape<Shape>, entries: [string, unknown][]): [string, unknown][] =>
  shape.key.join() === 'period' ? entries.sort(([a], [b]) => byEnd(a, b)) : entries

/** The three-way rule for one value (design of merge, table): whoever alone has changed it has the say. */
function merge(shape: Shape, sides: Sides, field: readonly string[], clash: Clash): unknown {
  const { base, ours, theirs, known } = sides
  if (sameValue(shape, ours, theirs) || (known && sameValue(shape, base, theirs))) return ours
  if (known && sameValue(shape, base, ours)) return theirs
  const isSet = shape.kind === 'list' && shape.key.length === 0
  if (known && isSet) return mergeSet(shape, sides)
  const divisible =
    inside(ours) && inside(theirs) && !isSet && ['list', 'record', 'map', 'words'].includes(shape.kind)
  return divisible ? mergeParts(shape, sides, field, clash) : clash(field, sides)
}

/** The three states of an item; undefined where it is not there. */
interface Versions {
  readonly base: Item | undefined
  readonly ours: Item | undefined
  readonly theirs: Item | undefined
}

/** Merges one item. Undefined: it is not in the result. */
function mergeItem(
  id: string,
  { base, ours, theirs }: Versions,
  known: boolean,
  clash: Clash,
): Item | undefined {
  const kind = (ours ?? theirs ?? base)?.kind ?? 'goal'
  const isOwn = unitOf(id) === undefined
  const sides = { base: base?.content, ours: ours?.content, theirs: theirs?.content, known: known || isOwn }
  const content = merge(itemShapes[kind], sides, [], clash)
  return content === undefined ? undefined : { kind, id, content: content as Item['content'] }
}

/**
 * Merges what units say now (`theirs`) into the branch's plan (`ours`), knowing what they said at the last merge (`base`;
 * undefined when that is not known): by id and by field. Items keep the branch's order; new ones are appended in the order
 * of the units.
 */
export function threeWay(
  base: readonly Item[] | undefined,
  ours: readonly Item[],
  theirs: readonly Item[],
  settle: Settle,
): Merged {
  const names = renames(theirs)
  const [b, o, th] = [byId(renamed(base ?? [], names)), byId(renamed(ours, names)), byId(theirs)]
  const conflicts: Conflict[] = []
  const leftOut = leftOutOf(b, o, theirs)
  const ids = [...new Set([...o.keys(), ...th.keys()])].filter((id) => !leftOut.has(id))
  const items = ids.flatMap(
    (id) =>
      mergeItem(
        id,
        { base: b.get(id), ours: o.get(id), theirs: th.get(id) },
        base !== undefined,
        clashAt(id, settle, conflicts),
      ) ?? [],
  )
  return { items, conflicts: [...conflicts, ...orphans(items, settle)], leftOut: [...leftOut] }
}

/** What units say and the ministry has taken out; what a unit adds to a goal that is out stays out with it. */
function leftOutOf(
  base: ReadonlyMap<string, Item>,
  ours: ReadonlyMap<string, Item>,
  theirs: readonly Item[],
): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { id, content } of theirs) {
    const goal = String(content['goal'])
    if (!ours.has(id) && (base.has(id) || out.has(goal))) out.add(id)
  }
  return out
}

/** Items whose goal is gone while they are to stay: the unit has removed a goal in which the ministry has put something. */
function orphans(items: readonly Item[], settle: Settle): Conflict[] {
  const goals = new Set(items.filter(({ kind }) => kind === 'goal').map(({ id }) => id))
  return items
    .filter(({ kind, content }) => kind !== 'goal' && !goals.has(String(content['goal'])))
    .map(({ id, content }) => ({
      id,
      field: ['goal'],
      base: content['goal'],
      ours: content['goal'],
      theirs: undefined,
    }))
    .filter((conflict) => !settle(conflict))
}

/** Merges a value that is no item: what a branch plan keeps of each unit. */
export function threeWayValue(
  shape: Shape,
  id: string,
  sides: Sides,
  settle: Settle,
): { value: unknown; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  return { value: merge(shape, sides, [], clashAt(id, settle, conflicts)), conflicts }
}
