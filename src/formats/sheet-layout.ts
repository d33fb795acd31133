/** The rows of a sheet as they are written: each cell is worked out once, for its value, its look and the room it takes. */
import type ExcelJS from 'exceljs'
import type { Language } from '../core/text.ts'
import type { Cell, Row } from '../reports/document.ts'
import { type CellValue, cellValue, longestDay } from './cell-value.ts'
import { columnWidth, heightOf, lineLengths, longest } from './column-width.ts'
import { cellStyle } from './sheet-look.ts'
import type { Head, Sheet } from './sheets.ts'

/** A cell as it is written. */
export interface LaidCell {
  readonly value: CellValue['value']
  readonly style: Partial<ExcelJS.Style>
  /** How long its lines are. */
  readonly lengths: readonly number[]
}
export interface LaidRow {
  readonly height: number
  readonly cells: readonly LaidCell[]
}

const none: Cell = { kind: 'none' }

/** How long a number is in its format, `#,##0.00`: told from its size, since writing it out takes longer than all else. */
function numberLength(value: number, format: string): number {
  const whole = String(Math.trunc(Math.abs(value))).length
  const separators = format.startsWith('#') ? Math.floor((whole - 1) / 3) : 0
  const point = format.indexOf('.')
  return (value < 0 ? 1 : 0) + whole + separators + (point < 0 ? 0 : format.length - point)
}

/** How long the lines of a value are, as it is shown. */
function lengthsOf({ value, format = '' }: CellValue, language: Language): readonly number[] {
  if (typeof value === 'string') return lineLengths(value)
  if (typeof value === 'number') return [numberLength(value, format)]
  return [value === null ? 0 : longestDay[language]]
}

function laidCell(cell: Cell, head: Head, group: boolean, language: Language): LaidCell {
  const written = cellValue(cell, language)
  const { value, format } = written
  return { value, style: cellStyle(cell, head, group, format), lengths: lengthsOf(written, language) }
}

const laidCells = ({ cells, group }: Row, heads: readonly Head[], language: Language): LaidCell[] =>
  heads.map((head, at) => laidCell(cells[at] ?? none, head, group === true, language))

/** The longest line of each column. */
function longestLines(rows: Iterable<readonly LaidCell[]>, columns: number): number[] {
  const most = new Array<number>(columns).fill(0)
  for (const cells of rows) {
    cells.forEach(({ lengths }, at) => {
      most[at] = Math.max(most[at] ?? 0, longest(lengths))
    })
  }
  return most
}

/** The rows of a sheet one after another, each worked out when its turn comes. */
function* cellsOf({ heads, rows }: Sheet, language: Language): Generator<LaidCell[]> {
  for (const row of rows) yield laidCells(row, heads, language)
}

function* withHeights(rows: Iterable<readonly LaidCell[]>, widths: readonly number[]): Generator<LaidRow> {
  for (const cells of rows)
    yield {
      cells,
      height: heightOf(
        cells.map(({ lengths }) => lengths),
        widths,
      ),
    }
}

/** The rows of a sheet, and how wide its columns are. */
export interface Layout {
  readonly widths: readonly number[]
  /** To be gone through once. */
  readonly rows: Iterable<LaidRow>
}

/** Lays out a sheet; one that is `long` twice, for its widths and for its rows, so that it is never in memory as a whole. */
export function laidOut(sheet: Sheet, language: Language, long: boolean): Layout {
  const cells = () => cellsOf(sheet, language)
  const kept = long ? undefined : [...cells()]
  const longest = longestLines(kept ?? cells(), sheet.heads.length)
  const widths = sheet.heads.map((head, at) => columnWidth(head, longest[at] ?? 0))
  return { widths, rows: withHeights(kept ?? cells(), widths) }
}
