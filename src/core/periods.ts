import { customs } from './customs.ts'
import type { Language } from './text.ts'

/** A stretch of time as plans name it. */
export interface Period {
  /** As written, with an en dash turned into a hyphen: `2022`, `2022-H1`, `2022-Q3`, `2022-05`, `2021-2023`. */
  readonly name: string
  readonly grain: Grain
  /** First and last day, both included, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
}
/** The length of a period. The values of one list have the same grain. */
export type Grain = 'year' | 'half-year' | 'quarter' | 'month' | 'years'

/** The pattern of a period, also in the published schemas. */
export const periodPattern = '^[12]\\d{3}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])|[-–][12]\\d{3})?$'

const pattern = new RegExp(periodPattern)

const lastDay = (year: number, month: number): string => {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${day}`
}
const months = (year: number, first: number, last: number) => ({
  start: `${year}-${String(first).padStart(2, '0')}-01`,
  end: lastDay(year, last),
})

/** The period a text names, or undefined when it names none; `2023-2021` names none. */
export function parsePeriod(text: string): Period | undefined {
  if (!pattern.test(text)) return undefined
  const name = text.replace('–', '-')
  const year = Number(name.slice(0, 4))
  const rest = name.slice(5)
  if (rest === '') return { name, grain: 'year', ...months(year, 1, 12) }
  const n = Number(rest.slice(1))
  if (rest.startsWith('H')) return { name, grain: 'half-year', ...months(year, n * 6 - 5, n * 6) }
  if (rest.startsWith('Q')) return { name, grain: 'quarter', ...months(year, n * 3 - 2, n * 3) }
  if (rest.length === 2) return { name, grain: 'month', ...months(year, Number(rest), Number(rest)) }
  const last = Number(rest)
  return last < year ? undefined : { name, grain: 'years', start: `${year}-01-01`, end: `${last}-12-31` }
}

/** Plans name the same few periods thousands of times. */
const known = new Map<string, Period>()

/** The period a text that has passed the shape gate names. Throws on any other text: that would be a bug. */
export function period(text: string): Period {
  const seen = known.get(text)
  if (seen) return seen
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`not a period: ${text}`)
  known.set(text, parsed)
  return parsed
}

/** How many months a period is long. */
export function monthsIn(name: string): number {
  const { start, end } = period(name)
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return month(end) - month(start) + 1
}

/** The days from the start of one period to the end of another; undefined when it ends before it starts. */
export function daysFrom(first: string, last: string): Pick<Period, 'start' | 'end'> | undefined {
  const [{ start }, { end }] = [period(first), period(last)]
  return end < start ? undefined : { start, end }
}

/** The names of the period that starts first and of the one that ends last; undefined for an empty list. */
export function spanOf(names: readonly string[]): { readonly from: string; readonly to: string } | undefined {
  const [first, ...rest] = names
  if (first === undefined) return undefined
  const from = rest.reduce((a, b) => (period(b).start < period(a).start ? b : a), first)
  const to = rest.reduce((a, b) => (period(b).end > period(a).end ? b : a), first)
  return { from, to }
}

/** Orders the names of periods by their ends, then the longer one last. */
export function byEnd(a: string, b: string): number {
  const [x, y] = [period(a), period(b)]
  if (x.end !== y.end) return x.end < y.end ? -1 : 1
  return x.start === y.start ? 0 : x.start > y.start ? -1 : 1
}

/** A period as its reader writes it: `2022`, `2021–2023`, `7–12/2022`, `5/2022`; in English `Jul–Dec 2022`. */
export function showPeriod(name: string, language: Language): string {
  const { grain, start, end } = period(name)
  const year = end.slice(0, 4)
  if (grain === 'year') return year
  if (grain === 'years') return `${start.slice(0, 4)}–${year}`
  const months = [...new Set([Number(start.slice(5, 7)), Number(end.slice(5, 7))])]
  const { months: names } = customs[language]
  return names
    ? `${months.map((month) => names[month - 1]).join('–')} ${year}`
    : `${months.join('–')}/${year}`
}

/** The day a number of days after a day, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
