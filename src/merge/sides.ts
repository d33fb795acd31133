/** What a merge looks at on its three sides, and what it cannot decide by itself. */
import type { Shape } from '../core/shape/shape.ts'

/**
 * One thing on the three sides: `base` as it was at the last merge, `ours` as the merged plan has it, `theirs` as the plans
 * say now. Of one file in git they are the version both started from, and the two that have come of it.
 */
export interface Three<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}

/** The same made of each side. */
export const onEachSide = <T, U>({ base, ours, theirs }: Three<T>, make: (side: T) => U): Three<U> => ({
  base: make(base),
  ours: make(ours),
  theirs: make(theirs),
})

/** One value on the three sides; undefined where there is none. */
export interface Sides extends Three<unknown> {
  /** Whether it is known what stood there before; if not, every difference is a conflict. */
  readonly known: boolean
}

/** Which value of a merged plan. */
export interface Named {
  /** The item: `unit/id`. */
  readonly id: string
  /** The way from the item to the value: fields, keys of list items, languages. Empty: the item as a whole. */
  readonly field: readonly string[]
}

/** A value as it is named on the command line: `ID.field`, or `ID` for an item as a whole. */
export const wholeName = ({ id, field }: Named): string => [id, ...field].join('.')

/** A value that both sides have changed since the last merge, each in its own way. */
export interface Conflict extends Named, Sides {
  /** The shape of the value; of an item as a whole, that of its content. */
  readonly shape: Shape
}

/** How a conflict has been settled: the value that stands, or undefined for none. Undefined itself: not settled. */
export type Settle = (conflict: Conflict) => { readonly value: unknown } | undefined
