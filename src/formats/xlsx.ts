import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Document } from '../reports/document.ts'
import type { Format } from './format.ts'
import { guideName } from './guide.ts'
import { addGuideSheet } from './guide-sheet.ts'
import { sheetsOf } from './sheets.ts'
import { addTableSheet } from './table-sheet.ts'
import { sheetNamer, tableNamer } from './unique-names.ts'

// A zip carries the time of each part; with a fixed one the same document gives the same bytes. exceljs has no option for it.
JSZip.defaults.date = new Date('1980-01-01T00:00:00Z')

/** What a workbook says of itself, for screen readers and lists of files. */
function propertiesOf({
  language,
  title,
  subtitle,
  asOf,
}: Document): Partial<ExcelJS.Workbook> & { readonly language: string } {
  const day = new Date(`${asOf}T00:00:00Z`)
  const creator = 'toimi'
  return {
    title: `${title.text} – ${subtitle}`,
    language,
    creator,
    lastModifiedBy: creator,
    created: day,
    modified: day,
  }
}

function workbookOf(document: Document): ExcelJS.Workbook {
  const workbook = Object.assign(new Workbook(), propertiesOf(document))
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
  write: async (document) => new Uint8Array(await workbookOf(document).xlsx.writeBuffer()),
}
