import type { Diagnostic } from '../core/diagnostic.ts'
import type { Language, Text } from '../core/text.ts'

/** What a reporter may know besides the problems themselves. */
export interface Circumstances {
  readonly language: Language
  readonly color: boolean
  /** Only problems, no summary. */
  readonly quiet: boolean
  /** How many problems a person is shown at the most. */
  readonly most: number
  /** Turns the path of a file, counted from the root of the plan repository, into one counted from where the reader stands. */
  readonly shownPath: (file: string) => string
  /** The text of a file, for showing the line a problem stands on. */
  readonly textOf: (file: string) => string | undefined
  readonly files: number
  /** How many problems an accepted exception covers. */
  readonly waived: number
  readonly exitCode: number
  readonly version: string
  readonly closing: readonly Text[]
}

/** Problems as one text. Pure: whoever called it decides where the text goes. */
export type Reporter = (diagnostics: readonly Diagnostic[], circumstances: Circumstances) => string
