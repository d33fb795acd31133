import type { Diagnostic } from '../core/diagnostic.ts'
import { groupBy } from '../core/group.ts'
import { harmless } from '../core/harmless.ts'
import { escapeMarkdown } from '../core/markdown.ts'
import { t } from '../core/text.ts'
import { conflictPage } from './conflict-page.ts'
import { toText } from './lines.ts'
import { renderProblem } from './rendered-problem.ts'
import type { Circumstances, Reporter } from './reporter.ts'
import { endLines } from './summary.ts'

const headings = [
  t('Paikka', 'Plats', 'Place'),
  t('Vakavuus', 'Allvarlighetsgrad', 'Severity'),
  t('Ongelma', 'Problem', 'Problem'),
  t('Sääntö', 'Regel', 'Rule'),
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function problem(diagnostic: Diagnostic, { language, checkoutPath }: Circumstances): string {
  const { spot, severity, message, details } = renderProblem(diagnostic, language, checkoutPath)
  const lines = [message, ...details].map(escapeMarkdown)
  return row([escapeMarkdown(spot), severity, lines.join('<br>'), `\`${diagnostic.code}\``])
}

const table = (diagnostics: readonly Diagnostic[], circumstances: Circumstances): string[] =>
  diagnostics.length === 0
    ? []
    : [
        row(headings.map((heading) => heading[circumstances.language])),
        row(headings.map(() => '---')),
        ...diagnostics.map((diagnostic) => problem(diagnostic, circumstances)),
        '',
      ]

/** A file under a heading of its own: what is to be decided in it, then its problems as a table. */
const section = (
  file: string,
  diagnostics: readonly Diagnostic[],
  circumstances: Circumstances,
): string[] => [
  `### ${escapeMarkdown(harmless(circumstances.checkoutPath(file)))}`,
  '',
  ...diagnostics.flatMap((diagnostic) => conflictPage(diagnostic, circumstances)),
  ...table(
    diagnostics.filter(({ data }) => !data),
    circumstances,
  ),
]

/** For the summary of a GitHub job or a comment in a pull request. */
export const markdown: Reporter = (diagnostics, circumstances) => {
  const [summary, ...closing] = endLines(diagnostics, circumstances).map(escapeMarkdown)
  const paragraphs = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
  const lines = [
    ...paragraphs(summary === undefined ? [] : [`**${summary}**`]),
    ...[...groupBy(diagnostics, ({ file }) => file)].flatMap(([file, list]) =>
      section(file, list, circumstances),
    ),
    ...paragraphs(closing),
  ]
  return toText(lines.slice(0, -1))
}
