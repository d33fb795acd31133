/** A workbook as a file: the same content gives the same bytes. */
import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Document } from '../../reports/document/document.ts'

/** A zip carries the time of each part; with a fixed one the same document gives the same bytes. */
export const partTime = new Date('1980-01-01T00:00:00Z')
// exceljs has no option for it.
JSZip.defaults.date = partTime

/** The parts of a document that its workbook repeats in its properties. */
export type Subject = Pick<Document, 'language' | 'title' | 'subtitle' | 'asOf'>

/** The properties of the file, which screen readers and lists of files show. All times are the day as of which it was made, so that it is the same each time. */
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

/** The font that exceljs gives every workbook; columns are as wide as so many of its digits. */
const theirs = /<font>(?:(?!<\/font>).)*"Calibri".*?<\/font>/
/** One whose digits are as wide, and which every machine has, or one that is measured alike: where Calibri is not, LibreOffice made all columns a third wider. */
const ours = '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>'

/** The looks of a workbook, `xl/styles.xml`, with our font as the one by which columns are measured. */
export const withOurFont = (styles: string): string => styles.replace(theirs, ours)

/** How exceljs writes the looks into the zip. */
type WriteStyles = (zip: unknown, model: { readonly styles: { readonly xml: string } }) => Promise<void>

/** An empty workbook. */
export function newWorkbook(subject: Subject): ExcelJS.Workbook {
  const workbook = Object.assign(new Workbook(), propertiesOf(subject))
  const writer = workbook.xlsx as unknown as { addStyles: WriteStyles }
  const addStyles = writer.addStyles.bind(writer)
  writer.addStyles = (zip, { styles }) => addStyles(zip, { styles: { xml: withOurFont(styles.xml) } })
  return workbook
}

/** The bytes of a workbook. */
export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer())
