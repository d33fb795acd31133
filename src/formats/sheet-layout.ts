/** The rows of a sheet as they are written: each cell is worked out once, for its value, its look and the room it takes. */
import type ExcelJS from 'exceljs'
import { customs } from '../core/customs.ts'
import type { Language } from '../core/text.ts'
import type { Cell, Row } from '../reports/document.ts'
import { type CellValue, cellValue } from './cell-value.ts'
import { columnWidth, heightOf } from './column-width.ts'
import { numberLength } from './number-format.ts'
import { cellStyle } from './sheet-look.ts'
import type { Head, Sheet } from './sheets.ts'

/** A cell as it is written. */
interface LaidCell {
  readonly value: CellValue['value']
  readonly style: Partial<ExcelJS.Style>
  /** How long its longest line is, in characters. */
  readonly length: number
}
export interface LaidRow {
  readonly height: number
  readonly cells: readonly LaidCell[]
}

const none: Cell = { kind: 'none' }

const longestLine = (text: string): number =>
  text.includes('\n') ? Math.max(...text.split('\n').map((line) => line.length)) : text.length

/** How long the longest line of a value is, as it is shown. */
function lengthOf({ value, format = '' }: CellValue, language: Language): number {
  if (typeof value === 'string') return longestLine(value)
  if (typeof value === 'number') return numberLength(value, format)
  return value === null ? 0 : customs[language].longestDay
}

function laidCell(cell: Cell, head: Head, group: boolean, language: Language): LaidCell {
  const written = cellValue(cell, language)
  const { value, format } = written
  return { value, style: cellStyle(cell, head, group, format), length: lengthOf(written, language) }
}

const laidCells = ({ cells, group }: Row, heads: readonly Head[], language: Language): LaidCell[] =>
  heads.map((head, at) => laidCell(cells[at] ?? none, head, group === true, language))

/** The longest line of each column. */
function longestLines(rows: Iterable<readonly LaidCell[]>, columns: number): number[] {
  const most = new Array<number>(columns).fill(0)
  for (const cells of rows) {
    for (const [at, { length }] of cells.entries()) most[at] = Math.max(most[at] ?? 0, length)
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
        cells.map(({ value }) => value),
        widths,
      ),
    }
}

/** The rows of a sheet, and how wide its columns are. */
interface Layout {
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
