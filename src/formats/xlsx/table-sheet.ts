import type ExcelJS from 'exceljs'
import type { Document } from '../../reports/document/document.ts'
import { shownPassage } from '../shown.ts'
import { toCellText } from './cell-text.ts'
import { bold, heightOf } from './column-width.ts'
import { firstRow, manyPages, putHead } from './sheet-frame.ts'
import { type LaidRow, laidOut } from './sheet-layout.ts'
import { styles } from './sheet-look.ts'
import type { Head, Sheet } from './sheets.ts'
import { writeRows } from './streamed-workbook.ts'

/** The names of a sheet and of the table on it, each different from all others in the workbook. */
interface Names {
  readonly sheet: string
  readonly table: string
}

/** Gives the heads of a table their looks. */
function dressHeads(row: ExcelJS.Row, heads: readonly Head[], widths: readonly number[]): void {
  row.height = heightOf(
    heads.map(({ name }) => name),
    widths,
  )
  for (const at of heads.keys()) row.getCell(at + 1).style = styles.head
}

/** Writes a row: what its cells hold and what they look like, and as high as they need. */
function putRow(row: ExcelJS.Row, { values, styles }: LaidRow, widths: readonly number[]): void {
  row.height = heightOf(
    values,
    widths.map((width, at) => (styles[at]?.font?.bold ? width / bold : width)),
  )
  for (let at = 0; at < values.length; at++) {
    const cell = row.getCell(at + 1)
    cell.value = values[at] ?? null
    cell.style = styles[at] ?? {}
  }
}

const headsOf = ({ heads }: Sheet): string[] => heads.map(({ name }) => toCellText(name))

/** A sheet that has everything but its table. */
interface Opened {
  readonly sheet: ExcelJS.Worksheet
  /** The row of the heads. */
  readonly top: number
  readonly widths: readonly number[]
  readonly rows: Iterable<LaidRow>
}

function open(
  workbook: ExcelJS.Workbook,
  name: string,
  content: Sheet,
  document: Document,
  long: boolean,
): Opened {
  const { language, banners, title, subtitle } = document
  const { widths, rows } = laidOut(content, language, long)
  const top = firstRow(document)
  const sheet = workbook.addWorksheet(name, manyPages(document, top))
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  putHead(sheet, [content.family.title, `${shownPassage(title, language)} – ${subtitle}`], banners)
  dressHeads(sheet.getRow(top), content.heads, widths)
  return { sheet, top, widths, rows }
}

/** Adds a sheet with one real table: it can be filtered, and its heads stay in sight. */
export function addTableSheet(
  workbook: ExcelJS.Workbook,
  names: Names,
  content: Sheet,
  document: Document,
): void {
  const { sheet, top, widths, rows } = open(workbook, names.sheet, content, document, false)
  sheet.addTable({
    name: names.table,
    ref: `A${top}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: headsOf(content).map((name) => ({ name, filterButton: true })),
    // How many there are: the cells are written below, once, with their looks.
    rows: content.rows.map(() => []),
  })
  let at = top
  for (const row of rows) putRow(sheet.getRow(++at), row, widths)
}

/** Writes a long sheet row by row: it can be filtered and its heads stay in sight, but it has no table of its own. */
export async function writeLongSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  content: Sheet,
  document: Document,
): Promise<void> {
  const { sheet, top, widths, rows } = open(workbook, name, content, document, true)
  sheet.autoFilter = {
    from: { row: top, column: 1 },
    to: { row: top + content.rows.length, column: content.heads.length },
  }
  for (const [at, head] of headsOf(content).entries()) sheet.getCell(top, at + 1).value = head
  await writeRows(sheet, top + 1, rows, (row, laid) => putRow(row, laid, widths))
}
