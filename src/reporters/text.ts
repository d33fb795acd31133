import { Chalk } from 'chalk'
import { count, type Diagnostic } from '../core/diagnostic.ts'
import { type Severity, severities } from '../core/files/choices.ts'
import { type Text, t } from '../core/text.ts'
import { codeFrame, harmless } from './frame.ts'
import type { Circumstances, Reporter } from './reporter.ts'

const paints = { error: 'red', warning: 'yellow', info: 'cyan' } as const
const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }

type Paint = InstanceType<typeof Chalk>

function diagnosticLines(diagnostic: Diagnostic, { language, shownPath, textOf }: Circumstances, paint: Paint): string[] {
  const { severity, file, line, column, sheet, cell, message, fix, related, code } = diagnostic
  const place = sheet ? `${shownPath(file)}: ${sheet}!${cell}` : `${shownPath(file)}:${line}:${column}`
  const text = textOf(file)
  const indented = (lines: readonly string[]) => lines.map((each) => `    ${each}`)
  return [
    `${harmless(place)} ${paint[paints[severity]](`${marks[severity]} ${severities[severity][language]}`)} ${harmless(message[language])} ${paint.dim(code)}`,
    ...indented(text === undefined ? [] : codeFrame(text, diagnostic)).map((each) => paint.dim(each)),
    ...indented(related.map((other) => `${shownPath(other.file)}:${other.line}:${other.column} ${harmless(other.message[language])}`)),
    ...(fix ? [`    → ${harmless(fix[language])}`] : []),
    '',
  ]
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** The last line: how much was looked at and what was found. */
function summary(diagnostics: readonly Diagnostic[], { files, waived }: Circumstances): Text {
  const { error, warning, info } = count(diagnostics)
  const line = (parts: readonly (readonly [number, string, string])[], clean: string): string => {
    const found = parts.slice(1).filter(([n]) => n > 0).map((part) => counted(...part))
    return `${counted(...(parts[0] as (typeof parts)[number]))}: ${error + warning + info === 0 ? [clean, ...found].join(', ') : found.join(', ')}`
  }
  return t(
    line([[files, 'tiedosto', 'tiedostoa'], [error, 'virhe', 'virhettä'], [warning, 'varoitus', 'varoitusta'], [info, 'huomio', 'huomiota'], [waived, 'hyväksytty poikkeus', 'hyväksyttyä poikkeusta']], 'ei virheitä'),
    line([[files, 'fil', 'filer'], [error, 'fel', 'fel'], [warning, 'varning', 'varningar'], [info, 'upplysning', 'upplysningar'], [waived, 'godkänt undantag', 'godkända undantag']], 'inga fel'),
    line([[files, 'file', 'files'], [error, 'error', 'errors'], [warning, 'warning', 'warnings'], [info, 'note', 'notes'], [waived, 'accepted exception', 'accepted exceptions']], 'no errors'),
  )
}

/** For a person at a terminal: each problem with its line and how to fix it, then a count. */
export const text: Reporter = (diagnostics, circumstances) => {
  const { language, color, quiet, most, closing } = circumstances
  const paint = new Chalk({ level: color ? 1 : 0 })
  const hidden = diagnostics.length - most
  const more = t(`… ja ${hidden} muuta (--max-problems)`, `… och ${hidden} till (--max-problems)`, `… and ${hidden} more (--max-problems)`)
  const end = quiet ? [] : [summary(diagnostics, circumstances)[language], ...closing.map((line) => line[language])]
  const lines = [
    ...diagnostics.slice(0, most).flatMap((diagnostic) => diagnosticLines(diagnostic, circumstances, paint)),
    ...(hidden > 0 ? [more[language], ''] : []),
    ...end,
  ]
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
