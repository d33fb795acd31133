/** The conventions of each language for numbers, days and quotations. */
import type { Language } from './text.ts'

interface Customs {
  readonly locale: string
  /** The separator between groups of three digits. */
  readonly thousands: string
  readonly decimal: string
  /** The text between a number and its per cent sign. */
  readonly beforePercent: string
  readonly quotes: readonly [open: string, close: string]
  /** The parts of a day that are shown. */
  readonly day: Intl.DateTimeFormatOptions
  /** The number format of days in Excel, and the length of the longest day in characters. */
  readonly excelDay: string
  readonly longestDay: number
  /** The names of months beside a year; absent: their numbers. */
  readonly months?: readonly string[]
  /** The languages of a new repository in this language: Finnish and Swedish repositories have both. */
  readonly startsWith: readonly Language[]
}

const finnish: Customs = {
  locale: 'fi-FI',
  thousands: '\u00a0',
  decimal: ',',
  beforePercent: '\u00a0',
  quotes: ['”', '”'],
  day: {},
  excelDay: 'd.m.yyyy',
  longestDay: '31.12.2024'.length,
  startsWith: ['fi', 'sv'],
}

/** The conventions of each language. */
export const customs: Readonly<Record<Language, Customs>> = {
  fi: finnish,
  sv: { ...finnish, locale: 'sv-FI' },
  en: {
    locale: 'en-GB',
    thousands: ',',
    decimal: '.',
    beforePercent: '',
    quotes: ['“', '”'],
    day: { dateStyle: 'long' },
    excelDay: 'd mmmm yyyy',
    longestDay: '30 September 2024'.length,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    startsWith: ['en'],
  },
}
