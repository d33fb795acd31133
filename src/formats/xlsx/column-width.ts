/** How wide columns and how high rows must be for what stands in them. Excel measures neither by itself. */
import type { Language } from '../../core/text.ts'
import type { Cell } from '../../reports/document/document.ts'
import { fitted } from '../fitted.ts'
import { shownCell } from '../shown.ts'
import type { Head } from './sheets.ts'
import { linesIn, textWidth } from './text-width.ts'

/** The longest of a column. */
export interface Longest {
  /** In characters: the longest line of a text, which may wrap; the longest number or day, which may not. */
  line: number
  fixed: number
  /** As wide as the widest word, so far as it was looked for. */
  word: number
}

/** The narrowest and the widest a column of texts is, and how narrow it may become where a page has no more room. */
const limits: Readonly<Record<Head['width'], readonly [least: number, most: number, narrowed: number]>> = {
  narrow: [10, 18, 10],
  medium: [14, 26, 14],
  wide: [30, 50, 24],
}
/** A word that is wider than this is broken in the middle. */
const mostWord = 36

/** How much wider bold letters are than others. */
export const bold = 1.07
/** The head of a column has the button of the filter beside it. */
const button = 3
/** How wide most letters and all digits are, and what a cell keeps free at its sides and before a number. */
const [letter, digit, free] = [1.15, 1.28, 2]

/** How wide a column must be for the longest word of its head. */
export const headWidth = (name: string): number =>
  Math.max(...name.split(/[\s-]+/).map((word) => Math.ceil(textWidth(word) * bold) + button))

/** A column must hold the longest word of its head, its numbers, and its words. */
function leastWidth({ name, width }: Head, { fixed, word }: Longest, narrowest: number): number {
  const words = Math.min(mostWord, Math.ceil(word) + free)
  const [, most] = limits[width]
  return Math.max(
    headWidth(name),
    narrowest,
    Math.ceil(fixed * digit) + free,
    width === 'narrow' ? Math.min(words, most) : words,
  )
}

/** How wide the columns of a sheet are: as their longest lines, within limits; narrower where that is more than `room`, but no narrower than their words. */
export function columnWidths(heads: readonly Head[], longest: readonly Longest[], room: number): number[] {
  const none = { line: 0, fixed: 0, word: 0 }
  const wanted = heads.map((head, at) => {
    const [least, most] = limits[head.width]
    const each = longest[at] ?? none
    return Math.max(leastWidth(head, each, least), Math.min(most, Math.ceil(each.line * letter) + free))
  })
  const least = heads.map((head, at) => leastWidth(head, longest[at] ?? none, limits[head.width][2]))
  // exceljs leaves out a width of exactly 9.
  return (fitted(wanted, least, room) ?? least).map((width) => (width === 9 ? 10 : width))
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
