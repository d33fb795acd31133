/** How wide columns and how high rows must be for what stands in them. Excel measures neither by itself. */
import type { Language } from '../core/text.ts'
import type { Cell } from '../reports/document.ts'
import type { Head } from './sheets.ts'
import { shownCell } from './shown.ts'

/** The narrowest and the widest a column may be, in characters. */
const limits: Readonly<Record<Head['width'], readonly [number, number]>> = {
  narrow: [10, 18],
  medium: [14, 26],
  wide: [30, 50],
}

/** The longest of the lines; 0 when there are none. */
export const longest = (lengths: readonly number[]): number =>
  lengths.reduce((most, each) => Math.max(most, each), 0)

/** How long the lines of a text are, in characters. */
export const lineLengths = (text: string): readonly number[] =>
  text.includes('\n') ? text.split('\n').map((line) => line.length) : [text.length]

/** How wide a column is: as its longest line, and at least the longest word of its head, within limits. */
export function columnWidth({ name, width }: Head, longestLine: number): number {
  const [least, most] = limits[width]
  // Four more for the button of the filter.
  const head = longest(name.split(/[\s-]+/).map((word) => word.length)) + 4
  const wanted = Math.max(head, least, Math.min(most, longestLine + 3))
  // exceljs leaves out a width of exactly 9.
  return wanted === 9 ? 10 : wanted
}

/** The height of a line in points, and the most that Excel gives a row. */
const [lineHeight, most] = [15.5, 409]

/** How many lines a text takes in a column: words are not cut, so that a line is filled to about nine tenths. */
const wrapped = (length: number, width: number): number => Math.max(1, Math.ceil(length / (width * 0.9)))

/** How high a row is whose cells have lines of these lengths: as the cell with the most lines. */
export function heightOf(cells: readonly (readonly number[])[], widths: readonly number[]): number {
  const lines = cells.reduce((highest, lengths, at) => {
    const width = widths[at] ?? 10
    return Math.max(
      highest,
      lengths.reduce((sum, length) => sum + wrapped(length, width), 0),
    )
  }, 1)
  return Math.min(most, lines * lineHeight + 3)
}

/** How high a row is: as the cell with the most lines. */
export const rowHeight = (cells: readonly Cell[], widths: readonly number[], language: Language): number =>
  heightOf(
    cells.map((cell) => lineLengths(shownCell(cell, language))),
    widths,
  )
