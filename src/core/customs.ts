/** What differs between languages besides words: how numbers, days and quotations are written. */
import type { Language } from './text.ts'

interface Customs {
  readonly locale: string
  /** Between groups of three digits. */
  readonly thousands: string
  readonly decimal: string
  /** Between a number and its per cent sign. */
  readonly beforePercent: string
  readonly quotes: readonly [open: string, close: string]
  /** What is written of a day. */
  readonly day: Intl.DateTimeFormatOptions
  /** A day as Excel is told to write it, and how many characters the longest takes. */
  readonly excelDay: string
  readonly longestDay: number
  /** The months beside a year; not given: their numbers. */
  readonly months?: readonly string[]
  /** The languages of a repository that is begun in it: what is in Finland's two is in both. */
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

/** The customs of each language. */
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
