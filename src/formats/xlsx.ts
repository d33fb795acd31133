import type ExcelJS from 'exceljs'
import type { Document } from '../reports/document.ts'
import type { Format } from './format.ts'
import { guideName } from './guide.ts'
import { addGuideSheet } from './guide-sheet.ts'
import { sheetsOf } from './sheets.ts'
import { addTableSheet } from './table-sheet.ts'
import { sheetNamer, tableNamer } from './unique-names.ts'
import { bytesOf, newWorkbook } from './workbook-file.ts'

function workbookOf(document: Document): ExcelJS.Workbook {
  const workbook = newWorkbook(document)
  const [sheetName, tableName] = [sheetNamer(), tableNamer()]
  const guide = sheetName(guideName(document.language))
  const sheets = sheetsOf(document).map((sheet) => ({ ...sheet, name: sheetName(sheet.family.title) }))
  addGuideSheet(workbook, guide, sheets, document)
  for (const sheet of sheets) {
    addTableSheet(workbook, { sheet: sheet.name, table: tableName(sheet.family.id) }, sheet, document)
  }
  return workbook
}

/** A workbook: a sheet that explains, then one for each family of tables. */
export const xlsx: Format = {
  extension: 'xlsx',
  write: (document) => bytesOf(workbookOf(document)),
}
