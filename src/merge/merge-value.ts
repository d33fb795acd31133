/** Merging one value that two sides have changed: by field, by key, by language. */
import { byEnd } from '../core/periods.ts'
import { byKey, partShape, partsOf, sameValue } from '../core/shape/same.ts'
import { isSet, type ListShape, type Shape } from '../core/shape/shape.ts'
import { isWhole, mixes, vanishes } from './wholes.ts'

/** One value on the three sides. */
export interface Sides {
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
  /** Whether it is known what stood there before; if not, every difference is a conflict. */
  readonly known: boolean
}

/** Merges one value; what cannot be merged goes to `clash`, whose answer stands. */
export type ConflictHandler = (field: readonly string[], sides: Sides) => unknown

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
function mergeParts(shape: Shape, sides: Sides, field: readonly string[], clash: ConflictHandler): unknown {
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
    return [name, mergeValue(partShape(shape, name), part, [...field, name], clash)]
  })
  const there = merged.filter(([, value]) => value !== undefined)
  return shape.kind === 'list' ? inTime(shape, there).map(([, value]) => value) : Object.fromEntries(there)
}

/** Values of periods stand in the order of time; other lists keep the order of the branch. */
const inTime = (shape: ListShape<Shape>, entries: [string, unknown][]): [string, unknown][] =>
  shape.key.join() === 'period' ? entries.sort(([a], [b]) => byEnd(a, b)) : entries

/**
 * The three-way rule for one value: the value of the side that alone has changed it. What both have changed is merged
 * part by part if it has parts; else `clash` gives the result.
 */
export function mergeValue(
  shape: Shape,
  sides: Sides,
  field: readonly string[],
  clash: ConflictHandler,
): unknown {
  const { base, ours, theirs, known } = sides
  if (sameValue(shape, ours, theirs) || (known && sameValue(shape, base, theirs))) return ours
  if (known && sameValue(shape, base, ours)) return theirs
  if (known && shape.kind === 'list' && isSet(shape)) return mergeSet(shape, sides)
  const isOne = () => isSet(shape) || isWhole(shape) || mixes(shape, sides) || vanishes(shape, sides)
  const divisible = inside(ours) && inside(theirs) && !isOne()
  return divisible && ['list', 'record', 'map', 'words'].includes(shape.kind)
    ? mergeParts(shape, sides, field, clash)
    : clash(field, sides)
}
