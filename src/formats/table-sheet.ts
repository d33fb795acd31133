import type ExcelJS from 'exceljs'
import type { Document } from '../reports/document.ts'
import { toCellText } from './cell-text.ts'
import { heightOf, lineLengths } from './column-width.ts'
import { firstRow, manyPages, putHead } from './sheet-frame.ts'
import { type LaidRow, laidOut } from './sheet-layout.ts'
import { styles } from './sheet-look.ts'
import type { Head, Sheet } from './sheets.ts'
import { shownPassage } from './shown.ts'

/** What a sheet and its table are called, each different from all others. */
export interface Names {
  readonly sheet: string
  readonly table: string
}

/** Gives the heads of a table their looks. */
function dressHeads(row: ExcelJS.Row, heads: readonly Head[], widths: readonly number[]): void {
  row.height = heightOf(
    heads.map(({ name }) => lineLengths(name)),
    widths,
  )
  for (const at of heads.keys()) row.getCell(at + 1).style = styles.head
}

/** Gives the cells of a row their looks. */
function dress(row: ExcelJS.Row, { height, cells }: LaidRow): void {
  row.height = height
  for (const [at, { style }] of cells.entries()) row.getCell(at + 1).style = style
}

/** Adds a sheet with one real table: it can be filtered, and its heads stay in sight. */
export function addTableSheet(
  workbook: ExcelJS.Workbook,
  names: Names,
  content: Sheet,
  document: Document,
): void {
  const { language, banners, title, subtitle } = document
  const { family, heads } = content
  const { widths, rows } = laidOut(content, language)
  const top = firstRow(document)
  const sheet = workbook.addWorksheet(names.sheet, manyPages(document, top))
  putHead(sheet, [family.title, `${shownPassage(title, language)} – ${subtitle}`], banners)
  sheet.addTable({
    name: names.table,
    ref: `A${top}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: heads.map((head) => ({ name: toCellText(head.name), filterButton: true })),
    rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
  })
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  dressHeads(sheet.getRow(top), content.heads, widths)
  for (const [at, row] of rows.entries()) dress(sheet.getRow(top + 1 + at), row)
}
