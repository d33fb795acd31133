import { isDay } from '../periods.ts'
import { type Text, t } from '../text.ts'
import type { PlainValue } from '../workbook.ts'
import { bareFormat } from './number-format.ts'
import { nothing, type Said, says, unclear } from './said.ts'
import { oneLine } from './text.ts'

type DateValue = Extract<PlainValue, { kind: 'date' }>

/** How much of a date its cell shows: `mm/yyyy` but a month of it. */
export function shownOf({ format }: DateValue): 'day' | 'month' | 'year' | 'time' {
  const bare = bareFormat(format).toLowerCase()
  if (bare.includes('d')) return 'day'
  if (!bare.includes('y')) return /[hs]/.test(bare) ? 'time' : 'month'
  return bare.includes('m') ? 'month' : 'year'
}

const advice = t(
  'Kirjoita päivä muodossa 31.12.2026.',
  'Skriv datumet i formen 31.12.2026.',
  'Write the day as 31.12.2026 or 2026-12-31.',
)
const notADay = (found: string): Said =>
  unclear(
    'cell-not-day',
    t(
      `Tähän kuuluu päivä, mutta solussa lukee: ${found}`,
      `Här hör ett datum, men i cellen står: ${found}`,
      `A day belongs here, but the cell says: ${found}`,
    ),
    advice,
  )

const monthOnly: Text = t(
  'Solussa näkyy päivästä vain osa.',
  'I cellen syns bara en del av datumet.',
  'The cell shows but a part of the day.',
)

/** How a day may be written: the year first, or day, month and year as in Finland. `3/4/2026` could be either of two days. */
const writings = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
]

/** The day that a text writes, `YYYY-MM-DD`; undefined when it writes none, or one that no calendar has. */
export function dayOf(text: string): string | undefined {
  for (const writing of writings) {
    const { year, month = '', day = '' } = writing.exec(text)?.groups ?? {}
    if (year === undefined) continue
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(found) ? found : undefined
  }
  return undefined
}

function fromDate(value: DateValue): Said {
  const shown = shownOf(value)
  if (shown === 'time' || !isDay(value.day)) return notADay(shown === 'time' ? value.time : value.day)
  return shown === 'day' ? says(value.day) : unclear('cell-part-of-day', monthOnly, advice)
}

/** What a cell says where a day belongs: `YYYY-MM-DD`. */
export function saysDay(value: PlainValue): Said {
  if (value.kind === 'date') return fromDate(value)
  if (value.kind === 'number') return notADay(value.numeral)
  if (value.kind === 'boolean') return notADay(value.value ? 'TRUE' : 'FALSE')
  if (value.kind === 'error') return notADay(value.code)
  const text = oneLine(value.text)
  if (text === '') return nothing
  const day = dayOf(text)
  return day === undefined ? notADay(text) : says(day)
}
