/** What exceljs makes of a cell, as one of few kinds of values. */
import type ExcelJS from 'exceljs'
import { exact, keptDigits, toNumeral } from '../../core/numerals.ts'
import { bareFormat, type PlainValue, type RawValue } from '../../core/workbook.ts'

/** What follows the digits that Excel shows of a number is dust of binary fractions. */
function numberValue(number: number, format: string): PlainValue {
  if (!Number.isFinite(number)) return { kind: 'error', code: '#NUM!' }
  const numeral = toNumeral(exact(number.toPrecision(keptDigits)))
  return { kind: 'number', numeral: numeral === '-0' ? '0' : numeral, format }
}

/** Excel takes 1900 for a leap year, so its days before March 1900 are one off. */
const firstSureDay = Date.UTC(1900, 2, 1)
const epoch = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

function dateValue(date: Date, format: string): PlainValue {
  const at = Math.round(date.getTime() / 1000) * 1000
  if (Number.isNaN(at)) return { kind: 'error', code: '#NUM!' }
  if (!isDateFormat(format)) return numberValue((date.getTime() - epoch) / dayLength, format)
  const isEarly = at > epoch + dayLength && at < firstSureDay
  const written = new Date(isEarly ? at + dayLength : at).toISOString()
  return { kind: 'date', day: written.slice(0, 10), time: written.slice(11, 19), format }
}

/** exceljs sees a date wherever a format has the letter of one, even where that is shown after a number: `0 \\m`. */
function isDateFormat(format: string): boolean {
  const bare = bareFormat(format).replace(/s\.0+/, 's')
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare)
}

const richText = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'richText' in value && Array.isArray(value.richText)
    ? (value.richText as readonly { text?: string }[]).map(({ text = '' }) => text).join('')
    : undefined

/** What a value is that is no formula, by what it is made of. */
function plainValue(value: unknown, format: string): PlainValue | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return numberValue(value, format)
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (value instanceof Date) return dateValue(value, format)
  const text = richText(value)
  if (text !== undefined) return text === '' ? undefined : { kind: 'text', text }
  const {
    error,
    hyperlink,
    text: shown,
  } = value as Partial<ExcelJS.CellErrorValue & ExcelJS.CellHyperlinkValue>
  if (error !== undefined) return { kind: 'error', code: String(error) }
  if (hyperlink === undefined) return undefined
  const inner = richText(shown) ?? String(shown ?? '')
  return inner === '' ? undefined : { kind: 'hyperlink', text: inner, target: String(hyperlink) }
}

/** Whether a cell, or a part of its text, is struck through. */
export const isStruck = ({ font, value }: ExcelJS.Cell): boolean =>
  font?.strike === true ||
  (typeof value === 'object' &&
    value !== null &&
    'richText' in value &&
    value.richText.some((part) => part.font?.strike === true))

/** What a cell holds; undefined when it holds nothing, or is covered by the cell it is merged with. */
export function rawValue(cell: ExcelJS.Cell): RawValue | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined
  const { formula, numFmt: format = '' } = cell
  if (!formula) return plainValue(cell.value, format)
  const result = plainValue(cell.result, format)
  return { kind: 'formula', formula, ...(result && { result }) }
}
