/** A workbook as read: the contents of its cells, without their looks. Plain data, since another process reads it. */
import type { Diagnostic, DiagnosticText } from './diagnostic.ts'
import type { Numeral } from './shape/shape.ts'
import type { Span } from './source.ts'

/** The content of a cell without a formula. */
export type PlainValue =
  /** The text as typed, with line breaks and blanks; of rich text the plain text. */
  | { readonly kind: 'text'; readonly text: string }
  /** To the fifteen digits that Excel shows. In a cell formatted as a percentage `0.5` is shown as 50 %: see `format`. */
  | { readonly kind: 'number'; readonly numeral: Numeral; readonly format: string }
  /** A date as the sheet shows it, independent of time zone: day `YYYY-MM-DD` and time of day (`00:00:00` for a day alone). */
  | { readonly kind: 'date'; readonly day: string; readonly time: string; readonly format: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#N/A`, `#REF!` … */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'hyperlink'; readonly text: string; readonly target: string }

/** The content of a cell. The result of a formula is the one saved in the file; absent if the saving program did not compute it. */
export type RawValue =
  | PlainValue
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: PlainValue }

/** A cell that holds something; an empty one is not there. */
export interface SheetCell {
  /** `C7`: as the reader of the sheet sees it. */
  readonly address: string
  /** From 1. */
  readonly column: number
  readonly value: RawValue
  /** Present: the cell, or a part of its text, is struck through. */
  readonly isStruck?: true
}

/** A row that holds something, from left to right. */
export interface SheetRow {
  /** From 1. */
  readonly row: number
  /** By hand or by a filter. */
  readonly hidden: boolean
  readonly cells: readonly SheetCell[]
}

/** A sheet from top to bottom. Of cells that are merged only the first, at the top left, holds something. */
export interface Sheet {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** The ranges that are merged: `A1:C2`. */
  readonly merged: readonly string[]
  /** The columns that are hidden, counted from 1. */
  readonly hiddenColumns: readonly number[]
  readonly rows: readonly SheetRow[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/** A file that a command was given to read as a workbook; there is no workbook where it could not be read, which is then a problem. */
export interface WorkbookFile {
  /** The path from the root of the plan repository, with `/`; it may lead out of it. */
  readonly file: string
  readonly workbook: Workbook | undefined
  /** The file as it is, for who makes a copy of it. */
  readonly bytes?: Uint8Array
  readonly problems: readonly Diagnostic[]
}

/** A format without what it only shows: texts in quotes, letters after a backslash, colours in brackets. */
export const bareFormat = (format: string): string => format.replace(/\[[^\]]*]|"[^"]*"|\\.|_.|\*./g, '')

/** The letters of a column: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  const last = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + last)
}

/** The column of some letters: `AA` is 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A cell of a sheet of a workbook. */
export interface CellPlace {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  /** From 1. */
  readonly column: number
}

const spanOf = ({ sheet, row, column }: CellPlace): Span => ({
  line: row,
  column,
  endLine: row,
  endColumn: column + 1,
  sheet,
  cell: `${columnName(column)}${row}`,
})

/** Something to be said of a cell; without a place, of the workbook as a whole. */
export interface Remark extends DiagnosticText {
  readonly place: CellPlace | undefined
}

/** A remark on a unit's workbook as a problem of its cell; of the whole, of the first cell. */
export function diagnoseCell(
  { file, workbook }: Pick<WorkbookFile, 'file' | 'workbook'>,
  { place, ...saying }: Remark,
  unit: string,
): Diagnostic {
  const first = { sheet: workbook?.sheets[0]?.name ?? '', row: 1, column: 1 }
  return { ...saying, file, path: [], ...spanOf(place ?? first), related: [], unit }
}
