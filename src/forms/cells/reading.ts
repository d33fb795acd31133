import type { Text } from '../../core/text.ts'

/** The reason why the content of a cell cannot be used as the expected value; or a note on how it was understood. */
export interface CellProblem {
  /** The stable kebab-case code. */
  readonly code: string
  readonly message: Text
  readonly fix: Text
}

/** The reading of a cell: nothing, a value of the expected shape, perhaps with a note, or a problem for its author. */
export type CellReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: unknown; readonly note?: CellProblem }
  | { readonly kind: 'problem'; readonly problem: CellProblem }

export const nothing: CellReading = { kind: 'nothing' }
export const reads = (value: unknown): CellReading => ({ kind: 'value', value })
export const readsAs = (value: unknown, note: CellProblem): CellReading => ({ kind: 'value', value, note })
export const unclear = (code: string, message: Text, fix: Text): CellReading => ({
  kind: 'problem',
  problem: { code, message, fix },
})
