import type ExcelJS from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Sheet, SheetCell, Workbook } from '../../core/workbook.ts'
import { columnName, columnNumber } from '../../core/workbook.ts'
import type { Parts } from './parts.ts'
import { plainXml } from './plain-xml.ts'
import { isStruck, rawValue } from './raw-value.ts'
import { refusal } from './refusals.ts'

/** What stands in a sheet besides cells. exceljs makes an object for each cell or column that these cover, be it a million. */
const besideCells = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'legacyDrawing',
  'picture',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
]
/** The most cells that a workbook may merge: more than any heading takes. */
const mostMerged = 50_000
const mostCells = 100_000
/** Further to the right nobody looks for hidden columns. */
const mostColumns = 200

/** The XML of the parts that are read, by their names. */
type Texts = ReadonlyMap<string, string>

const textsOf = ({ read }: Parts): Texts =>
  new Map([...read].map(([name, part]) => [name, plainXml(part.toString('utf8'))]))

/** A part as exceljs is to see it: names of ranges it would take apart cell by cell, and of relations it knows what to do with links only. */
function harmless(name: string, text: string): string {
  if (name.endsWith('workbook.xml'))
    return text
      .replace(/<definedNames\b[\s\S]*?<\/definedNames>/g, '')
      .replace(/\bdate1904="true"/, 'date1904="1"')
  if (name.startsWith('xl/worksheets/_rels/'))
    return text.replace(/<Relationship\b[^>]*?(\/>|>\s*<\/Relationship>)/g, (each) =>
      /\/hyperlink"/.test(each) ? each : '',
    )
  return name.startsWith('xl/worksheets/') ? text.replace(/<col\b[^<>]*>/g, hiddenColumn) : text
}

/** Of the columns only which are hidden is of interest, and exceljs makes an object for each. */
function hiddenColumn(tag: string): string {
  const first = Number(/ min="(\d+)"/.exec(tag)?.[1])
  const last = Math.min(Number(/ max="(\d+)"/.exec(tag)?.[1]), mostColumns)
  const isHidden = / hidden="(1|true)"/.test(tag) && first <= last
  return isHidden ? `<col min="${first}" max="${last}" hidden="1"/>` : ''
}

/** The parts that are read, as a workbook of their own. */
function packed(texts: Texts): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, text] of texts) zip.file(name, harmless(name, text))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}

/** The XML of the sheets. */
const sheetsIn = (texts: Texts): string[] =>
  [...texts].flatMap(([name, text]) => (name.startsWith('xl/worksheets/sheet') ? [text] : []))

/** Whether cells refer to texts or looks by number, and the part that has them is not there: nobody can tell what they say. */
const refersInVain = (texts: Texts, sheets: readonly string[]): boolean =>
  (!texts.has('xl/sharedStrings.xml') && sheets.some((sheet) => /<c [^<>]*\bt="s"/.test(sheet))) ||
  (!texts.has('xl/styles.xml') && sheets.some((sheet) => /<c [^<>]*\bs="[1-9]/.test(sheet)))

/** How many cells the sheets have, also those that hold nothing but a look. */
const countCells = (sheets: readonly string[]): number =>
  sheets.reduce((sum, sheet) => sum + (sheet.match(/<c[\s>]/g)?.length ?? 0), 0)

/** How many cells the sheets merge, in all. */
function countMerged(sheets: readonly string[]): number {
  const ranges = sheets.flatMap((sheet) => [
    ...sheet.matchAll(/mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g),
  ])
  return ranges.reduce((sum, [, left = '', top, right = '', bottom]) => {
    const [width, height] = [columnNumber(right) - columnNumber(left), Number(bottom) - Number(top)]
    return sum + (Math.abs(width) + 1) * (Math.abs(height) + 1)
  }, 0)
}

function cellsOf(row: ExcelJS.Row): SheetCell[] {
  const cells: SheetCell[] = []
  row.eachCell((cell, column) => {
    const value = rawValue(cell)
    const address = `${columnName(column)}${row.number}`
    if (value) cells.push({ address, column, value, ...(isStruck(cell) && { isStruck: true }) })
  })
  return cells
}

function sheetOf(sheet: ExcelJS.Worksheet): Sheet {
  const rows: Sheet['rows'][number][] = []
  sheet.eachRow((row) => {
    const cells = cellsOf(row)
    if (cells.length > 0) rows.push({ row: row.number, hidden: row.hidden === true, cells })
  })
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden, number = 0 }) => (hidden ? [number] : []))
  return {
    name: sheet.name,
    state: sheet.state ?? 'visible',
    merged: sheet.model.merges ?? [],
    hiddenColumns,
    rows,
  }
}

/** exceljs breaks over workbooks that other programs write in their own way; that is no fault of toimi. */
async function load(parts: Parts): Promise<ExcelJS.Workbook> {
  const texts = textsOf(parts)
  const sheets = sheetsIn(texts)
  if (countCells(sheets) > mostCells) throw refusal('cells')
  if (refersInVain(texts, sheets)) throw refusal('partMissing')
  const ignoreNodes = countMerged(sheets) > mostMerged ? [...besideCells, 'mergeCells'] : besideCells
  const workbook = new ExcelWorkbook()
  const bytes = await packed(texts)
  try {
    return await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes })
  } catch {
    throw refusal('unreadable')
  }
}

/** Reads a workbook that has been taken apart. */
export async function readXlsx(parts: Parts): Promise<Workbook> {
  const sheets = (await load(parts)).worksheets.map(sheetOf)
  if (sheets.length === 0) throw refusal('unreadable')
  return { sheets }
}
