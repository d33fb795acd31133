import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './files/choices.ts'
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
      /** Whether the file is a program: a hook of git. */
      readonly executable?: true
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }

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

const failing: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** Whether a problem of a severity makes a run fail. */
export const fails = (severity: Severity, level: FailLevel): boolean => failing[level].includes(severity)

/** What a run has found, and from which severity on that makes it fail: errors do when nothing is said. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly failOn?: FailLevel
}

/** How a run ends that has come to its end. A fault of the configuration is 2, whatever the level. */
export function exitCodeOf({ diagnostics, failOn = 'error' }: Findings): 0 | 1 | 2 {
  if (diagnostics.some(({ fault }) => fault)) return 2
  return diagnostics.some(({ severity }) => fails(severity, failOn)) ? 1 : 0
}
