import { harmless } from '../../core/harmless.ts'
import type { Language } from '../../core/text.ts'
import type { Cell, Mark } from '../../reports/document/document.ts'
import { looks, type Tone } from '../marks.ts'
import { shownCell } from '../shown.ts'
import { wrap } from './lines.ts'

/** How a terminal shows what it shows: whether in colour, and for whom. */
export interface Pen {
  readonly language: Language
  readonly color: boolean
}

const codes = {
  bold: 1,
  faint: 2,
  quiet: 2,
  calm: 36,
  good: 32,
  ended: 2,
  alert: 31,
  notice: 33,
  astray: 35,
} as const satisfies Record<Tone | 'bold' | 'faint', number>

/** A text in a colour, where there are colours. */
export const paint = (text: string, tone: keyof typeof codes, { color }: Pen): string =>
  color && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text

/** Texts of people and of toimi, line by line, with nothing in them that could act on a terminal. */
export const safe = (text: string): string => text.split('\n').map(harmless).join('\n')

/** The symbol of a mark, in its colour; its word stands beside it. */
const symbol = (mark: Mark, pen: Pen): string => paint(looks[mark].glyph, looks[mark].tone, pen)

/** The items of a list below each other; a list inside it has its further items under the first. */
function listLines(items: readonly Cell[], room: number, pen: Pen): string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'list') return cellLines(item, room, pen)
    const [first, ...rest] = item.items
    return [
      ...(first ? cellLines(first, room, pen) : []),
      ...rest.flatMap((each) => cellLines(each, room - 2, pen).map((line) => `  ${line}`)),
    ]
  })
}

/** A cell as lines of at most `room` columns. */
export function cellLines(cell: Cell, room: number, pen: Pen): string[] {
  if (cell.kind === 'list') return listLines(cell.items, room, pen)
  const lines = wrap(safe(shownCell(cell, pen.language)), cell.kind === 'mark' ? room - 2 : room)
  if (cell.kind === 'gap') return lines.map((line) => paint(line, 'faint', pen))
  if (!('mark' in cell) || !cell.mark) return lines
  const [first = '', ...rest] = lines
  return [`${symbol(cell.mark, pen)} ${first}`, ...rest.map((line) => `  ${line}`)]
}
