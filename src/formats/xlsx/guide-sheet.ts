import type ExcelJS from 'exceljs'
import type { Language } from '../../core/text.ts'
import type { Document } from '../../reports/document/document.ts'
import { shownPassage } from '../shown.ts'
import { cellValue } from './cell-value.ts'
import { rowHeight } from './column-width.ts'
import { type GuideRow, guideRows, type NamedSheets } from './guide.ts'
import { firstRow, onePage, put, putHead } from './sheet-frame.ts'
import { labelOf, styles, withFormat } from './sheet-look.ts'

const [labels, texts] = [36, 100] as const
const headingHeight = 30

function putRow(
  row: ExcelJS.Row,
  { label, cell, mark }: Extract<GuideRow, { readonly label: string }>,
  language: Language,
): void {
  const { value, format } = cellValue(cell, language)
  put(row.getCell(1), label, mark ? labelOf(mark) : styles.label)
  row.height = rowHeight([cell], [texts], language)
  row.getCell(2).value = value
  row.getCell(2).style = withFormat(styles.text, format)
}

function putHeading(row: ExcelJS.Row, heading: string): void {
  put(row.getCell(1), heading, styles.heading)
  row.height = headingHeight
}

/** Adds the sheet that explains the others. */
export function addGuideSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  sheets: NamedSheets,
  document: Document,
): ExcelJS.Worksheet {
  const { language, banners, title, subtitle } = document
  const sheet = workbook.addWorksheet(name, onePage(document))
  sheet.columns = [{ width: labels }, { width: texts }]
  putHead(sheet, [shownPassage(title, language), subtitle], banners)
  for (const [at, row] of guideRows(document, sheets).entries()) {
    const place = sheet.getRow(firstRow(document) + at)
    if ('heading' in row) putHeading(place, row.heading)
    else putRow(place, row, language)
  }
  return sheet
}
