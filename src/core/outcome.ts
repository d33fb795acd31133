import type { Diagnostic } from './diagnostic.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'

/** One step of writing, done in order; each is whole or not at all. */
export type Change =
  | {
      readonly kind: 'write'
      /** From the root of the plan repository, with `/`; or absolute, for what the user asked to have elsewhere. */
      readonly path: string
      readonly content: string | Uint8Array
      /** What the file held when it was read; writing is refused when that has changed since. Not given: it may hold anything. */
      readonly before?: string | undefined
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }

/** What a command has found out and would do. Nothing has happened until the shell prints and writes. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[]
  /** How many problems an accepted exception covers. */
  readonly waived?: number
  /** The rules that were applied, for formats that describe them. */
  readonly rules?: readonly Pick<Rule, 'code' | 'title' | 'why'>[]
  /** How many files were looked at. */
  readonly files?: number
  readonly changes?: readonly Change[]
  /** The result for readers, printed in the format asked for. Documents are known to reports and formats only. */
  readonly document?: unknown
  /** Results for readers, each written as a file in each format asked for. */
  readonly documents?: readonly { readonly name: string; readonly document: unknown }[]
  /** The result for programs: what `--format json` prints. */
  readonly data?: unknown
  /** The result as it is, for what is already a text. */
  readonly text?: string
  /** Said to a person at the end. */
  readonly closing?: readonly Text[]
}

/** toimi could not do its work: a bad option, a file that cannot be read or written. Exit code 2. */
export class Refusal extends Error {
  readonly text: Text
  readonly fix: Text | undefined

  constructor(text: Text, fix?: Text) {
    super(text.en)
    this.text = text
    this.fix = fix
  }
}

/** From which severity on a problem makes a run fail. */
export const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

/** 0 nothing wrong · 1 the data has problems · 2 toimi could not do its work. */
export function exitCodeOf(
  { diagnostics }: Pick<Outcome, 'diagnostics'>,
  failOn: FailLevel = 'error',
): 0 | 1 | 2 {
  if (diagnostics.some(({ fault }) => fault)) return 2
  const failing = { error: ['error'], warning: ['error', 'warning'], never: [] as string[] }[failOn]
  return diagnostics.some(({ severity }) => failing.includes(severity)) ? 1 : 0
}
