import { isDay } from '../../core/periods.ts'
import { type Text, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { shownOf } from './number-format.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'
import { shown } from './shown.ts'
import { oneLine } from './text.ts'

const advice = t(
  'Kirjoita päivä muodossa 31.12.2026.',
  'Skriv datumet i formen 31.12.2026.',
  'Write the day as 31.12.2026 or 2026-12-31.',
)
const noSuchDay = t(
  'Sellaista päivää ei ole kalenterissa. Korjaa päivä tai kuukausi.',
  'Det finns ingen sådan dag i kalendern. Rätta dagen eller månaden.',
  'There is no such day in the calendar. Correct the day or the month.',
)
function notADay(value: PlainValue, fix: Text = advice): CellReading {
  const found = shown(value)
  return unclear(
    'cell-not-day',
    t(
      `Tähän kuuluu päivä, mutta solussa lukee: ${found.fi}`,
      `Här hör ett datum, men i cellen står: ${found.sv}`,
      `A day belongs here, but the cell says: ${found.en}`,
    ),
    fix,
  )
}

const monthOnly: Text = t(
  'Solussa näkyy päivästä vain osa.',
  'I cellen syns bara en del av datumet.',
  'The cell shows but a part of the day.',
)

/** Accepted notations of a day: year first, or day, month and year as in Finland. `3/4/2026` is refused, since it is ambiguous. */
const writings = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
]

/** The day in a text as `YYYY-MM-DD`; undefined: not in an accepted notation, or not a day of the calendar. */
export function dayOf(text: string): string | undefined {
  for (const writing of writings) {
    const { year, month = '', day = '' } = writing.exec(text)?.groups ?? {}
    if (year === undefined) continue
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(found) ? found : undefined
  }
  return undefined
}

type DateValue = Extract<PlainValue, { kind: 'date' }>

function fromDate(value: DateValue): CellReading {
  const part = shownOf(value)
  if (part === 'time' || !isDay(value.day)) return notADay(value)
  return part === 'day' ? reads(value.day) : unclear('cell-part-of-day', monthOnly, advice)
}

/** The day in a cell as `YYYY-MM-DD`, from a date that shows its day or from a text; else a problem. */
export function readDay(value: PlainValue): CellReading {
  if (value.kind === 'date') return fromDate(value)
  if (value.kind !== 'text' && value.kind !== 'hyperlink') return notADay(value)
  const text = oneLine(value.text)
  if (text === '') return nothing
  const day = dayOf(text)
  if (day !== undefined) return reads(day)
  return notADay(value, writings.some((writing) => writing.test(text)) ? noSuchDay : advice)
}
