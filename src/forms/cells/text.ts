import { truths } from '../../core/answers.ts'
import { customs } from '../../core/customs.ts'
import { showDay } from '../../core/numerals.ts'
import { composed, type Language, type Text, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { percentOf } from './number-format.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'

/** Line breaks of Windows, of old Macs, and as some programs write them in workbooks. */
const breaks = /_x000D_\n?|\r\n?|[\u2028\u2029\v\f]/g
/** Characters that look like a space: of web pages, of Word, of typesetters. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Invisible characters: soft hyphens, joiners, byte order marks, control characters. */
const unseen = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f\u0080-\u009f]/g

/**
 * A typed or pasted text, normalised for a plan: accents composed, every blank a space, no invisible characters, no
 * blanks at the ends of lines, no empty lines at either end. Idempotent.
 */
export const cleaned = (text: string): string =>
  composed(
    text
      .replace(breaks, '\n')
      .replace(unseen, '')
      .replace(blanks, ' ')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  )

/** A text on one line, with single spaces between words. */
export const oneLine = (text: string): string => cleaned(text).replace(/\s+/g, ' ')

const madeIntoDate = (day: string): CellReading =>
  unclear(
    'cell-made-date',
    t(
      `Solussa on päivä (${showDay(day, 'fi')}), mutta tähän kuuluu teksti. Ehkä Excel teki kirjoitetusta päivän.`,
      `I cellen står ett datum (${showDay(day, 'sv')}), men här hör en text. Kanske gjorde Excel om det skrivna till ett datum.`,
      `The cell holds a date (${showDay(day, 'en')}), but a text belongs here. Perhaps Excel made a date of what was typed.`,
    ),
    asText,
  )

/** The advice for values that Excel converts as they are typed. */
const asText: Text = t(
  'Muotoile solu tekstiksi ja kirjoita arvo uudelleen.',
  'Formatera cellen som text och skriv värdet på nytt.',
  'Format the cell as text and type the value again.',
)

/** The value of a cell as the text it shows in a language. */
export function inWords(value: PlainValue, language: Language): string {
  if (value.kind === 'text' || value.kind === 'hyperlink') return value.text
  if (value.kind === 'boolean') return truths[`${value.value}`][language]
  if (value.kind === 'date') return showDay(value.day, language)
  if (value.kind === 'error') return value.code
  const percent = percentOf(value)
  return (percent === undefined ? value.numeral : `${percent} %`).replace('.', customs[language].decimal)
}

/** The cleaned text of a cell for a multi-line field. */
export function readWords(value: PlainValue, language: Language): CellReading {
  const text = cleaned(inWords(value, language))
  return text === '' ? nothing : reads(text)
}

/** The text of a cell on one line, for a language-independent field: a number keeps its digits, a date is a problem. */
export function readLine(value: PlainValue, language: Language): CellReading {
  if (value.kind === 'date') return madeIntoDate(value.day)
  const written =
    value.kind === 'number' && percentOf(value) === undefined ? value.numeral : inWords(value, language)
  const text = oneLine(written)
  return text === '' ? nothing : reads(text)
}
