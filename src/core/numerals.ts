import Big from 'big.js'
import { customs } from './customs.ts'
import type { Numeral } from './shape/shape.ts'
import { type Language, t } from './text.ts'

// +, − and × are exact. A quotient carries this many decimals, far more than anybody shows; see `showNumeral`.
Big.DP = 40
Big.RM = Big.roundHalfUp

/** The pattern of a number in a plan: decimal digits with a point. */
export const numeralPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** The exact number that a numeral writes. Throws on any other text: that would be a bug. */
export const exact = (numeral: Numeral): Big => new Big(numeral)

/** An exact number as a numeral: digits only, no exponent. */
export const toNumeral = (number: Big): Numeral => number.toFixed()

/** The significant digits of a number that a workbook keeps, as does any program that computes with floats. */
export const keptDigits = 15

/** Whether such a program keeps every digit of a numeral. */
export const isKept = (numeral: Numeral): boolean =>
  numeral.replace(/[-.]/g, '').replace(/^0+/, '').length <= keptDigits

/** Whether two numerals write the same number: `19.0` and `19`. */
export const equal = (a: Numeral, b: Numeral): boolean => compare(a, b) === 0

/** Orders two numerals by their numbers: negative, zero or positive. */
export function compare(a: Numeral, b: Numeral): number {
  if (a === b) return 0
  // Floats never stand in the wrong order; only where they cannot tell two numbers apart must digits decide.
  return Number(a) - Number(b) || exact(a).cmp(exact(b))
}

/** The numeral for a number written in the Finnish way (`1 234,5`, `−5`, `12 %`); undefined when ambiguous. */
export function suggestNumeral(text: string): Numeral | undefined {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/, '-')
    .replace(/\s*[%€]$/, '')
    .replace(/^€\s*/, '')
    .replace(/(?<=\d)[ \u00a0\u202f_](?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^\+/, '')
  return numeralPattern.test(plain) ? plain : undefined
}

/** The advice for a number among words: `n. 90`, `90–95`, `1,2 milj.`. */
export const numberAlone = t(
  'Kirjoita pelkkä luku kokonaan numeroin, esimerkiksi 1200000 tai 12.5: ei mittayksikköä eikä muita sanoja.',
  'Skriv bara talet, helt med siffror, till exempel 1200000 eller 12.5: ingen måttenhet och inga andra ord.',
  'Write the number alone, all in figures, for example 1200000 or 12.5: no unit of measure and no other words.',
)

/** To make one takes longer, and more memory, than the thousands of days that it writes. */
const writers = new Map<Language, Intl.DateTimeFormat>()

function writerOf(language: Language): Intl.DateTimeFormat {
  const { locale, day } = customs[language]
  const writer = writers.get(language) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...day })
  writers.set(language, writer)
  return writer
}

/** A day as its reader writes it: `31.1.2026`, in English `31 January 2026`. */
export const showDay = (day: string, language: Language): string =>
  writerOf(language).format(new Date(`${day}T00:00:00Z`))

/**
 * A numeral in the notation of a language, computed from its digits without floats: rounded half away from zero to
 * `decimals` (default: as many as written), with thousands separators.
 */
export function showNumeral(numeral: Numeral, language: Language, decimals?: number): string {
  const fixed = decimals === undefined ? numeral : exact(numeral).toFixed(decimals)
  const zero = /^-0(\.0+)?$/.test(fixed)
  const [whole = '', fraction] = fixed.replace(/^-/, '').split('.')
  const { thousands, decimal } = customs[language]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const minus = fixed.startsWith('-') && !zero ? '\u2212' : ''
  return minus + grouped + (fraction === undefined ? '' : decimal + fraction)
}
