/** How wide the columns of a form are, and how its tables go over pages of paper. */
import type ExcelJS from 'exceljs'
import { columnsBefore, type FormColumn, type FormSheet, type FormTable, rowsOf } from '../../core/form.ts'
import { columnName } from '../../core/workbook.ts'
import { headWidth } from '../xlsx/column-width.ts'

/** How many characters can be read on a page that lies. */
const pageWidth = 210

const widthAt = (column: FormColumn | undefined): number =>
  column ? Math.max(column.width, headWidth(column.head)) : 0

/** The tables of a sheet below each other share its columns: the wider has its way, and no word of a head is cut. */
export const withSharedWidths = ({ tables }: FormSheet): FormTable[] =>
  tables.map((table) => ({
    ...table,
    columns: table.columns.map((column, at) => ({
      ...column,
      width: Math.max(...tables.map(({ columns }) => widthAt(columns[at]))),
    })),
  }))

/** Gives the columns of a sheet the widths of its tables. */
export function setWidths(sheet: ExcelJS.Worksheet, tables: readonly FormTable[]): void {
  for (const { columns } of tables)
    for (const [at, { width }] of columns.entries()) sheet.getColumn(at + 1).width = width
}

const widthOf = (columns: FormTable['columns']): number => columns.reduce((sum, { width }) => sum + width, 0)

/** On paper a table goes over as many pages as it can be read on. What a row is stands on each, but no ids: they are for toimi. */
export function paging({ pageSetup }: ExcelJS.Worksheet, [table, ...others]: readonly FormTable[]): void {
  if (!table) return
  const [first, ...rest] = table.columns.slice(columnsBefore)
  if (others.length > 0 || !first) {
    const widest = Math.max(...[table, ...others].map(({ columns }) => widthOf(columns)))
    pageSetup.fitToWidth = Math.ceil(widest / pageWidth)
    return
  }
  const letter = columnName(columnsBefore + 1)
  pageSetup.fitToWidth = Math.max(1, Math.ceil(widthOf(rest) / (pageWidth - first.width)))
  pageSetup.printTitlesColumn = `${letter}:${letter}`
  // exceljs makes the columns absolute by itself, the rows not.
  const last = `${columnName(table.columns.length)}$${rowsOf(table).last}`
  pageSetup.printArea = `${letter}$${table.top + 1}:${last}`
}
