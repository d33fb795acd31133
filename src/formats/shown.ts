/** Cells as their readers see them: one way of writing numbers, days and periods for pages and workbooks alike. */
import { inLanguage, valueFlags } from '../core/files/choices.ts'
import { showDay, showNumeral } from '../core/numerals.ts'
import { showPeriod } from '../core/periods.ts'
import type { Language } from '../core/text.ts'
import type { Cell, NumberCell, Passage } from '../reports/document/document.ts'

/** A number, with its unit of measure when the cell has one of its own. */
export function shownNumber({ numeral, decimals, unitOfMeasure }: NumberCell, language: Language): string {
  const digits = showNumeral(numeral, language, decimals)
  return unitOfMeasure === undefined ? digits : `${digits}\u00a0${unitOfMeasure}`
}

/** The passages beside a number, in this order: its terms as `35 / 100`, its notes, its flags. */
export function besides({ terms, notes = [], flags = [] }: NumberCell, language: Language): Passage[] {
  const fraction = terms?.map((term) => showNumeral(term, language)).join(' / ')
  return [
    ...(fraction === undefined ? [] : [{ text: fraction }]),
    ...notes,
    ...flags.map((flag) => ({ text: valueFlags[flag][language] })),
  ]
}

/** The words of a passage with what must be said of them. */
export function shownPassage({ lead, text, language: of, note }: Passage, language: Language): string {
  // Most words stand alone, and there are many of them.
  if (lead === undefined && of === undefined && note === undefined) return text
  const asides = [
    ...(of ? [`(${inLanguage[of][language]})`] : []),
    ...(note === undefined ? [] : [`[${note}]`]),
  ]
  return [...(lead === undefined ? [] : [lead]), text, ...asides].join(' ')
}

const shown: {
  readonly [K in Cell['kind']]: (cell: Extract<Cell, { kind: K }>, language: Language) => string
} = {
  text: ({ passage }, language) => shownPassage(passage, language),
  gap: ({ passage }, language) => shownPassage(passage, language),
  number: (cell, language) =>
    [
      shownNumber(cell, language),
      ...besides(cell, language).map((each) => shownPassage(each, language)),
    ].join('; '),
  day: ({ day }, language) => showDay(day, language),
  period: ({ period }, language) => showPeriod(period, language),
  mark: ({ text }) => text,
  list: ({ items }, language) => items.map((item) => shownCell(item, language)).join('\n'),
  none: () => '',
}

/** A cell as one text; the items of a list each on a line. */
export const shownCell = (cell: Cell, language: Language): string =>
  (shown[cell.kind] as (cell: Cell, language: Language) => string)(cell, language)

/** Whether the cells of a column are numbers: those that are there. */
export const isNumeric = (cells: readonly Cell[]): boolean =>
  cells.some(({ kind }) => kind === 'number') &&
  cells.every(({ kind }) => kind === 'number' || kind === 'gap' || kind === 'none')
