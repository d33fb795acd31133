import { exact, toNumeral } from '../../core/numerals.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { bareFormat, type PlainValue } from '../../core/workbook.ts'

/** The percentage that a cell with a percentage format shows (50 for `0.5`); undefined: another format. */
export const percentOf = (value: Extract<PlainValue, { kind: 'number' }>): Numeral | undefined =>
  bareFormat(value.format).includes('%') ? toNumeral(exact(value.numeral).times(100)) : undefined

/** The part of a date that its cell shows, by its number format: `mm/yyyy` shows a month. */
export function shownOf({
  format,
}: Extract<PlainValue, { kind: 'date' }>): 'day' | 'month' | 'year' | 'time' {
  const bare = bareFormat(format).toLowerCase()
  if (bare.includes('d')) return 'day'
  if (!bare.includes('y')) return /[hs]/.test(bare) ? 'time' : 'month'
  return bare.includes('m') ? 'month' : 'year'
}
