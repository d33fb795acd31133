import type { Severity } from './files/choices.ts'
import { byCodePoint } from './order.ts'
import type { Path, Source, Span } from './source.ts'
import type { Text } from './text.ts'

/** A second place that a problem has to do with. */
export interface Related {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: Text
}

/** What one side says of a value in dispute: as it stands in its file (none: it says nothing of it), and in words. */
export interface Said {
  /** Whose word it is. */
  readonly who: Text
  readonly value?: unknown
  readonly text: Text
}

/** Two plans that see a value differently, for people to decide between. */
export interface Disputed {
  /** The item, by its id in the merged plan, and the way from it to the value: fields, periods, languages. */
  readonly id: string
  readonly field: readonly string[]
  /** What the value is called, and the title of its item, when it has one. */
  readonly name: Text
  readonly title?: Text
  /** What both said at the last merge. */
  readonly base: Said
  readonly ours: Said
  readonly theirs: Said
  /** What stands in the item and would go with it, where that is the question: one sentence. */
  readonly inside?: Text
  /** How it can be settled: each command, and what would stand then. */
  readonly ways: readonly { readonly command: string; readonly stands: Text }[]
}

/** What is wrong, wherever it stands. */
export interface Saying {
  /** Stable, kebab-case; `toimi explain CODE` says more. */
  readonly code: string
  readonly severity: Severity
  readonly message: Text
  readonly fix?: Text
}

/** One problem of one place, as data: each language at once, so that it can be told to anybody. */
export interface Diagnostic extends Span, Saying {
  /** The path of the file from the root of the plan repository, with `/`. */
  readonly file: string
  readonly path: Path
  readonly unit?: string
  readonly goal?: string
  readonly related: readonly Related[]
  /** What programs need besides the sentence. */
  readonly data?: { readonly conflict: Disputed }
  /** There when toimi could not do its work because of this (exit code 2); otherwise it is the data that has a problem. */
  readonly fault?: true
}

/** What somebody who looked at a source found there; where it stands is worked out late. */
export interface Finding {
  readonly source: Source
  readonly path: Path
  /** What to underline: the value (default), its key, or a stretch of the text. */
  readonly on?: 'key' | 'value' | readonly [start: number, end: number]
  readonly message: Text
  readonly fix?: Text
  readonly related?: readonly { source: Source; path: Path; message: Text }[]
}

const placeOf = ({ source, path, on = 'value' }: Finding): Span =>
  typeof on === 'string' ? source.locate(path, on) : source.span(on[0], on[1])

/** A finding as a problem of a place. */
export function diagnose(finding: Finding, code: string, severity: Severity): Diagnostic {
  const { source, path, message, fix, related = [] } = finding
  return {
    code,
    severity,
    file: source.file,
    path,
    ...placeOf(finding),
    message,
    ...(fix && { fix }),
    related: related.map((other) => {
      const { line, column } = other.source.locate(other.path, 'value')
      return { file: other.source.file, line, column, message: other.message }
    }),
  }
}

/** A problem of a file as a whole: one that is not there, or cannot be read. */
export function diagnoseFile(
  file: string,
  code: string,
  severity: Severity,
  message: Text,
  more: Partial<Pick<Diagnostic, 'fix' | 'fault' | 'unit'>> = {},
): Diagnostic {
  return {
    code,
    severity,
    file,
    path: [],
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message,
    related: [],
    ...more,
  }
}

/** The order in which problems are told: by file, line, column and code, whatever the order of finding them. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodePoint(a.code, b.code) ||
      byCodePoint(a.message.en, b.message.en),
  )
}

/** How many there are of each severity. */
export function count(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
