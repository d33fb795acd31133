import { sameValue } from '../core/shape/same.ts'
import type { Shape, Values } from '../core/shape/shape.ts'
import { onEachSide, type Sides } from './sides.ts'

/** Records that say one thing in several fields: a start from one side and an end from the other would be neither's schedule. */
const wholes: ReadonlySet<string> = new Set(['schedule', 'responsible', 'range', 'span'])

/** Whether a value is taken from one side as it stands, and never put together from both. */
export const isWhole = (shape: Shape): boolean => shape.kind === 'record' && wholes.has(shape.name)

/** The fields of a point that are its number together. */
const number = ['value', 'numerator', 'denominator', 'weight', 'unitOfMeasure'] as const

/**
 * Whether a merge by field would make a number of a period that neither side has said: the numerator of one, the
 * denominator of the other. One field that both have changed is an ordinary conflict.
 */
export function mixes(shape: Shape, { base, ours, theirs, known }: Sides): boolean {
  if (shape.kind !== 'record' || shape.name !== 'point') return false
  const differ = (a: unknown, b: unknown): string[] =>
    number.filter(
      (name) => !sameValue({ kind: 'value' }, (a as Values | undefined)?.[name], (b as Values)[name]),
    )
  if (differ(ours, theirs).length === 0) return false
  const changed = known
    ? { ours: differ(base, ours), theirs: differ(base, theirs) }
    : { ours: differ(theirs, ours), theirs: differ(ours, theirs) }
  const names = new Set([...changed.ours, ...changed.theirs])
  return changed.ours.length > 0 && changed.theirs.length > 0 && names.size > 1
}

/**
 * Whether a merge by language would leave a text in none: each side has given up the language that the other has kept. That
 * is a conflict of the text as a whole.
 */
export function vanishes(shape: Shape, sides: Sides): boolean {
  if (shape.kind !== 'words' || !sides.known) return false
  const { base, ours, theirs } = onEachSide(sides, (words) => new Set(Object.keys((words ?? {}) as Values)))
  const isGivenUp = (language: string) => base.has(language) && !(ours.has(language) && theirs.has(language))
  return [...ours, ...theirs].every(isGivenUp)
}
