/** A document as sheets: tables of one family are put together, and each number has a cell of its own. */
import { type Language, t } from '../../core/text.ts'
import type {
  Block,
  Cell,
  Column,
  Document,
  Family,
  Row,
  Section,
  Table,
} from '../../reports/document/document.ts'
import { shownCell, shownPassage } from '../shown.ts'
import { split, withDetails } from './sheet-columns.ts'
import { headNamer } from './unique-names.ts'

/** The most rows a workbook may have whose sheets are real tables; a longer one is written row by row, which no table can be. */
export const mostTableRows = 20_000

/** One sheet with one table. */
export interface Sheet {
  readonly family: Family
  readonly heads: readonly Head[]
  readonly rows: readonly Row[]
}
/** The head of a column, different from all others of its sheet. */
export interface Head {
  readonly name: string
  readonly width: Column['width']
  readonly numeric: boolean
}

const words = {
  texts: t('Tekstit', 'Texter', 'Texts'),
  section: t('Osio', 'Avsnitt', 'Section'),
  where: t('Kohta', 'Ställe', 'Place'),
  what: t('Tieto', 'Uppgift', 'Item'),
  content: t('Sisältö', 'Innehåll', 'Content'),
}

/** The columns of the sheet of texts. */
const heads = [
  { name: words.section, width: 'wide' },
  { name: words.where, width: 'wide' },
  { name: words.what, width: 'medium' },
  { name: words.content, width: 'wide' },
] as const

/** The title of the section around something, and of its own one inside that, where it is in one. */
type Place = readonly [around: string, own?: string]
interface Placed {
  readonly place: Place
  readonly block: Block
}

const placed = (sections: readonly Section[], language: Language, around?: string): Placed[] =>
  sections.flatMap(({ title, blocks, sections: inner = [] }) => {
    const own = shownPassage(title, language)
    const place: Place = around === undefined ? [own] : [around, own]
    return [...blocks.map((block): Placed => ({ place, block })), ...placed(inner, language, own)]
  })

const none: Cell = { kind: 'none' }
const plain = (text: string): Cell => ({ kind: 'text', passage: { text } })

/** What stands outside tables, one row each, so that the workbook leaves nothing out. Numbers keep what stands beside them. */
function textRows({ place: [around, own], block }: Placed, language: Language): Row[] {
  const where = [plain(around), own === undefined ? none : plain(own)]
  if (block.kind === 'paragraph')
    return [{ cells: [...where, none, { kind: 'text', passage: block.passage }] }]
  if (block.kind !== 'facts') return []
  return block.facts.map(({ label, cell }) => ({
    cells: [...where, plain(label), cell.kind === 'number' ? plain(shownCell(cell, language)) : cell],
  }))
}

/** The column without its unit of measure where the tables put together have different ones. */
function common(tables: readonly Table[], at: number, column: Column): Column {
  const units = new Set(tables.map(({ columns }) => columns[at]?.unitOfMeasure))
  const { unitOfMeasure: _, ...rest } = column
  return units.size === 1 ? column : rest
}

function sheetOf(tables: readonly [Table, ...Table[]], language: Language): Sheet {
  const [first] = tables
  const rows = tables.flatMap((table) => table.rows)
  const splits = first.columns.map((column, at) => {
    const cells = rows.map((row): Cell => row.cells[at] ?? none)
    return split(common(tables, at, column), cells, language)
  })
  const columns = withDetails(splits, language)
  const isWhole = splits.every(({ details }) => details.length === 0)
  const name = headNamer()
  return {
    family: first.family,
    heads: columns.map((column) => ({
      name: name(column.name),
      width: column.width,
      numeric: column.numeric,
    })),
    rows: isWhole
      ? rows
      : rows.map((row, at) => ({ ...row, cells: columns.map(({ cells }): Cell => cells[at] ?? none) })),
  }
}

/** Everything that is not in a table. Where nothing stands in a section inside another, no column is kept for it. */
function textSheet(blocks: readonly Placed[], language: Language): Sheet[] {
  const family = { id: 'texts', title: words.texts[language] }
  const rows = blocks.flatMap((block) => textRows(block, language))
  const isUsed = heads.map((_, at) => rows.some(({ cells }) => cells[at]?.kind !== 'none'))
  const used = <T>(list: readonly T[]): T[] => list.filter((_, at) => isUsed[at])
  const named = ({ name, width }: (typeof heads)[number]): Head => ({
    name: name[language],
    width,
    numeric: false,
  })
  return rows.length > 0
    ? [{ family, heads: used(heads).map(named), rows: rows.map(({ cells }) => ({ cells: used(cells) })) }]
    : []
}

/** The sheets of a document: its tables by family in the order in which they come, then everything that is not in a table. */
export function sheetsOf({ sections, language }: Document): Sheet[] {
  const blocks = placed(sections, language)
  const families = new Map<string, [Table, ...Table[]]>()
  for (const { block } of blocks) {
    if (block.kind !== 'table') continue
    const family = families.get(block.family.id)
    if (family) family.push(block)
    else families.set(block.family.id, [block])
  }
  return [
    ...[...families.values()].map((tables) => sheetOf(tables, language)),
    ...textSheet(blocks, language),
  ]
}
