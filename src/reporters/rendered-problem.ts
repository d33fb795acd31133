import type { Diagnostic } from '../core/diagnostic.ts'
import { type Severity, severities } from '../core/files/choices.ts'
import { harmless } from '../core/harmless.ts'
import type { Language } from '../core/text.ts'

const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }

/** A problem in the words of one reader, with nothing in it that could act on a terminal or a log. */
export interface RenderedProblem {
  readonly path: string
  /** The place in the file: `7:3`, in a workbook `Mittarit!C7`. */
  readonly spot: string
  /** The severity as a symbol and a word: `✖ virhe`. */
  readonly severity: string
  readonly message: string
  /** Lines on the related places and the fix. */
  readonly details: readonly string[]
  /** The message and the fix on one line. */
  readonly brief: string
}

/** Tells a problem in a language, with paths of files as `pathOf` makes them. */
export function renderProblem(
  diagnostic: Diagnostic,
  language: Language,
  pathOf: (file: string) => string,
): RenderedProblem {
  const { file, line, column, sheet, cell, severity, related } = diagnostic
  const message = harmless(diagnostic.message[language])
  const fix = diagnostic.fix ? [harmless(diagnostic.fix[language])] : []
  const places = related.map(
    (other) => `${pathOf(other.file)}:${other.line}:${other.column} ${other.message[language]}`,
  )
  return {
    path: harmless(pathOf(file)),
    spot: harmless(sheet === undefined ? `${line}:${column}` : `${sheet}!${cell}`),
    severity: `${marks[severity]} ${severities[severity][language]}`,
    message,
    details: [...places.map(harmless), ...fix.map((how) => `→ ${how}`)],
    brief: [message, ...fix].join(' '),
  }
}
