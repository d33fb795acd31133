/** A document as sheets: tables of one family are put together, and each number has a cell of its own. */
import { type Language, t } from '../core/text.ts'
import type {
  Block,
  Cell,
  Column,
  Document,
  Family,
  NumberCell,
  Row,
  Section,
  Table,
} from '../reports/document.ts'
import { besides, isNumeric, shownCell, shownPassage } from './shown.ts'
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
  details: (title: string) => t(`${title}, lisätieto`, `${title}, tillägg`, `${title}, details`),
  allDetails: t('Lisätiedot', 'Tillägg', 'Details'),
}

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

/** A column of a sheet: its head, and what stands in it. */
interface SheetColumn extends Head {
  readonly cells: readonly Cell[]
}

/** Most numbers stand alone: for them there is nothing to be done. */
const isAlone = ({ terms, notes, flags }: NumberCell): boolean => !terms && !notes && !flags

/** What stands beside a number, or why there is none. */
function detailOf(cell: Cell, language: Language): Cell {
  if (cell.kind === 'gap') return cell
  if (cell.kind !== 'number' || isAlone(cell)) return none
  const beside = besides(cell, language).map((each) => shownPassage(each, language))
  return beside.length > 0 ? plain(beside.join('; ')) : none
}

/** What stays in a column when what stands beside it has moved out. A number stays a quotient, which has no last digit. */
function bare(cell: Cell): Cell {
  if (cell.kind === 'gap') return none
  if (cell.kind !== 'number' || isAlone(cell)) return cell
  const { notes: _, flags: __, ...number } = cell
  return number
}

/** A column of a table as a sheet has it, and what must be told of its numbers elsewhere. */
interface Split {
  readonly title: string
  readonly column: SheetColumn
  readonly details: readonly Cell[]
}

const isTold = ({ kind }: Cell): boolean => kind !== 'none'

function split({ title, width, unitOfMeasure }: Column, cells: readonly Cell[], language: Language): Split {
  const name = unitOfMeasure === undefined ? title : `${title}, ${unitOfMeasure}`
  if (!cells.some(({ kind }) => kind === 'number'))
    return { title, column: { name, width, numeric: false, cells }, details: [] }
  return {
    title,
    column: { name, width, numeric: isNumeric(cells), cells: cells.map(bare) },
    details: cells.map((cell) => detailOf(cell, language)),
  }
}

/** The details of one row, each led by the title of the column it belongs to. */
function ledDetails(splits: readonly Split[], row: number): Cell {
  const items = splits.flatMap(({ title, details }): Cell[] => {
    const detail = details[row] ?? none
    return 'passage' in detail
      ? [
          {
            ...detail,
            passage: { ...detail.passage, lead: [`${title}:`, detail.passage.lead].join(' ').trim() },
          },
        ]
      : []
  })
  return items.length > 1 ? { kind: 'list', items } : (items[0] ?? none)
}

/** What stands beside numbers, in a column of its own, so that they can be reckoned with: one for all of them, or the sheet becomes too wide for paper. */
function withDetails(splits: readonly Split[], language: Language): SheetColumn[] {
  const told = splits.filter(({ details }) => details.some(isTold))
  const [first, second] = told
  if (!first) return splits.map(({ column }) => column)
  const details: SheetColumn = {
    width: second ? 'wide' : 'medium',
    numeric: false,
    name: (second ? words.allDetails : words.details(first.title))[language],
    cells: second ? first.details.map((_, row) => ledDetails(told, row)) : first.details,
  }
  return splits.flatMap((each) => (each === told.at(-1) ? [each.column, details] : [each.column]))
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
  const name = headNamer()
  return {
    family: first.family,
    heads: columns.map((column) => ({
      name: name(column.name),
      width: column.width,
      numeric: column.numeric,
    })),
    rows: rows.map((row, at) => ({
      ...row,
      cells: columns.map(({ cells }): Cell => cells[at] ?? none),
    })),
  }
}

function textSheet(blocks: readonly Placed[], language: Language): Sheet[] {
  const rows = blocks.flatMap((block) => textRows(block, language))
  const family = { id: 'texts', title: words.texts[language] }
  const heads: Head[] = [
    { name: words.section[language], width: 'wide', numeric: false },
    { name: words.where[language], width: 'wide', numeric: false },
    { name: words.what[language], width: 'medium', numeric: false },
    { name: words.content[language], width: 'wide', numeric: false },
  ]
  return rows.length > 0 ? [{ family, heads, rows }] : []
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
