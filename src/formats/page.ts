/** A document as what the templates take: every field is there, every number is a text, nothing is left to decide. */
import type { Language } from '../core/text.ts'
import type { Block, Cell, Document, Row, Section, Table } from '../reports/document.ts'
import { type CellView, cellView, type PassageView, passageView } from './cell-view.ts'
import { draw } from './figures/index.ts'
import { isNumeric } from './shown.ts'
import { shownTable } from './shown-table.ts'
import { words } from './vocabulary.ts'

interface ColumnView {
  readonly title: string
  readonly about: string
  readonly unitOfMeasure: string
  readonly kind: string
}
interface TableView {
  readonly id: string
  readonly heading: string
  readonly caption: string
  readonly columns: readonly ColumnView[]
  readonly rows: readonly {
    readonly group: boolean
    readonly cells: readonly (CellView & { readonly header: boolean; readonly kind: string })[]
  }[]
}
type BlockView = { readonly partial: string } & Readonly<Record<string, unknown>>
interface SectionView {
  readonly id: string
  readonly level: number
  readonly about: string
  readonly title: PassageView
  readonly blocks: readonly BlockView[]
  readonly sections: readonly SectionView[]
  /** The way its paper is turned, when it has paper of its own. */
  readonly sheet: string
  readonly beside: boolean
  readonly lang: string
}
interface Entry {
  readonly id: string
  readonly about: string
  readonly title: PassageView
  readonly entries: readonly Entry[]
}

/** Room to write in: it names no row until something is written there. */
const isRoom = (cell: Cell): boolean => cell.kind === 'gap' && cell.room !== undefined

function tableView(table: Table, heading: string, language: Language): TableView {
  const { id, caption, columns, rows } = shownTable(table)
  const kinds = columns.map(({ width }, at) =>
    isNumeric(rows.flatMap(({ cells }) => cells[at] ?? [])) ? 'number' : width,
  )
  const rowView = (row: Row) => ({
    group: row.group ?? false,
    cells: row.cells.map((cell, at) => ({
      ...cellView(cell, language),
      header: columns[at]?.header === true && !isRoom(cell),
      kind: kinds[at] ?? '',
    })),
  })
  return {
    id,
    heading,
    caption,
    columns: columns.map((column, at) => ({
      title: column.title,
      about: column.about ?? '',
      unitOfMeasure: column.unitOfMeasure ?? '',
      kind: kinds[at] ?? '',
    })),
    rows: rows.map(rowView),
  }
}

const blockViews: {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    heading: string,
    language: Language,
  ) => object
} = {
  paragraph: ({ passage, notice }, _, language) => ({
    passage: passageView(passage, language),
    notice: notice ?? false,
  }),
  facts: ({ facts, boxes }, _, language) => ({
    boxes: boxes ?? false,
    facts: facts.map(({ label, cell }) => ({ label, ...cellView(cell, language) })),
  }),
  table: tableView,
  figure: (figure, heading, language) => ({
    id: figure.id,
    heading,
    title: figure.title,
    description: figure.description,
    unitOfMeasure: figure.unitOfMeasure ?? '',
    drawing: draw(figure.drawing, language),
  }),
}

const headingOf = (id: string): string => `${id}-heading`

function blockView(block: Block, heading: string, language: Language): BlockView {
  const make = blockViews[block.kind] as (block: Block, heading: string, language: Language) => object
  return { partial: block.kind, ...make(block, heading, language) }
}

function sectionView(section: Section, level: number, around: Language): SectionView {
  const language = section.language ?? around
  return {
    id: section.id,
    level,
    about: section.about ?? '',
    sheet: section.sheet ?? '',
    beside: section.beside ?? false,
    lang: section.language ?? '',
    title: passageView(section.title, language),
    blocks: section.blocks.map((block) => blockView(block, headingOf(section.id), language)),
    sections: (section.sections ?? []).map((inner) => sectionView(inner, level + 1, language)),
  }
}

/** The table of contents: sections, and those right inside them. */
const entriesOf = (sections: readonly SectionView[], depth = 2): Entry[] =>
  sections.map(({ id, about, title, sheet, sections: inner }) => ({
    id,
    // What kind of sheet it is; other titles stand below one that says it.
    about: sheet === '' ? '' : about,
    title,
    entries: depth > 1 ? entriesOf(inner, depth - 1) : [],
  }))

/** What every page ends with: what the marks mean, and what it was made from. */
function closing({ legend, provenance, language }: Document): SectionView[] {
  const section = (id: 'legend' | 'provenance', block: BlockView): SectionView => ({
    id,
    level: 2,
    about: '',
    sheet: '',
    beside: false,
    lang: '',
    title: passageView({ text: words[id][language] }, language),
    blocks: [block],
    sections: [],
  })
  const meanings = legend.map(({ mark, meaning }) => ({ ...cellView(mark, language), meaning }))
  const told = section('provenance', blockView({ kind: 'facts', facts: provenance }, '', language))
  return legend.length > 0 ? [section('legend', { partial: 'legend', meanings }), told] : [told]
}

/** The whole page. */
export function pageView(document: Document) {
  const { language, title, subtitle, about, banners, footer } = document
  const sections = [
    ...document.sections.map((section) => sectionView(section, 2, language)),
    ...closing(document),
  ]
  return {
    language,
    title: passageView(title, language),
    subtitle,
    about,
    banners,
    footer,
    skip: words.skip[language],
    contents: words.contents[language],
    entries: entriesOf(sections),
    sections,
  }
}
