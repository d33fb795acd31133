import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import type { Language } from '../core/text.ts'
import type { Document } from '../reports/document.ts'
import { toCellText } from './cell-text.ts'
import { cellValue } from './cell-value.ts'
import { columnWidth, guideWidths, rowHeight } from './column-width.ts'
import type { Format } from './format.ts'
import { type GuideRow, guideName, guideRows } from './guide.ts'
import { cellStyle, styles } from './sheet-look.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import { shownPassage } from './shown.ts'
import { sheetNamer, tableNamer } from './unique-names.ts'
import { words } from './vocabulary.ts'

// A zip carries the time of each part; with a fixed one the same document gives the same bytes. exceljs has no option for it.
JSZip.defaults.date = new Date('1980-01-01T00:00:00Z')

/** In the margins of a printed page `&` begins a code; Excel takes 255 characters. */
const margin = (text: string): string => toCellText(text).slice(0, 100).replaceAll('&', '&&')

/** A page of A4 on which all columns fit; without a row of titles it is one page. */
function pageOf(document: Document, titleRow: number): Partial<ExcelJS.AddWorksheetOptions> {
  const { language, title, banners, footer } = document
  const top = `&L${margin(title.text)}&R${margin(banners.join(' '))}`
  const bottom = `&L${margin(footer)}&R${words.page[language]} &P / &N`
  return {
    views: [{ state: 'frozen', ySplit: titleRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: titleRow > 0 ? 0 : 1,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      ...(titleRow > 0 && { printTitlesRow: `${titleRow}:${titleRow}` }),
    },
    headerFooter: { oddHeader: top, oddFooter: bottom },
  }
}

function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  text: string,
  style: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(row, column)
  cell.value = toCellText(text)
  cell.style = style
}

/** What every sheet begins with: what it is, whose, and what must not be overlooked. */
function putHead(
  sheet: ExcelJS.Worksheet,
  [title, subtitle]: readonly [string, string],
  banners: readonly string[],
  columns: number,
): void {
  put(sheet, 1, 1, title, styles.title)
  put(sheet, 2, 1, subtitle, styles.subtitle)
  for (const [at, banner] of banners.entries()) {
    for (let column = 1; column <= columns; column++) sheet.getCell(3 + at, column).style = styles.banner
    put(sheet, 3 + at, 1, banner, styles.banner)
  }
}

/** Gives a table its looks: widths, heights, and how each cell is shown. */
function dress(sheet: ExcelJS.Worksheet, top: number, { heads, rows }: Sheet, language: Language): void {
  const widths = heads.map((head, at) =>
    columnWidth(
      head,
      rows.flatMap(({ cells }) => cells[at] ?? []),
      language,
    ),
  )
  for (const [at, width] of widths.entries()) {
    sheet.getCell(top, at + 1).style = styles.head
    sheet.getColumn(at + 1).width = width
  }
  sheet.getRow(top).height = rowHeight(
    heads.map(({ name }) => ({ kind: 'text', passage: { text: `${name}    ` } })),
    widths,
    language,
  )
  for (const [at, { cells, group = false }] of rows.entries()) {
    sheet.getRow(top + 1 + at).height = rowHeight(cells, widths, language)
    for (const [column, head] of heads.entries()) {
      const cell = cells[column] ?? { kind: 'none' }
      const { format } = cellValue(cell, language)
      sheet.getCell(top + 1 + at, column + 1).style = {
        ...cellStyle(cell, head, group),
        ...(format !== undefined && { numFmt: format }),
      }
    }
  }
}

function addTable(
  workbook: ExcelJS.Workbook,
  name: string,
  table: string,
  { family, heads, rows }: Sheet,
  document: Document,
): void {
  const { language, banners, title, subtitle } = document
  const top = 4 + banners.length
  const sheet = workbook.addWorksheet(name, pageOf(document, top))
  putHead(sheet, [family.title, `${shownPassage(title, language)} – ${subtitle}`], banners, heads.length)
  sheet.addTable({
    name: table,
    ref: `A${top}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: heads.map((head) => ({ name: toCellText(head.name), filterButton: true })),
    rows: rows.map(({ cells }) => cells.map((cell) => cellValue(cell, language).value)),
  })
  dress(sheet, top, { family, heads, rows }, language)
}

const headingHeight = 30

function putGuideRow(sheet: ExcelJS.Worksheet, at: number, row: GuideRow, language: Language): void {
  if ('heading' in row) {
    put(sheet, at, 1, row.heading, styles.heading)
    sheet.getRow(at).height = headingHeight
    return
  }
  const { value, format } = cellValue(row.cell, language)
  put(sheet, at, 1, row.label, styles.label)
  sheet.getRow(at).height = rowHeight([row.cell], [guideWidths[1]], language)
  const cell = sheet.getCell(at, 2)
  cell.value = value
  cell.style = {
    ...styles.text,
    ...(format !== undefined && { numFmt: format }),
    alignment: { ...styles.text.alignment, horizontal: 'left' },
  }
}

function addGuide(
  workbook: ExcelJS.Workbook,
  name: string,
  sheets: readonly Sheet[],
  names: readonly string[],
  document: Document,
): void {
  const { language, banners, title, subtitle } = document
  const sheet = workbook.addWorksheet(name, pageOf(document, 0))
  sheet.getColumn(1).width = guideWidths[0]
  sheet.getColumn(2).width = guideWidths[1]
  putHead(sheet, [shownPassage(title, language), subtitle], banners, guideWidths.length)
  const top = 4 + banners.length
  for (const [at, row] of guideRows(document, sheets, names).entries())
    putGuideRow(sheet, top + at, row, language)
}

function workbookOf(document: Document): ExcelJS.Workbook {
  const { language, title, subtitle, asOf } = document
  const workbook = new Workbook()
  const day = new Date(`${asOf}T00:00:00Z`)
  Object.assign(workbook, {
    title: `${title.text} – ${subtitle}`,
    language,
    creator: 'toimi',
    lastModifiedBy: 'toimi',
    created: day,
    modified: day,
  })
  const sheets = sheetsOf(document)
  const [sheetName, tableName] = [sheetNamer(), tableNamer()]
  const guide = sheetName(guideName(language))
  const names = sheets.map(({ family }) => sheetName(family.title))
  addGuide(workbook, guide, sheets, names, document)
  for (const [at, sheet] of sheets.entries())
    addTable(workbook, names[at] ?? '', tableName(sheet.family.id), sheet, document)
  return workbook
}

/** A workbook: a sheet that explains, then one for each family of tables. */
export const xlsx: Format = {
  extension: 'xlsx',
  write: async (document) => new Uint8Array(await workbookOf(document).xlsx.writeBuffer()),
}
