import type { Severity } from '../files/choices.ts'
import type { Text } from '../text.ts'

/** Something wrong with the characters or the syntax of a text, before it has any meaning. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  /** Where in the text, as offsets. */
  readonly at: readonly [start: number, end: number]
  readonly message: Text
  readonly fix?: Text
  readonly related?: { readonly at: readonly [start: number, end: number]; readonly message: Text }
}

/** How much a file may hold; toimi.yaml can raise the limits. */
export interface Limits {
  readonly fileBytes: number
  readonly files: number
  readonly keys: number
  readonly depth: number
}

export const defaultLimits: Limits = { fileBytes: 1_048_576, files: 20_000, keys: 2_000, depth: 32 }
