import type { Text } from '../../core/text.ts'

/** Why what stands in a cell cannot be taken for what belongs there. */
export interface CellProblem {
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: Text
  readonly fix: Text
}

/** What a cell says: nothing, a value of the shape that belongs there, or something that must be asked about. */
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
