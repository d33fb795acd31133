/** The rows of a sheet as they are written: each cell is worked out once, for its value, its look and the room it takes. */
import type ExcelJS from 'exceljs'
import { customs } from '../../core/customs.ts'
import type { Language } from '../../core/text.ts'
import type { Cell } from '../../reports/document/document.ts'
import { type CellValue, cellValue } from './cell-value.ts'
import { columnWidths, type Longest } from './column-width.ts'
import { numberLength } from './number-format.ts'
import { pageWidth } from './sheet-frame.ts'
import { cellStyle } from './sheet-look.ts'
import type { Sheet } from './sheets.ts'
import { widestWord } from './text-width.ts'

/** A row as it is written. What its cells hold and what they look like are two lists: a workbook has too many cells for an object each. */
export interface LaidRow {
  readonly values: readonly CellValue['value'][]
  readonly styles: readonly Partial<ExcelJS.Style>[]
}

const none: Cell = { kind: 'none' }

const longestLine = (text: string): number =>
  text.includes('\n') ? Math.max(...text.split('\n').map((line) => line.length)) : text.length

/** How many rows are looked at for the widest word: it takes as long as all else, and words repeat. */
const sampled = 1000

/** Notes how long a value is, as it is shown. */
function note(longest: Longest, { value, format = '' }: CellValue, language: Language, row: number): void {
  if (typeof value === 'string') {
    longest.line = Math.max(longest.line, longestLine(value))
    if (row < sampled) longest.word = Math.max(longest.word, widestWord(value))
  } else if (value !== null) {
    const length = typeof value === 'number' ? numberLength(value, format) : customs[language].longestDay
    longest.fixed = Math.max(longest.fixed, length)
  }
}

/** The rows of a sheet one after another, each worked out when its turn comes. Notes how long what stands in each column is. */
function* rowsOf(
  { heads, rows }: Sheet,
  language: Language,
  longest: readonly Longest[],
): Generator<LaidRow> {
  for (const [nth, { cells, group = false }] of rows.entries()) {
    const values = new Array<CellValue['value']>(heads.length)
    const styles = new Array<Partial<ExcelJS.Style>>(heads.length)
    heads.forEach((head, at) => {
      const cell = cells[at] ?? none
      const written = cellValue(cell, language)
      values[at] = written.value
      styles[at] = cellStyle(cell, head, group, written.format)
      const column = longest[at]
      if (column) note(column, written, language, nth)
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
  const longest = sheet.heads.map((): Longest => ({ line: 0, fixed: 0, word: 0 }))
  const rows = (): Iterable<LaidRow> => rowsOf(sheet, language, longest)
  const kept = long ? undefined : [...rows()]
  if (!kept) for (const _ of rows());
  return { widths: columnWidths(sheet.heads, longest, pageWidth), rows: kept ?? rows() }
}
