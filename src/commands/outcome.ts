import type { Change } from '../core/change.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Findings } from '../core/exit-codes.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import type { NamedFile } from '../formats/format.ts'
import type { Document } from '../reports/document/document.ts'

/** The result of a command: findings, changes to make and what to print. The shell prints and writes them; the command has no effects of its own. */
export interface Outcome extends Findings {
  /** The number of problems covered by accepted exceptions. */
  readonly waived?: number
  /** The rules that were applied, for reporters that describe them. */
  readonly rules?: readonly Pick<Rule, 'code' | 'title' | 'why'>[]
  /** The number of files checked. */
  readonly files?: number
  readonly changes?: readonly Change[]
  /** Files that an option asks for besides the result, such as `import --issues`; their names are the paths given. */
  readonly extraFiles?: readonly NamedFile[]
  /** Options to add for another run of the command, after the changes of this one are written. */
  readonly rerunWith?: Readonly<Record<string, unknown>>
  /** Sentences printed for people at the end. */
  readonly closing?: readonly Text[]
  /** The result to print or write; absent: the diagnostics are the result. */
  readonly result?: Result
}

export type Result =
  /** A text, printed unchanged. */
  | { readonly kind: 'text'; readonly text: string }
  /** A document, printed in the format of `--format`. `data` is the same for programs: `--format json` prints it. */
  | {
      readonly kind: 'document'
      readonly document: Document
      readonly data: Readonly<Record<string, unknown>>
      /** Diagnostics to add when `--format` names a reporter. */
      readonly findings?: readonly Diagnostic[]
    }
  /** Documents, each written as one file per format of `--format`. */
  | { readonly kind: 'documents'; readonly documents: readonly NamedDocument[] }
  /** Files to write unchanged into the folder of `--out`, by default into `folder`. */
  | { readonly kind: 'files'; readonly folder: string; readonly files: readonly NamedFile[] }

/** A document, and the name of its file without the extension. */
export interface NamedDocument {
  readonly name: string
  readonly document: Document
}
