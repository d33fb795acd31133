import type { Score } from '../core/completeness.ts'
import { groupBy } from '../core/group.ts'
import { byCodePoint } from '../core/order.ts'
import { indicatorsPath } from '../core/plan-paths.ts'
import type { Cell } from './expectation.ts'
import { tally } from './score.ts'

/** What belongs to whom: of a cell, or of a gap. */
interface Placed {
  readonly unit?: string | undefined
  readonly branch?: string | undefined
  readonly ids: readonly string[]
  readonly rule: string
  readonly key: string
}

/** Whose file something stands in: a unit's id, `vm/branch` for a branch's own plan, `indicators.yaml` for what many share. */
export const planOf = ({ unit, branch }: Placed): string =>
  unit ?? (branch === undefined ? indicatorsPath : `${branch}/branch`)

const keys = {
  unit: planOf,
  branch: ({ branch }: Placed) => branch ?? indicatorsPath,
  goal: (placed: Placed) => [planOf(placed), ...placed.ids.slice(0, 1)].join('/'),
  rule: ({ rule }: Placed) => rule,
  field: ({ key }: Placed) => key,
}

/** The ways of dividing a whole into parts. Each cell is in one part: the parts add up to the whole. */
export type By = keyof typeof keys
export const divisions = Object.keys(keys) as readonly By[]

/** The key of the part in which something is. */
export const keyIn = (by: By, placed: Placed): string => keys[by](placed)

/** To whom a cell belongs. */
export const placeOf = ({ scope: { unit, branch }, ids, rule }: Cell): Placed => ({
  unit,
  branch,
  ids,
  rule: rule.code,
  key: rule.field,
})

/** A part of the whole and its score. */
export interface Part {
  readonly key: string
  readonly score: Score
  /** One of its cells, which tells what the part is. */
  readonly first: Cell
}

/** Orders scores from the worst, without dividing: a smaller share first, then more missing. What has no score is last. */
function byWorst(a: Score, b: Score): number {
  if (a.applicable === 0 || b.applicable === 0) return b.applicable - a.applicable
  return a.satisfied * b.applicable - b.satisfied * a.applicable || b.missing - a.missing
}

/** The parts of some cells, the worst first. */
export function partsOf(cells: readonly Cell[], by: By): Part[] {
  const groups = groupBy(cells, (cell) => keyIn(by, placeOf(cell)))
  return [...groups]
    .flatMap(([key, [first, ...rest]]) => (first ? [{ key, score: tally([first, ...rest]), first }] : []))
    .sort((a, b) => byWorst(a.score, b.score) || byCodePoint(a.key, b.key))
}
