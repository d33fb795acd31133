/** How wide columns and how high rows must be for what stands in them. Excel measures neither by itself. */
import type { Language } from '../core/text.ts'
import type { Cell } from '../reports/document.ts'
import type { Head } from './sheets.ts'
import { shownCell } from './shown.ts'
import { linesIn, textWidth } from './text-width.ts'

/** The narrowest and the widest a column may be. */
const limits: Readonly<Record<Head['width'], readonly [number, number]>> = {
  narrow: [10, 18],
  medium: [14, 26],
  wide: [30, 50],
}

/** The head of a column is bold, and has the button of the filter beside it. */
const [bold, button] = [1.07, 3]

/** How wide a column must be for the longest word of its head. */
export const headWidth = (name: string): number =>
  Math.max(...name.split(/[\s-]+/).map((word) => Math.ceil(textWidth(word) * bold) + button))

/** How wide a column is: as its longest line, and at least the longest word of its head, within limits. `longestLine`: in characters. */
export function columnWidth({ name, width }: Head, longestLine: number): number {
  const [least, most] = limits[width]
  const wanted = Math.max(headWidth(name), least, Math.min(most, longestLine + 3))
  // exceljs leaves out a width of exactly 9.
  return wanted === 9 ? 10 : wanted
}

/** The height of a line in points, and the most that Excel gives a row. */
const [lineHeight, most] = [15.5, 409]

/** What a cell keeps free at its sides. */
const padding = 1

/** How high a row is: as the cell with the most lines. Texts wrap, numbers and days do not. */
export function heightOf(values: readonly unknown[], widths: readonly number[]): number {
  let lines = 1
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    if (typeof value === 'string') lines = Math.max(lines, linesIn(value, (widths[at] ?? 10) - padding))
  }
  return Math.min(most, lines * lineHeight + 3)
}

/** How high a row is whose cells are not yet written. */
export const rowHeight = (cells: readonly Cell[], widths: readonly number[], language: Language): number =>
  heightOf(
    cells.map((cell) => shownCell(cell, language)),
    widths,
  )
