import type ExcelJS from 'exceljs'
import type { Language } from '../core/text.ts'
import type { Cell, Document } from '../reports/document.ts'
import { toCellText } from './cell-text.ts'
import { cellValue } from './cell-value.ts'
import { columnWidth, rowHeight } from './column-width.ts'
import { firstRow, manyPages, putHead } from './sheet-frame.ts'
import { cellStyle, styles, withFormat } from './sheet-look.ts'
import type { Head, Sheet } from './sheets.ts'
import { shownPassage } from './shown.ts'

/** What a sheet and its table are called, each different from all others. */
export interface Names {
  readonly sheet: string
  readonly table: string
}

const columnOf = ({ rows }: Sheet, at: number): Cell[] => rows.flatMap(({ cells }) => cells[at] ?? [])
const asCell = ({ name }: Head): Cell => ({ kind: 'text', passage: { text: name } })

/** Gives the cells of a table their widths, heights and looks. */
function dress(sheet: ExcelJS.Worksheet, top: number, content: Sheet, language: Language): void {
  const { heads, rows } = content
  const widths = heads.map((head, at) => columnWidth(head, columnOf(content, at), language))
  for (const [at, width] of widths.entries()) {
    sheet.getCell(top, at + 1).style = styles.head
    sheet.getColumn(at + 1).width = width
  }
  sheet.getRow(top).height = rowHeight(heads.map(asCell), widths, language)
  for (const [at, { cells, group = false }] of rows.entries()) {
    const row = sheet.getRow(top + 1 + at)
    row.height = rowHeight(cells, widths, language)
    for (const [column, head] of heads.entries()) {
      const cell = cells[column] ?? { kind: 'none' }
      row.getCell(column + 1).style = withFormat(
        cellStyle(cell, head, group),
        cellValue(cell, language).format,
      )
    }
  }
}

/** Adds a sheet with one real table: it can be filtered, and its heads stay in sight. */
export function addTableSheet(
  workbook: ExcelJS.Workbook,
  names: Names,
  content: Sheet,
  document: Document,
): void {
  const { language, banners, title, subtitle } = document
  const { family, heads, rows } = content
  const top = firstRow(document)
  const sheet = workbook.addWorksheet(names.sheet, manyPages(document, top))
  putHead(sheet, [family.title, `${shownPassage(title, language)} – ${subtitle}`], banners)
  sheet.addTable({
    name: names.table,
    ref: `A${top}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: heads.map((head) => ({ name: toCellText(head.name), filterButton: true })),
    rows: rows.map(({ cells }) => cells.map((cell) => cellValue(cell, language).value)),
  })
  dress(sheet, top, content, language)
}
