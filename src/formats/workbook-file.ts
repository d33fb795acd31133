/** A workbook as a file: the same content gives the same bytes. */
import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Document } from '../reports/document.ts'

// A zip carries the time of each part; with a fixed one the same document gives the same bytes. exceljs has no option for it.
JSZip.defaults.date = new Date('1980-01-01T00:00:00Z')

/** An empty workbook, with what it says of itself to screen readers and lists of files. */
export function newWorkbook({
  language,
  title,
  subtitle,
  asOf,
}: Pick<Document, 'language' | 'title' | 'subtitle' | 'asOf'>): ExcelJS.Workbook {
  const day = new Date(`${asOf}T00:00:00Z`)
  const creator = 'toimi'
  const properties = {
    title: `${title.text} – ${subtitle}`,
    language,
    creator,
    lastModifiedBy: creator,
    created: day,
    modified: day,
  }
  return Object.assign(new Workbook(), properties)
}

/** The bytes of a workbook. */
export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer())
