import type { Score } from '../core/completeness.ts'
import { cellsIn, counts } from './cells.ts'
import type { AssessedFile, Cell, State } from './expectation.ts'

/** Adds up cells. What is only good to have is left out. */
export function tally(cells: Iterable<Cell>): Score {
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
export const score = (scopes: readonly AssessedFile[]): Score => tally(cellsIn(scopes, { all: false }))
