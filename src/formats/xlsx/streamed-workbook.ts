/** A workbook that is written row by row: it never stands in memory as a whole, and has no real tables. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type ExcelJS from 'exceljs'
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js'
import { partTime, propertiesOf, type Subject, withOurFont } from './workbook-file.ts'

/** What exceljs gives its parts to: each with its name, and the time that the zip notes of it. */
interface Zip {
  append(part: unknown, options: { readonly name: string; readonly date?: Date }): unknown
}

/** A writer whose parts all carry the same time; exceljs has no option for it, and adds its first parts when it is made. */
class TimelessWriter extends WorkbookWriter {
  declare readonly zip: Zip
  declare readonly styles: { readonly xml: string }

  addThemes(): Promise<void> {
    const { zip } = this
    const append = zip.append.bind(zip)
    zip.append = (part, options) =>
      // archiver turns texts into bytes in a way that Node warns of.
      append(typeof part === 'string' ? Buffer.from(part) : part, { ...options, date: partTime })
    return super.addThemes()
  }

  async addStyles(): Promise<void> {
    this.zip.append(withOurFont(this.styles.xml), { name: 'xl/styles.xml' })
  }
}

/** How many rows are written before the zip gets its turn to take them away. */
const atOnce = 500

/** Writes the rows of a sheet one after another, and closes it. */
export async function writeRows<T>(
  sheet: ExcelJS.Worksheet,
  from: number,
  rows: Iterable<T>,
  put: (row: ExcelJS.Row, content: T) => void,
): Promise<void> {
  let at = from
  for (const content of rows) {
    const row = sheet.getRow(at++)
    put(row, content)
    row.commit()
    if (at % atOnce === 0) await new Promise((done) => setImmediate(done))
  }
  sheet.commit()
}

/** The bytes of a workbook whose sheets `fill` adds and closes. */
export async function streamedBytes(
  subject: Subject,
  fill: (workbook: ExcelJS.Workbook) => Promise<void>,
): Promise<Uint8Array> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new TimelessWriter({ stream, useStyles: true, useSharedStrings: true })
  Object.assign(workbook, propertiesOf(subject))
  await fill(workbook)
  await workbook.commit()
  return new Uint8Array(await bytes)
}
