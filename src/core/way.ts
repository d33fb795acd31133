import type { Path, Step } from './source.ts'

/** The way to a value, held by its last step, so that the ways to all that stands in one thing share their beginning. None: the top. */
export type Way = { readonly outer: Way; readonly step: Step } | undefined

/** The way to what is one step further in. */
export const further = (outer: Way, step: Step): Way => ({ outer, step })

/** The way along a path. */
export const wayTo = (path: Path): Way => path.reduce<Way>(further, undefined)

/** A way as a path from the top. */
export function pathOf(way: Way): Path {
  const path: Step[] = []
  for (let at = way; at; at = at.outer) path.push(at.step)
  return path.reverse()
}

/** The field that a way leads to, or into. */
export function fieldOf(way: Way): string | undefined {
  for (let at = way; at; at = at.outer) if (typeof at.step === 'string') return at.step
  return undefined
}
