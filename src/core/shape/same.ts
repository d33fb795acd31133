import { type Field, isSet, type ListShape, type Shape, type Values } from './shape.ts'

/** The key of a list item: the values of its key fields; in a set the value itself. */
export function keyOf(list: ListShape<Shape>, item: unknown): string {
  if (list.key.length === 0) return typeof item === 'string' ? item : JSON.stringify(item)
  return list.key
    .map((field) => (item as Values)[field])
    .filter((part) => part !== undefined)
    .join('.')
}

/** The items of a list by their keys, in the order of the list. */
export const byKey = (list: ListShape<Shape>, items: unknown): Map<string, unknown> =>
  new Map(((items as readonly unknown[] | undefined) ?? []).map((item) => [keyOf(list, item), item]))

/** Whether a value says nothing: it is not there, or is a list without items. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** The values inside a composite value with the shape of each, by field, key or language; undefined for a value that is one whole. */
export function partsOf(shape: Shape, value: unknown): Map<string, unknown> | undefined {
  if (value === undefined) return new Map()
  if (shape.kind === 'list') return byKey(shape, value)
  if (shape.kind === 'record' || shape.kind === 'map' || shape.kind === 'words')
    return new Map(Object.entries(value as Values).filter(([, part]) => !isNothing(part)))
  return undefined
}

/** The shape of the part of that name; every language of words is a line. */
export function partShape(shape: Shape, name: string): Shape {
  if (shape.kind === 'record') return (shape.fields[name] as Field).shape
  if (shape.kind === 'list' || shape.kind === 'map') return shape.of
  return { kind: 'line', max: Number.POSITIVE_INFINITY }
}

/** The part of that name, of a value whose names come from a file: `constructor` may be one of them. */
export const ownPart = (value: Values, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined

/** Whether two records, maps or words say the same, name by name. */
function sameParts(shape: Shape, a: Values, b: Values): boolean {
  const isSame = (name: string, part: unknown, other: unknown) =>
    part === other || sameValue(partShape(shape, name), part, other)
  return (
    Object.keys(a).every((name) => isSame(name, a[name], ownPart(b, name))) &&
    Object.keys(b).every((name) => Object.hasOwn(a, name) || isNothing(b[name]))
  )
}

/** Whether two lists hold the same items, in whichever order. */
function sameItems(list: ListShape<Shape>, a: readonly unknown[], b: readonly unknown[]): boolean {
  // Most are in the same order.
  if (a.length === b.length && a.every((item, at) => sameValue(list.of, item, b[at]))) return true
  const [items, others] = [byKey(list, a), byKey(list, b)]
  return (
    items.size === others.size &&
    [...items].every(([key, item]) => others.has(key) && sameValue(list.of, item, others.get(key)))
  )
}

/** Whether two values say the same: the order of keys, of keyed items and of sets says nothing. */
export function sameValue(shape: Shape, a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true
  if (isNothing(a) || isNothing(b)) return false
  if (shape.kind === 'list') return sameItems(shape, a as unknown[], b as unknown[])
  const isDivisible = shape.kind === 'record' || shape.kind === 'map' || shape.kind === 'words'
  return isDivisible ? sameParts(shape, a as Values, b as Values) : JSON.stringify(a) === JSON.stringify(b)
}

/** One place where two values say something else; undefined where one of them says nothing. */
export interface Difference {
  /** The way to it: fields, keys of list items, languages. */
  readonly field: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

/** The differences between two values, each at the deepest possible path. */
export function differences(
  shape: Shape,
  before: unknown,
  after: unknown,
  field: readonly string[] = [],
): Difference[] {
  if (sameValue(shape, before, after)) return []
  const [a, b] = [partsOf(shape, before), partsOf(shape, after)]
  if (isNothing(before) || isNothing(after) || isSet(shape) || !a || !b) return [{ field, before, after }]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) =>
    differences(partShape(shape, name), a.get(name), b.get(name), [...field, name]),
  )
}
