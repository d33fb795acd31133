import type { Path, Step } from './source.ts'

/** A path as a linked list from its last step, so that the paths of siblings share memory. Undefined: the top. */
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
