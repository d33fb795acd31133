/** Ways to a value inside another by names: fields, keys of list items such as ids and periods, languages. */
import { keyOf } from './shape/same.ts'
import { type Shape, shapeAt } from './shape/shape.ts'
import type { Step } from './source.ts'
import { same, type Text } from './text.ts'

/** A step of such a way. The shapes are undefined where nothing of that name is known. */
export interface NamedStep {
  /** What it is called: a field by its label; a key or a language is its own name. */
  readonly label: Text
  /** The shape of what it leads out of, and of what it leads to. */
  readonly from: Shape | undefined
  readonly to: Shape | undefined
}

/** The steps of a way through values of a shape. */
export function namedSteps(shape: Shape, field: readonly string[]): NamedStep[] {
  let here: Shape | undefined = shape
  return field.map((name): NamedStep => {
    const from = here
    const { shape: to, field: own } = from ? shapeAt(from, [name]) : {}
    here = to
    return { label: own?.label ?? same(name), from, to }
  })
}

/** The shape of what a way leads to; of a text in one language, the shape of words. */
export function shapeAlong(shape: Shape, field: readonly string[]): Shape | undefined {
  const last = namedSteps(shape, field).at(-1)
  if (!last) return shape
  return last.from?.kind === 'words' ? last.from : last.to
}

/** What a step of a way comes to in a value. */
interface Reached {
  /** The name, or in a list the index of the item: -1 where it has none. */
  readonly step: Step
  /** Undefined: there is nothing. */
  readonly value: unknown
}

/** A way as it goes through a value, step by step; on from where nothing is, by names alone. */
export function reachedBy(shape: Shape, value: unknown, field: readonly string[]): Reached[] {
  let here = value
  return namedSteps(shape, field).map(({ from }, at): Reached => {
    const name = field[at] as string
    const step =
      from?.kind === 'list' && Array.isArray(here)
        ? here.findIndex((item) => keyOf(from, item) === name)
        : name
    const isThere = typeof here === 'object' && here !== null && Object.hasOwn(here, step)
    here = isThere ? (here as Record<Step, unknown>)[step] : undefined
    return { step, value: here }
  })
}

/** The value that a way leads to; undefined where there is none. */
export const valueAlong = (shape: Shape, value: unknown, field: readonly string[]): unknown =>
  field.length === 0 ? value : reachedBy(shape, value, field).at(-1)?.value
