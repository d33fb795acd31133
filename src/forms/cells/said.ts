import type { Text } from '../../core/text.ts'

/** The reason why the content of a cell cannot be used as the expected value. */
export interface CellProblem {
  /** The stable kebab-case code. */
  readonly code: string
  readonly message: Text
  readonly fix: Text
}

/** The reading of a cell: nothing, a value of the expected shape, or a problem for its author. */
export type Said =
  | { readonly is: 'nothing' }
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'problem'; readonly problem: CellProblem }

export const nothing: Said = { is: 'nothing' }
export const says = (value: unknown): Said => ({ is: 'value', value })
export const unclear = (code: string, message: Text, fix: Text): Said => ({
  is: 'problem',
  problem: { code, message, fix },
})
