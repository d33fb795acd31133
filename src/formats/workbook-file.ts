/** A workbook as a file: the same content gives the same bytes. */
import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Document } from '../reports/document.ts'

/** A zip carries the time of each part; with a fixed one the same document gives the same bytes. */
export const partTime = new Date('1980-01-01T00:00:00Z')
// exceljs has no option for it.
JSZip.defaults.date = partTime

/** What a workbook is about. */
export type Subject = Pick<Document, 'language' | 'title' | 'subtitle' | 'asOf'>

/** What a workbook says of itself to screen readers and lists of files. */
export function propertiesOf({ language, title, subtitle, asOf }: Subject) {
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

/** An empty workbook. */
export const newWorkbook = (subject: Subject): ExcelJS.Workbook =>
  Object.assign(new Workbook(), propertiesOf(subject))

/** The bytes of a workbook. */
export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer())
