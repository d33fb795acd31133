/** A table of a form as rows of a sheet: keys that are hidden, heads, then the rows that people write in. */
import type ExcelJS from 'exceljs'
import { columnsBefore, type FormCell, type FormColumn, type FormTable, rowsOf } from '../../core/form.ts'
import type { Language } from '../../core/text.ts'
import { columnName } from '../../core/workbook.ts'
import { toCellText } from '../xlsx/cell-text.ts'
import { heightOf } from '../xlsx/column-width.ts'
import { put } from '../xlsx/sheet-frame.ts'
import { styles } from '../xlsx/sheet-look.ts'
import { cellLook, lackingStyle } from './form-look.ts'

/** The language of a form, and the ranges of its lists: the same for all of its tables. */
export interface Hand {
  readonly language: Language
  /** The range of each list, as a formula, by the name of the list. */
  readonly choices: ReadonlyMap<string, string>
}

const empty: FormCell = { kind: 'empty' }

/** The value of a cell as exceljs takes it: a day as midnight in UTC. */
function heldBy(cell: FormCell): ExcelJS.CellValue {
  if (cell.kind === 'empty') return null
  if (cell.kind === 'day') return new Date(`${cell.day}T00:00:00Z`)
  return cell.kind === 'number' ? cell.number : toCellText(cell.text)
}

const bare = (head: string): string => head.replace(/ \*$/, '')

/** The columns that a row is to have, each with the one that makes it needless. */
const wantedIn = ({ columns }: FormTable) =>
  columns.flatMap((column, at) => (column.wanted ? [{ column, at }] : []))

/** Whether a text only keeps the place of another: it stands in angle brackets, like `<FILL IN>`. What is chosen never does. */
const keepsPlace = (text: string, { choices }: FormColumn): boolean =>
  choices === undefined && text.startsWith('<') && text.endsWith('>')

/** The same as a condition of a formula, or that the cell is empty: a bracket stands in for a first or last sign that is not there. */
const isUnsaid = (cell: string, { choices }: FormColumn): string =>
  choices === undefined ? `LEFT(${cell}&"<")&RIGHT(">"&${cell})="<>"` : `${cell}=""`

/** When a cell is needed and says nothing, as a condition of a formula. `row` is a number, for a rule that of its first row. */
function isLacking(column: FormColumn, at: number, row: number): string {
  const { unless, except } = column
  const cell = (place: number) => `$${columnName(place + 1)}${row}`
  const conditions = [
    isUnsaid(cell(at), column),
    ...(unless === undefined ? [] : [`${cell(unless)}=""`]),
    ...(except?.values ?? []).map((value) => `${cell(except?.at ?? 0)}<>"${value}"`),
  ]
  return `AND(${conditions.join(',')})`
}

const used = ({ columns }: FormTable, row: number): string =>
  `COUNTA($${columnName(columnsBefore + 1)}${row}:$${columnName(columns.length)}${row})>0`

const textAt = (cells: readonly FormCell[], at: number): string => {
  const cell = cells[at] ?? empty
  return cell.kind === 'text' ? cell.text : ''
}

/** The same of the cells of a form, before anybody has written in it. */
function isLackingIn(cells: readonly FormCell[], column: FormColumn, at: number): boolean {
  const { unless, except } = column
  const isThere = (place: number) => (cells[place] ?? empty).kind !== 'empty'
  const isNeedless =
    (unless !== undefined && isThere(unless)) || except?.values.includes(textAt(cells, except.at)) === true
  return (!isThere(at) || keepsPlace(textAt(cells, at), column)) && !isNeedless
}

/** What a row lacks in words, before anybody has written in it. */
function lackedBy(table: FormTable, cells: readonly FormCell[]): string {
  const isUsed = cells.slice(columnsBefore).some(({ kind }) => kind !== 'empty')
  const missing = wantedIn(table).filter(({ column, at }) => isLackingIn(cells, column, at))
  return isUsed ? missing.map(({ column }) => `${bare(column.head)}. `).join('') : ''
}

