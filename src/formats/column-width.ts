/** How wide columns and how high rows must be for what stands in them. Excel measures neither by itself. */
import type { Language } from '../core/text.ts'
import type { Cell } from '../reports/document.ts'
import type { Head } from './sheets.ts'
import { shownCell } from './shown.ts'

/** The narrowest and the widest a column may be, in characters. */
const limits: Readonly<Record<Head['width'], readonly [number, number]>> = {
  narrow: [10, 18],
  medium: [14, 30],
  wide: [30, 60],
}

const linesOf = (cell: Cell, language: Language): string[] => shownCell(cell, language).split('\n')
const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length))

/** How wide a column is: as its longest line, and at least the longest word of its head, within limits. */
export function columnWidth({ name, width }: Head, cells: readonly Cell[], language: Language): number {
  const [least, most] = limits[width]
  const lines = cells.flatMap((cell) => linesOf(cell, language))
  // Four more for the button of the filter.
  const head = longest(name.split(/[\s-]+/)) + 4
  const wanted = Math.max(head, least, Math.min(most, longest(lines) + 3))
  // exceljs leaves out a width of exactly 9.
  return wanted === 9 ? 10 : wanted
}

/** The height of a line in points, and the most that Excel gives a row. */
const [lineHeight, most] = [15.5, 409]

/** How many lines a text takes in a column: words are not cut, so that a line is filled to about nine tenths. */
const wrapped = (line: string, width: number): number => Math.max(1, Math.ceil(line.length / (width * 0.9)))

/** How high a row is: as the cell with the most lines. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[], language: Language): number {
  const lines = cells.map((cell, at) =>
    linesOf(cell, language).reduce((sum, line) => sum + wrapped(line, widths[at] ?? 10), 0),
  )
  return Math.min(most, Math.max(1, ...lines) * lineHeight + 3)
}
