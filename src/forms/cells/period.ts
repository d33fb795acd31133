import { periodNamed } from '../../core/named-period.ts'
import { showDay } from '../../core/numerals.ts'
import { t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { dayOf } from './day.ts'
import { shownOf } from './number-format.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'
import { shown } from './shown.ts'
import { oneLine } from './text.ts'

const advice = t(
  'Kirjoita ajanjakso tekstinä: 2022, 2022-H1, 2022-Q3, 2022-05 tai 2021-2023.',
  'Skriv perioden som text: 2022, 2022-H1, 2022-Q3, 2022-05 eller 2021-2023.',
  'Write the period as a text: 2022, 2022-H1, 2022-Q3, 2022-05 or 2021-2023.',
)
function notAPeriod(value: PlainValue): CellReading {
  const found = shown(value)
  return unclear(
    'cell-not-period',
    t(
      `Tähän kuuluu ajanjakso, mutta solussa lukee: ${found.fi}`,
      `Här hör en period, men i cellen står: ${found.sv}`,
      `A period belongs here, but the cell says: ${found.en}`,
    ),
    advice,
  )
}

function aDay(day: string): CellReading {
  const month = day.slice(0, 7)
  return unclear(
    'cell-day-not-period',
    t(
      `Solussa on päivä (${showDay(day, 'fi')}), mutta tähän kuuluu ajanjakso.`,
      `I cellen står ett datum (${showDay(day, 'sv')}), men här hör en period.`,
      `The cell holds a day (${showDay(day, 'en')}), but a period belongs here.`,
    ),
    t(
      `Jos tarkoitat kuukautta, muotoile solu tekstiksi ja kirjoita ${month}.`,
      `Om du menar månaden, formatera cellen som text och skriv ${month}.`,
      `If you mean the month, format the cell as text and write ${month}.`,
    ),
  )
}

function fromDate(value: Extract<PlainValue, { kind: 'date' }>): CellReading {
  const part = shownOf(value)
  if (part === 'month') return reads(value.day.slice(0, 7))
  if (part === 'year') return reads(value.day.slice(0, 4))
  return part === 'time' ? notAPeriod(value) : aDay(value.day)
}

/** The period in a cell by its name in plans; else a problem. A date that shows only its month or year is that period. */
export function readPeriod(value: PlainValue): CellReading {
  if (value.kind === 'date') return fromDate(value)
  if (value.kind === 'boolean' || value.kind === 'error') return notAPeriod(value)
  const text = value.kind === 'number' ? value.numeral : oneLine(value.text)
  if (text === '') return nothing
  const [name, day] = [periodNamed(text), dayOf(text)]
  if (name !== undefined) return reads(name)
  return day === undefined ? notAPeriod(value) : aDay(day)
}
