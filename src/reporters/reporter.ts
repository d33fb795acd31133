import type { Diagnostic } from '../core/diagnostic.ts'
import type { Rule } from '../core/rule.ts'
import type { Language, Text } from '../core/text.ts'

/** The context of a report on diagnostics. */
export interface Circumstances {
  readonly language: Language
  readonly color: boolean
  /** Only problems, no summary. */
  readonly quiet: boolean
  /** The largest number of diagnostics shown to a person. */
  readonly most: number
  /** Turns the path of a file, counted from the root of the plan repository, into one counted from where the reader stands. */
  readonly shownPath: (file: string) => string
  /** The same counted from the root of the git checkout: by this a CI service knows the file. */
  readonly checkoutPath: (file: string) => string
  /** The text of a file, for showing the line a problem stands on. */
  readonly textOf: (file: string) => string | undefined
  readonly files: number
  /** The number of diagnostics covered by accepted exceptions. */
  readonly waived: number
  /** The rules that were applied. Problems of syntax and shape come from none. */
  readonly rules: readonly Pick<Rule, 'code' | 'title' | 'why'>[]
  readonly exitCode: number
  readonly version: string
  readonly closing: readonly Text[]
}

/**
 * Problems as one text, which ends with a newline; it may be empty only when nothing but problems was asked for and there are none. Pure:
 * whoever called it decides where the text goes.
 */
export type Reporter = (diagnostics: readonly Diagnostic[], circumstances: Circumstances) => string
