/** Merging one value that two sides have changed: by field, by key, by language. */
import { byEnd } from '../core/periods.ts'
import { byKey, partShape, partsOf, sameValue } from '../core/shape/same.ts'
import { isSet, type ListShape, type Shape } from '../core/shape/shape.ts'
import { onEachSide, type Sides } from './sides.ts'
import { isWhole, mixes, vanishes } from './wholes.ts'

/** Says what stands of a value that cannot be merged, by the way to it and its shape. */
export type ConflictHandler = (field: readonly string[], shape: Shape, sides: Sides) => unknown

const inside = (value: unknown): boolean => typeof value === 'object' && value !== null

/** What was added on their side is added, what was removed there is removed; the rest is as on ours. */
function mergeSet(shape: ListShape<Shape>, sides: Sides): unknown[] | undefined {
  const { base, ours, theirs } = onEachSide(sides, (items) => byKey(shape, items))
  const kept = [...ours].filter(([key]) => theirs.has(key) || !base.has(key))
  const added = [...theirs].filter(([key]) => !base.has(key) && !ours.has(key))
  const all = [...kept, ...added].map(([, item]) => item)
  return all.length > 0 ? all : undefined
}

/** Merges what is inside a value part by part: ours first in our order, then what is new on their side. */
function mergeParts(shape: Shape, sides: Sides, field: readonly string[], clash: ConflictHandler): unknown {
  const parts = onEachSide(sides, (side) => partsOf(shape, side))
  const names = new Set([...(parts.ours?.keys() ?? []), ...(parts.theirs?.keys() ?? [])])
  const merged = [...names].map((name): [string, unknown] => {
    const part = { ...onEachSide(parts, (side) => side?.get(name)), known: sides.known }
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
    : clash(field, shape, sides)
}
