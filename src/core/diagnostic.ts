import type { Severity } from './files/choices.ts'
import { byCodePoint } from './order.ts'
import type { Path, Source, Span } from './source.ts'
import type { Text } from './text.ts'

/** A second place that a diagnostic refers to. Line and column count from 1. */
export interface Related {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: Text
}

/** The value that one side of a conflict gives: as in its file (absent: it has none), and in words. */
export interface SideValue {
  /** The name of the side: "Branch", "Unit vm". */
  readonly who: Text
  readonly value?: unknown
  readonly text: Text
}

/** A merge conflict as data: a value on which two plans differ, and the ways to settle it. */
export interface Disputed {
  /** The id of the item in the merged plan, and the path from the item to the value: fields, periods, languages. */
  readonly id: string
  readonly field: readonly string[]
  /** The name of the value, and the title of its item, if it has one. */
  readonly name: Text
  readonly title?: Text
  /** The value at the last merge, then that of the branch (`ours`) and that of the unit (`theirs`). */
  readonly base: SideValue
  readonly ours: SideValue
  readonly theirs: SideValue
  /** One sentence on the contents that would be removed with the item, if its removal is in conflict. */
  readonly inside?: Text
  /** The commands that settle the conflict, each with the value that then holds. */
  readonly ways: readonly { readonly command: string; readonly stands: Text }[]
}

/** A problem without its place. */
export interface DiagnosticText {
  /** The stable kebab-case code that `toimi explain CODE` explains. */
  readonly code: string
  readonly severity: Severity
  readonly message: Text
  readonly fix?: Text
}

/** One problem at one place, as data, with its texts in all three languages. */
export interface Diagnostic extends Span, DiagnosticText {
  /** The path of the file from the root of the plan repository, with `/`. */
  readonly file: string
  readonly path: Path
  readonly unit?: string
  readonly goal?: string
  readonly related: readonly Related[]
  /** Data for programs, besides the sentence. */
  readonly data?: { readonly conflict: Disputed }
  /** Present: toimi could not do its work because of this (exit code 2). Absent: the data have a problem (exit code 1). */
  readonly fault?: true
}

/** A problem found in a source, at a path. `diagnose` turns the path into line and column. */
export interface Finding {
  readonly source: Source
  readonly path: Path
  /** The part to underline: the value (default), its key, or a range of the text in UTF-16 offsets. */
  readonly on?: 'key' | 'value' | readonly [start: number, end: number]
  readonly message: Text
  readonly fix?: Text
  readonly related?: readonly { source: Source; path: Path; message: Text }[]
}

const placeOf = ({ source, path, on = 'value' }: Finding): Span =>
  typeof on === 'string' ? source.locate(path, on) : source.span(on[0], on[1])

/** The diagnostic of a finding, with its path as line and column. */
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

/** The diagnostic of a file as a whole, at 1:1: a file that is absent or cannot be read. */
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

/** Diagnostics, each of them once. */
export const eachOnce = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map((each) => [
      JSON.stringify([each.file, each.line, each.column, each.code, each.message]),
      each,
    ]),
  ).values(),
]

/** Diagnostics sorted by file, line, column, code and English message. */
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

/** The number of diagnostics of each severity. */
export function count(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