/** The same, kept up to date while people write. */
function lackingIn(table: FormTable, cells: readonly FormCell[], row: number): ExcelJS.CellValue {
  const parts = wantedIn(table).map(({ column, at }) => {
    const text = `${bare(column.head).replaceAll('"', '""')}. `
    return `IF(${isLacking(column, at, row)},"${text}","")`
  })
  const formula = `IF(${used(table, row)},${parts.join('&')},"")`
  return parts.length === 0 ? null : { formula, result: lackedBy(table, cells) }
}

const widthOf = ({ width }: FormColumn): number => width

/** The texts of a row as they are seen, what it still lacks too. */
const shownIn = (table: FormTable, cells: readonly FormCell[]): string[] =>
  cells.map((_, at) => (at === 1 ? lackedBy(table, cells) : textAt(cells, at)))

function putRow(
  sheet: ExcelJS.Worksheet,
  table: FormTable,
  cells: readonly FormCell[],
  row: number,
  { language }: Hand,
): void {
  const { columns } = table
  for (const [at, column] of columns.entries()) {
    const cell = sheet.getCell(row, at + 1)
    cell.style = cellLook(cells[at] ?? empty, column, language)
    cell.value = at === 1 ? lackingIn(table, cells, row) : heldBy(cells[at] ?? empty)
  }
  // A row that is still empty has no height of its own: Excel makes it as high as what people write in it.
  if (cells.length > 0) sheet.getRow(row).height = heightOf(shownIn(table, cells), columns.map(widthOf))
}

function putHeads(sheet: ExcelJS.Worksheet, { columns, top }: FormTable): void {
  sheet.getRow(top).hidden = true
  for (const [at, { key, head }] of columns.entries()) {
    sheet.getCell(top, at + 1).value = key
    put(sheet.getCell(top + 1, at + 1), head, styles.head)
  }
  const lines = columns.map(({ head, width }) => Math.ceil((head.length + 2) / (width * 0.85)))
  sheet.getRow(top + 1).height = 8 + 16 * Math.max(...lines)
}

type Validation = ExcelJS.DataValidation
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: Validation): void }
}

/** What is shown beside a cell, and what it takes: once for a whole column, since cells one by one would overlap. */
function validationOf({ choices, closed, head, help }: FormColumn, hand: Hand): Validation | undefined {
  const list = choices === undefined ? undefined : hand.choices.get(choices)
  const prompt =
    help === ''
      ? {}
      : { showInputMessage: true, promptTitle: bare(head).slice(0, 32), prompt: help.slice(0, 255) }
  const common = { allowBlank: true, ...prompt }
  if (list !== undefined)
    return { type: 'list', formulae: [list], showErrorMessage: closed, errorStyle: 'stop', ...common }
  if (help === '') return undefined
  return { type: 'textLength', operator: 'lessThan', formulae: [32_768], showErrorMessage: false, ...common }
}

function putRules(sheet: ExcelJS.Worksheet, table: FormTable, hand: Hand): void {
  const { first, last } = rowsOf(table)
  for (const [at, column] of table.columns.entries()) {
    const letter = columnName(at + 1)
    const ref = `${letter}${first}:${letter}${last}`
    const validation = validationOf(column, hand)
    if (validation) (sheet as unknown as WithValidations).dataValidations.add(ref, validation)
    if (!column.wanted) continue
    const formula = `AND(${used(table, first)},${isLacking(column, at, first)})`
    sheet.addConditionalFormatting({
      ref,
      rules: [{ type: 'expression', priority: 1, formulae: [formula], style: lackingStyle }],
    })
  }
}

/** Writes a table into a sheet. */
export function putTable(sheet: ExcelJS.Worksheet, table: FormTable, hand: Hand): void {
  putHeads(sheet, table)
  const { first, last } = rowsOf(table)
  for (let row = first; row <= last; row++) putRow(sheet, table, table.rows[row - first] ?? [], row, hand)
  if (last >= first) putRules(sheet, table, hand)
}
