/** The rows of a sheet as they are written: each cell is worked out once, for its value, its look and the room it takes. */
import type ExcelJS from 'exceljs'
import { customs } from '../core/customs.ts'
import type { Language } from '../core/text.ts'
import type { Cell } from '../reports/document.ts'
import { type CellValue, cellValue } from './cell-value.ts'
import { columnWidth } from './column-width.ts'
import { numberLength } from './number-format.ts'
import { cellStyle } from './sheet-look.ts'
import type { Sheet } from './sheets.ts'

/** A row as it is written. What its cells hold and what they look like are two lists: a workbook has too many cells for an object each. */
export interface LaidRow {
  readonly values: readonly CellValue['value'][]
  readonly styles: readonly Partial<ExcelJS.Style>[]
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

/** The rows of a sheet one after another, each worked out when its turn comes. Notes in `longest` how long the longest line of each column is. */
function* rowsOf({ heads, rows }: Sheet, language: Language, longest: number[]): Generator<LaidRow> {
  for (const { cells, group = false } of rows) {
    const values = new Array<CellValue['value']>(heads.length)
    const styles = new Array<Partial<ExcelJS.Style>>(heads.length)
    heads.forEach((head, at) => {
      const cell = cells[at] ?? none
      const written = cellValue(cell, language)
      values[at] = written.value
      styles[at] = cellStyle(cell, head, group, written.format)
      longest[at] = Math.max(longest[at] ?? 0, lengthOf(written, language))
    })
    yield { values, styles }
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
  const longest: number[] = []
  const rows = (): Iterable<LaidRow> => rowsOf(sheet, language, longest)
  const kept = long ? undefined : [...rows()]
  if (!kept) for (const _ of rows());
  return {
    widths: sheet.heads.map((head, at) => columnWidth(head, longest[at] ?? 0)),
    rows: kept ?? rows(),
  }
}
