import type ExcelJS from 'exceljs'
import type { Document } from '../../reports/document/document.ts'
import type { Format } from '../format.ts'
import { guideName, type NamedSheets } from './guide.ts'
import { addGuideSheet } from './guide-sheet.ts'
import { mostTableRows, sheetsOf } from './sheets.ts'
import { streamedBytes } from './streamed-workbook.ts'
import { addTableSheet, writeLongSheet } from './table-sheet.ts'
import { sheetNamer, tableNamer } from './unique-names.ts'
import { bytesOf, newWorkbook } from './workbook-file.ts'

/** The sheets of a workbook by their names, and the name of the first, which explains the others. */
interface Book extends NamedSheets {
  readonly guide: string
}

function bookOf(document: Document): Book {
  const name = sheetNamer()
  const guide = name(guideName(document.language))
  const sheets = sheetsOf(document).map((sheet) => ({ ...sheet, name: name(sheet.family.title) }))
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  return { guide, sheets, isLong: rows > mostTableRows }
}

function withTables(book: Book, document: Document): ExcelJS.Workbook {
  const workbook = newWorkbook(document)
  const tableName = tableNamer()
  addGuideSheet(workbook, book.guide, book, document)
  for (const sheet of book.sheets) {
    addTableSheet(workbook, { sheet: sheet.name, table: tableName(sheet.family.id) }, sheet, document)
  }
  return workbook
}

const streamed = (book: Book, document: Document): Promise<Uint8Array> =>
  streamedBytes(document, async (workbook) => {
    addGuideSheet(workbook, book.guide, book, document).commit()
    for (const sheet of book.sheets) await writeLongSheet(workbook, sheet.name, sheet, document)
  })

/** A workbook: a sheet that explains, then one for each family of tables. */
export const xlsx: Format = {
  extension: 'xlsx',
  write(document) {
    const book = bookOf(document)
    return book.isLong ? streamed(book, document) : bytesOf(withTables(book, document))
  },
}
