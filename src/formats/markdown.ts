import { harmless } from '../core/harmless.ts'
import { escapeMarkdown } from '../core/markdown.ts'
import type { Language } from '../core/text.ts'
import type { Block, Cell, Column, Document, Fact, Section, Table } from '../reports/document/document.ts'
import type { Format } from './format.ts'
import { looks } from './marks.ts'
import { shownCell, shownPassage } from './shown.ts'
import { shownTable } from './shown-table.ts'

/** Words that stay words in Markdown, in a table too, and on one line. */
const escaped = (text: string): string =>
  escapeMarkdown(
    text
      .split(/\s*\n\s*/)
      .map(harmless)
      .join(' '),
  )

/** A piece of a file as it stands, in as many quotes as it needs. */
function code(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)))
  return `${ticks}${harmless(text)}${ticks}`
}

/** A cell on one line. */
function inline(cell: Cell, language: Language): string {
  if (cell.kind === 'list') return cell.items.map((item) => inline(item, language)).join('<br>')
  const text = shownCell(cell, language)
  if (cell.kind === 'text' && cell.code) return code(text)
  return 'mark' in cell && cell.mark ? `${looks[cell.mark].glyph} ${escaped(text)}` : escaped(text)
}

/** A cell as items of a list; what stands in a list inside it comes after its first item, as an item of that. */
function itemLines(cell: Cell, language: Language, level: number): string[] {
  const item = (text: string, by: number) => `${'  '.repeat(by)}- ${text}`
  const cells = cell.kind === 'list' ? cell.items : [cell]
  return cells.flatMap((each) => {
    if (each.kind !== 'list') return [item(inline(each, language), level)]
    const [first = '', ...rest] = each.items.map((one) => inline(one, language))
    return [item(first, level), ...(rest.length > 0 ? [item(rest.join(' '), level + 1)] : [])]
  })
}

function factLines({ label, cell }: Fact, language: Language): string[] {
  const name = `- **${escaped(label)}**`
  return cell.kind === 'list'
    ? [name, ...itemLines(cell, language, 1)]
    : [`${name}: ${inline(cell, language)}`]
}

/** In a table a bar ends a cell, in a piece of a file too. */
const inTable = (cell: Cell, language: Language): string =>
  inline(cell, language).replace(/(?<!\\)\|/g, '\\|')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const headOf = ({ title, unitOfMeasure }: Column): string =>
  escaped(unitOfMeasure === undefined ? title : `${title}, ${unitOfMeasure}`)

/** A table below its caption, where that says more than the heading above it. */
function tableLines(table: Table, heading: string, language: Language): string[] {
  const { caption, columns, rows } = shownTable(table)
  return [
    ...(caption === heading ? [] : [`**${escaped(caption)}**`, '']),
    row(columns.map(headOf)),
    row(columns.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map((cell) => inTable(cell, language)))),
  ]
}

function blockLines(block: Block, heading: string, language: Language): string[] {
  if (block.kind === 'facts') return block.facts.flatMap((fact) => factLines(fact, language))
  if (block.kind === 'table') return tableLines(block, heading, language)
  if (block.kind === 'figure') return [`**${escaped(block.title)}**: ${escaped(block.description)}`]
  const words = escaped(shownPassage(block.passage, language))
  return [block.notice ? `**${words}**` : words]
}

const sectionLines = (
  { title, blocks, sections = [] }: Section,
  language: Language,
  level: number,
): string[] => [
  `${'#'.repeat(level)} ${escaped(shownPassage(title, language))}`,
  '',
  ...blocks.flatMap((block) => [...blockLines(block, title.text, language), '']),
  ...sections.flatMap((section) => sectionLines(section, language, level + 1)),
]

function documentLines({ title, subtitle, banners, sections, footer, language }: Document): string[] {
  const paragraphs = (texts: readonly string[]) =>
    texts.filter((text) => text !== '').flatMap((text) => [escaped(text), ''])
  return [
    `# ${escaped(shownPassage(title, language))}`,
    '',
    ...paragraphs([subtitle]),
    ...banners.flatMap((banner) => [`**${escaped(banner)}**`, '']),
    ...sections.flatMap((section) => sectionLines(section, language, 2)),
    escaped(footer),
  ]
}

/** For a message, a pull request, the summary of a job. */
export const markdown: Format = {
  extension: 'md',
  write: (document) => `${documentLines(document).join('\n')}\n`,
}
