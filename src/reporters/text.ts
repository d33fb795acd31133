import { Chalk } from 'chalk'
import type { Diagnostic } from '../core/diagnostic.ts'
import { t } from '../core/text.ts'
import { codeFrame } from './frame.ts'
import { toText } from './lines.ts'
import { renderProblem } from './rendered-problem.ts'
import type { Circumstances, Reporter } from './reporter.ts'
import { endLines } from './summary.ts'

const paints = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** A diagnostic with its line of the source and the fix, followed by an empty line. */
function problem(diagnostic: Diagnostic, { language, color, shownPath, textOf }: Circumstances): string[] {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const { path, spot, severity, message, details } = renderProblem(diagnostic, language, shownPath)
  const frame = codeFrame(textOf(diagnostic.file) ?? '', diagnostic).map((line) => paint.dim(line))
  return [
    `${path}:${spot} ${paint[paints[diagnostic.severity]](severity)} ${message} ${paint.dim(diagnostic.code)}`,
    ...[...frame, ...details].map((line) => `    ${line}`),
    '',
  ]
}

/** The reporter for terminals: each diagnostic with its line of the source and the fix, then a count. */
export const text: Reporter = (diagnostics, circumstances) => {
  const { language, most } = circumstances
  const hidden = diagnostics.length - most
  const others = t(
    `… ja ${hidden} ${hidden === 1 ? 'muu' : 'muuta'} (--max-problems)`,
    `… och ${hidden} till (--max-problems)`,
    `… and ${hidden} more (--max-problems)`,
  )
  return toText([
    ...diagnostics.slice(0, most).flatMap((diagnostic) => problem(diagnostic, circumstances)),
    ...(hidden > 0 ? [others[language], ''] : []),
    ...endLines(diagnostics, circumstances),
  ])
}
