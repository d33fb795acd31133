/** A form as a workbook. */
import type ExcelJS from 'exceljs'
import {
  columnsBefore,
  type Form,
  type FormSheet,
  type GuideLine,
  hiddenSheets,
  rowsOf,
} from '../../core/form.ts'
import { columnName } from '../../core/workbook.ts'
import { toCellText } from '../xlsx/cell-text.ts'
import { heightOf } from '../xlsx/column-width.ts'
import { type Frame, manyPages, onePage, put, putHead } from '../xlsx/sheet-frame.ts'
import { styles } from '../xlsx/sheet-look.ts'
import { bytesOf, newWorkbook } from '../xlsx/workbook-file.ts'
import { addLists, choicesOf } from './form-lists.ts'
import { paging, setWidths, withSharedWidths } from './form-pages.ts'
import { type Hand, putTable } from './form-table.ts'

/** Around a sheet stands whose form it is, and which sheet of it: on paper what stands above a table is left out. */
const frameOf = ({ language, title, subject, banners, footer }: Form, sheet: string): Frame => ({
  language,
  title: { text: `${title} – ${subject} – ${sheet}` },
  banners,
  footer,
})

/** Locked without a password: it keeps people from slips, not from their own work. */
function protect(sheet: ExcelJS.Worksheet): void {
  const allowed = {
    sheet: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  }
  Object.assign(sheet, { sheetProtection: allowed })
}

/** Writes lines of text below each other; each takes the width it needs. */
function putLines(sheet: ExcelJS.Worksheet, lines: readonly string[], from: number): void {
  for (const [at, line] of lines.entries()) put(sheet.getCell(from + at, 1), line, styles.subtitle)
}

/** The columns of the guide: together what an upright page of A4 takes, since LibreOffice cuts off what is wider. */
const guideWidths = [18, 68]
/** A cell that leads to another. */
const linkTo = (sheet: string, cell: string, text: string): ExcelJS.CellFormulaValue => ({
  formula: `HYPERLINK("#'${sheet}'!${cell}","${text}")`,
  result: text,
})

function putGuideLine(row: ExcelJS.Row, { label, text, sheet }: GuideLine): void {
  put(row.getCell(1), label, sheet === undefined ? styles.label : styles.link)
  if (sheet !== undefined) row.getCell(1).value = linkTo(sheet, 'A1', label)
  put(row.getCell(2), text, styles.text)
  row.height = heightOf([label, text], guideWidths) + 3
}

function addGuide(workbook: ExcelJS.Workbook, form: Form): void {
  const { guide, title, subject, banners } = form
  const sheet = workbook.addWorksheet(guide.name, onePage(frameOf(form, guide.name)))
  sheet.columns = guideWidths.map((width) => ({ width }))
  putHead(sheet, [`${title} – ${subject}`, form.footer], banners)
  let row = 4 + banners.length
  for (const { heading, lines } of guide.parts) {
    put(sheet.getCell(row, 1), heading, styles.heading)
    sheet.getRow(row++).height = 30
    for (const line of lines) putGuideLine(sheet.getRow(row++), line)
  }
  protect(sheet)
}

function addSheet(workbook: ExcelJS.Workbook, content: FormSheet, form: Form, hand: Hand): void {
  const { name, title, about } = content
  const tables = withSharedWidths(content)
  const [table, ...others] = tables
  if (!table) return
  const options = manyPages(frameOf(form, name), table.top + 1)
  const sheet = workbook.addWorksheet(name, {
    ...options,
    views: [
      others.length > 0
        ? { state: 'normal', showGridLines: false }
        : { state: 'frozen', ySplit: table.top + 1, xSplit: columnsBefore + 1, showGridLines: false },
    ],
  })
  setWidths(sheet, tables)
  putHead(sheet, [title, form.subject], form.banners)
  putLines(sheet, about, 3 + form.banners.length)
  for (const each of tables) {
    if (others.length > 0) put(sheet.getCell(each.top - 1, 1), each.title, styles.heading)
    putTable(sheet, each, hand)
  }
  if (others.length === 0)
    sheet.autoFilter = `A${table.top + 1}:${columnName(table.columns.length)}${rowsOf(table).last}`
  paging(sheet, tables)
  protect(sheet)
}

function addGaps(workbook: ExcelJS.Workbook, form: Form): void {
  const { gaps, subject, banners } = form
  const top = 5 + banners.length
  const sheet = workbook.addWorksheet(gaps.name, manyPages(frameOf(form, gaps.name), top))
  const widths = [24, 44, 80]
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  putHead(sheet, [gaps.title, subject], banners)
  putLines(sheet, gaps.about, 3 + banners.length)
  for (const [at, head] of gaps.heads.entries()) put(sheet.getCell(top, at + 1), head, styles.head)
  for (const [at, gap] of gaps.rows.entries()) {
    const row = sheet.getRow(top + 1 + at)
    const texts = [gap.cell ? `${gap.sheet} ${gap.cell}` : gap.sheet, gap.where, gap.text]
    for (const [column, text] of texts.entries()) put(row.getCell(column + 1), text, styles.text)
    if (gap.cell) {
      row.getCell(1).value = linkTo(gap.sheet, gap.cell, texts[0] ?? '')
      row.getCell(1).style = styles.link
    }
    row.height = heightOf(texts, widths)
  }
  protect(sheet)
}

function addMemory(workbook: ExcelJS.Workbook, { memory }: Form): void {
  const sheet = workbook.addWorksheet(hiddenSheets.memory, { state: 'veryHidden' })
  for (const [name, value] of memory) sheet.addRow([name, toCellText(value)])
}

/** The bytes of a form. The same form gives the same bytes. */
export function writeForm(form: Form): Promise<Uint8Array> {
  const { language, title, subject, asOf, lists } = form
  const workbook = newWorkbook({ language, title: { text: title }, subtitle: subject, asOf })
  addGuide(workbook, form)
  for (const sheet of form.sheets) addSheet(workbook, sheet, form, { language, choices: choicesOf(lists) })
  addGaps(workbook, form)
  addLists(workbook, lists)
  addMemory(workbook, form)
  return bytesOf(workbook)
}
