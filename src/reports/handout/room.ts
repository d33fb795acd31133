/** Room for handwriting, and what is needed to type what is written there into the plan. */

import type { Gap } from '../../core/completeness.ts'
import type { Language } from '../../core/text.ts'
import type { Cell, Fact, GapCell, Table } from '../document/document.ts'

import { type ColumnOf, type Heading, tableOf } from '../document/table.ts'

/** Some lines to write on. The words name the rule that asks for it when one does, and the field where it does not stand beside. */
export const room = (lines: number, ...words: readonly string[]): GapCell => ({
  kind: 'gap',
  passage: { text: words.join(' · ') },
  room: lines,
})

/** A box to tick. */
export const tick = (words: string): GapCell => ({ kind: 'gap', passage: { text: words }, room: 'tick' })

const isKnown = (cell: Cell): boolean => cell.kind !== 'none' && cell.kind !== 'gap'

/** What is missing from an item. What is told of its baseline is not told of the item. */
const gapsOf = (gaps: readonly Gap[], id: string, key: string): readonly Gap[] =>
  gaps.filter((gap) => gap.ids.at(-1) === id && gap.key === key && gap.rule !== 'indicator-baseline-source')

/** A field of an item as a sheet shows it: what is known, or why it is not, or room to write it. */
export function field(key: string, id: string, cell: Cell, gaps: readonly Gap[], lines: number): Cell {
  if (isKnown(cell)) return cell
  const found = gapsOf(gaps, id, key)
  if (cell.kind === 'gap' && found.every(({ state }) => state === 'explained')) return cell
  return room(lines, ...found.slice(0, 1).map(({ rule }) => rule))
}

/** A fact that is always there, with room when there is nothing to tell. */
export const filled = (label: string, cell: Cell): Fact => ({ label, cell })

/** A table of what is known, and some empty rows to write in. Where nothing is known, a cell is room. */
export function ruledTable<T>(
  heading: Heading,
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
  empty: number,
  language: Language,
): Table[] {
  const open = columns.map(
    (column): ColumnOf<T | undefined> => ({
      ...column,
      cell: (item) => {
        const cell = item === undefined ? room(1) : column.cell(item)
        return isKnown(cell) || (cell.kind === 'gap' && cell.room !== undefined) ? cell : room(1)
      },
    }),
  )
  return tableOf(heading, open, [...items, ...Array.from({ length: empty }, () => undefined)], language)
}
