/** Finding every part of a file that is of some kind – its texts, its references, its lists – directed by its shape. */
import { further, type Way } from '../way.ts'
import type { Shape, Values } from './shape.ts'

type Kind = Shape['kind']
type OfKind<K extends Kind> = Extract<Shape, { readonly kind: K }>

/** The callback for each part found, with its shape, value and path. */
type Found<S extends Shape> = (shape: S, value: unknown, way: Way) => void

/** Finds parts of a value that has the shape for which the walk was made. */
type Walk<S extends Shape> = (value: unknown, way: Way, found: Found<S>) => void

/** The walk through a shape that has none of the parts wanted. It is known by its name, and no step is made for it. */
const nowhere = (): void => {}

function through<S extends Shape>(fields: ReadonlyMap<string, Walk<S>>): Walk<S> {
  return (record, way, found) => {
    // Most fields of a record are not there, so it is asked what it has rather than whether it has each of them.
    for (const key in record as Values) fields.get(key)?.((record as Values)[key], further(way, key), found)
  }
}

function along<S extends Shape>(walk: Walk<S>): Walk<S> {
  return (list, way, found) => {
    for (const [at, item] of (list as unknown[]).entries()) walk(item, further(way, at), found)
  }
}

function below<K extends Kind>(shape: Shape, kinds: readonly K[]): Walk<OfKind<K>> {
  if (shape.kind === 'list') {
    const walk = walkTo(shape.of, kinds)
    return walk === nowhere ? nowhere : along(walk)
  }
  if (shape.kind !== 'record') return nowhere
  const fields = Object.entries(shape.fields).map(
    ([key, field]) => [key, walkTo(field.shape, kinds)] as const,
  )
  const open = fields.filter(([, walk]) => walk !== nowhere)
  return open.length === 0 ? nowhere : through(new Map(open))
}

/** A function that visits every part of some kinds in a value, in the order of the file. Maps are not entered, since people write into records. */
export function walkTo<K extends Kind>(shape: Shape, kinds: readonly K[]): Walk<OfKind<K>> {
  const inside = below(shape, kinds)
  if (!(kinds as readonly Kind[]).includes(shape.kind)) return inside
  return (value, way, found) => {
    found(shape as OfKind<K>, value, way)
    inside(value, way, found)
  }
}
