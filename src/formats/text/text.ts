import type { Block, Document, Fact, Section } from '../../reports/document/document.ts'
import type { Format } from '../format.ts'
import { shownPassage } from '../shown.ts'
import { columns, indent, pad, wrap } from './lines.ts'
import { cellLines, type Pen, paint, safe } from './text-cell.ts'
import { tableLines } from './text-table.ts'

/** The widest a text is set, however wide the terminal: long lines are hard to read. */
const widest = 120
const narrowest = 20

/** A page of a terminal: how wide it is, and how it is written on. */
interface Page extends Pen {
  readonly width: number
}

/** Names and values beside each other, the values in a column. */
const inColumn = (facts: readonly Fact[], label: number, { width, ...pen }: Page): string[] =>
  facts.flatMap(({ label: name, cell }) => {
    const [first = '', ...rest] = cellLines(cell, width - label, pen)
    return [pad(safe(name), label) + first, ...indent(rest, label)]
  })

/** Values below their names. */
const underNames = (facts: readonly Fact[], { width, ...pen }: Page): string[] =>
  facts.flatMap(({ label, cell }) => [
    ...wrap(safe(label), width).map((line) => paint(line, 'bold', pen)),
    ...indent(cellLines(cell, width - 2, pen)),
    '',
  ])

/** Names and values: in columns when there is room and each value is one thing, else below each other. */
function factLines(facts: readonly Fact[], page: Page): string[] {
  const label = Math.max(...facts.map((fact) => columns(fact.label))) + 2
  const isShort = facts.every(({ cell }) => cell.kind !== 'list')
  return isShort && label < page.width - 12 ? inColumn(facts, label, page) : underNames(facts, page)
}

function blockLines(block: Block, page: Page): string[] {
  const { width, language } = page
  if (block.kind === 'facts') return factLines(block.facts, page)
  if (block.kind === 'table') return tableLines(block, width, page)
  if (block.kind === 'figure') return wrap(safe(`${block.title}: ${block.description}`), width)
  const lines = wrap(safe(shownPassage(block.passage, language)), width)
  return block.notice ? lines.map((line) => paint(line, 'notice', page)) : lines
}

const heading = (text: string, line: '=' | '-', page: Page): string[] => {
  const lines = wrap(safe(text), page.width)
  const under = line.repeat(Math.max(...lines.map(columns)))
  return [...lines.map((each) => paint(each, 'bold', page)), paint(under, 'faint', page), '']
}

const sectionLines = ({ title, blocks, sections = [] }: Section, page: Page): string[] => [
  ...heading(shownPassage(title, page.language), '-', page),
  ...blocks.flatMap((block) => [...blockLines(block, page), '']),
  ...sections.flatMap((section) => sectionLines(section, page)),
]

const paragraph = (text: string, page: Page): string[] =>
  text === '' ? [] : [...wrap(safe(text), page.width), '']

/** Never two empty lines together, and none at the end. */
const tidy = (lines: readonly string[]): string =>
  `${lines
    .map((line) => line.trimEnd())
    .filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trimEnd()}\n`

function documentLines({ title, subtitle, banners, sections, footer }: Document, page: Page): string[] {
  return [
    ...heading(shownPassage(title, page.language), '=', page),
    ...paragraph(subtitle, page),
    ...banners.flatMap((banner) => paragraph(banner, page)),
    ...sections.flatMap((section) => sectionLines(section, page)),
    ...wrap(safe(footer), page.width).map((line) => paint(line, 'faint', page)),
  ]
}

/** For a terminal. */
export const text: Format = {
  extension: 'txt',
  write: (document, { color, width }) =>
    tidy(
      documentLines(document, {
        language: document.language,
        color,
        width: Math.max(narrowest, Math.min(width, widest)),
      }),
    ),
}
