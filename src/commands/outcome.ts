import type { Change } from '../core/change.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Findings } from '../core/exit-codes.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import type { NamedFile } from '../formats/format.ts'
import type { Document } from '../reports/document.ts'

/** What a command has found out and would do. Nothing has happened until the shell prints and writes. */
export interface Outcome extends Findings {
  /** How many problems an accepted exception covers. */
  readonly waived?: number
  /** The rules that were applied, for formats that describe them. */
  readonly rules?: readonly Pick<Rule, 'code' | 'title' | 'why'>[]
  /** How many files were looked at. */
  readonly files?: number
  readonly changes?: readonly Change[]
  /** Files that were asked for besides the result, by the paths that were asked for. */
  readonly besides?: readonly NamedFile[]
  /** There is more to ask: the command is to run once more, on what is there then, and be asked these options besides. */
  readonly again?: Readonly<Record<string, unknown>>
  /** Said to a person at the end. */
  readonly closing?: readonly Text[]
  /** What was asked for; not given: the problems themselves. */
  readonly result?: Result
}

export type Result =
  /** What is a text already, printed as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** A document for readers, given in the format asked for. `data` says the same to programs: it is what `--format json` gives. */
  | {
      readonly kind: 'document'
      readonly document: Document
      readonly data: Readonly<Record<string, unknown>>
      /** What reporters tell besides the problems, when the result is asked for as problems. */
      readonly findings?: readonly Diagnostic[]
    }
  /** Documents for readers, each written as a file in each format asked for. */
  | { readonly kind: 'documents'; readonly documents: readonly NamedDocument[] }
  /** Files that are written as they are, into a folder: the one asked for, else this. */
  | { readonly kind: 'files'; readonly folder: string; readonly files: readonly NamedFile[] }

/** A document, and the name of its file without the ending. */
export interface NamedDocument {
  readonly name: string
  readonly document: Document
}
