/** Whether a cell still says what the form wrote into it. */
import type { FormCell } from '../../core/form.ts'
import { equal, numeralPattern } from '../../core/numerals.ts'
import { composed } from '../../core/text.ts'
import type { RawValue } from '../../core/workbook.ts'

const tidy = (text: string): string => composed(text).replace(/\r\n?/g, '\n').trim()

/** Programs keep what a cell says, not how: a number may come back as a text, a text of a year as a number. */
export function isUntouched(written: FormCell, raw: RawValue | undefined): boolean {
  const now = raw?.kind === 'formula' ? raw.result : raw
  const text = now?.kind === 'text' || now?.kind === 'hyperlink' ? tidy(now.text) : undefined
  switch (written.kind) {
    case 'empty':
      return raw === undefined || text === ''
    case 'day':
      return now?.kind === 'date' && now.day === written.day
    case 'text':
      return text === tidy(written.text) || (now?.kind === 'number' && now.numeral === written.text)
    case 'number': {
      const numeral = now?.kind === 'number' ? now.numeral : (text ?? '')
      return numeralPattern.test(numeral) && equal(numeral, plain(written.number))
    }
  }
}

/** A number without an exponent. */
const plain = (number: number): string => {
  const text = String(number)
  return numeralPattern.test(text) ? text : number.toFixed(20).replace(/\.?0+$/, '')
}
