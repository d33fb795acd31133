import type { Diagnostic } from '../core/diagnostic.ts'
import type { Severity } from '../core/files/choices.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { toText } from './lines.ts'
import { renderProblem } from './rendered-problem.ts'
import type { Circumstances, Reporter } from './reporter.ts'
import { endLines } from './summary.ts'

/** The levels of GitHub from the worst on. */
const levels: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
]
/** GitHub drops what goes beyond this in one step, level by level. */
const most = 10

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** An annotation as a workflow command: `::error file=…,line=…::…`. */
function annotation(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${list.join(',')}::${escapeText(text)}`
}

/** Lines, and columns where GitHub takes them: within one line. */
function region({ line, endLine, column, endColumn, sheet }: Diagnostic): Record<string, number> {
  if (sheet !== undefined) return {}
  return { line, endLine, ...(line === endLine && { col: column, endColumn }) }
}

function annotate(diagnostic: Diagnostic, level: string, { language, checkoutPath }: Circumstances): string {
  const { path, spot, message, details } = renderProblem(diagnostic, language, checkoutPath)
  const first = diagnostic.sheet === undefined ? message : `${spot} ${message}`
  const properties = { file: path, ...region(diagnostic), title: diagnostic.code }
  return annotation(level, properties, [first, ...details].join('\n'))
}

const hiddenText = (n: number): Text =>
  t(
    `${n} ${n === 1 ? 'muu ongelma' : 'muuta ongelmaa'} ei näy tässä. Kaikki näkyvät valitsimella --format json.`,
    `${n} andra problem visas inte här. Alla syns med --format json.`,
    `${n} more ${n === 1 ? 'problem is' : 'problems are'} not shown here. The option --format json shows them all.`,
  )

const remainder = (n: number, language: Language): string =>
  annotation('notice', { title: 'toimi' }, hiddenText(n)[language])

/** Annotations for GitHub Actions, the worst first and as many as GitHub shows; the others are counted in the last one. */
export const github: Reporter = (diagnostics, circumstances) => {
  const byLevel = levels.map(([severity, level]) => ({
    level,
    all: diagnostics.filter((each) => each.severity === severity),
  }))
  const overflows = byLevel.some(({ all }) => all.length > most)
  // The count of the others is itself a notice and takes the place of one.
  const room = (level: string): number => (overflows && level === 'notice' ? most - 1 : most)
  const shown = byLevel.flatMap(({ level, all }) =>
    all.slice(0, room(level)).map((each) => annotate(each, level, circumstances)),
  )
  return toText([
    ...shown,
    ...(overflows ? [remainder(diagnostics.length - shown.length, circumstances.language)] : []),
    ...endLines(diagnostics, circumstances),
  ])
}
