import { exact, toNumeral } from '../../core/numerals.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { bareFormat, type PlainValue } from '../../core/workbook.ts'

/** The per cent that a cell shows whose format is one of percentages: 50 of `0.5`; undefined of any other number. */
export const percentOf = (value: Extract<PlainValue, { kind: 'number' }>): Numeral | undefined =>
  bareFormat(value.format).includes('%') ? toNumeral(exact(value.numeral).times(100)) : undefined

/** How much of a date its cell shows: `mm/yyyy` but a month of it. */
export function shownOf({
  format,
}: Extract<PlainValue, { kind: 'date' }>): 'day' | 'month' | 'year' | 'time' {
  const bare = bareFormat(format).toLowerCase()
  if (bare.includes('d')) return 'day'
  if (!bare.includes('y')) return /[hs]/.test(bare) ? 'time' : 'month'
  return bare.includes('m') ? 'month' : 'year'
}
