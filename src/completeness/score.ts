import { cellsIn, counts } from './cells.ts'
import type { Cell, Scope, State } from './expectation.ts'

/** How many cells of what counts are in each state. */
export interface Tally {
  readonly filled: number
  readonly explained: number
  readonly missing: number
  /** Left out of both numbers of the score: an accepted exception covers them. */
  readonly waived: number
  readonly notApplicable: number
  /** The first number of the score: filled and explained. */
  readonly satisfied: number
  /** The second number of the score: satisfied and missing. */
  readonly applicable: number
}

/** Adds up cells. What is only good to have is left out. */
export function tally(cells: Iterable<Cell>): Tally {
  const of: Record<State, number> = { filled: 0, explained: 0, missing: 0, waived: 0, 'not-applicable': 0 }
  for (const cell of cells) if (counts(cell)) of[cell.state]++
  const { filled, explained, missing, waived } = of
  const satisfied = filled + explained
  return {
    filled,
    explained,
    missing,
    waived,
    notApplicable: of['not-applicable'],
    satisfied,
    applicable: satisfied + missing,
  }
}

/** The score of some files: `satisfied` of `applicable` fields. */
export const score = (scopes: readonly Scope[]): Tally => tally(cellsIn(scopes, { all: false }))

/** A score in per cent, rounded down, so that 100 means complete; undefined when nothing is applicable. */
export const percent = ({
  satisfied,
  applicable,
}: Pick<Tally, 'satisfied' | 'applicable'>): number | undefined =>
  applicable === 0 ? undefined : Math.floor((100 * satisfied) / applicable)
