import { periodNamed } from '../../core/named-period.ts'
import { showDay } from '../../core/numerals.ts'
import { t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { dayOf } from './day.ts'
import { shownOf } from './number-format.ts'
import { type CellReading, nothing, reads, readsAs, unclear } from './reading.ts'
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

/** A day where something begins or ends is in a month. */
function asMonth(day: string): CellReading {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  return readsAs(month, {
    code: 'cell-day-as-month',
    message: t(
      `Solussa on päivä (${showDay(day, 'fi')}), ja siitä luetaan kuukausi: ${month}`,
      `I cellen står ett datum (${showDay(day, 'sv')}), och av det läses månaden: ${month}`,
      `The cell holds a day (${showDay(day, 'en')}), and its month is read: ${month}`,
    ),
    fix: t(
      `Jos tarkoitat vuotta, kirjoita ${year}.`,
      `Om du menar året, skriv ${year}.`,
      `If you mean the year, write ${year}.`,
    ),
  })
}

/** A day where a number has its period: it may stand for its month, its quarter or its year. */
function aDay(day: string, isDate: boolean): CellReading {
  const month = day.slice(0, 7)
  return unclear(
    'cell-day-not-period',
    t(
      `Solussa on päivä (${showDay(day, 'fi')}), mutta tähän kuuluu ajanjakso.`,
      `I cellen står ett datum (${showDay(day, 'sv')}), men här hör en period.`,
      `The cell holds a day (${showDay(day, 'en')}), but a period belongs here.`,
    ),
    // Excel would make a date of it again, unless the cell is one of text, as those of a form and of CSV are.
    isDate
      ? t(
          `Jos tarkoitat kuukautta, muotoile solu tekstiksi ja kirjoita ${month}.`,
          `Om du menar månaden, formatera cellen som text och skriv ${month}.`,
          `If you mean the month, format the cell as text and write ${month}.`,
        )
      : t(
          `Jos tarkoitat kuukautta, kirjoita ${month}.`,
          `Om du menar månaden, skriv ${month}.`,
          `If you mean the month, write ${month}.`,
        ),
  )
}

function fromDate(value: Extract<PlainValue, { kind: 'date' }>, isBound: boolean): CellReading {
  const part = shownOf(value)
  if (part === 'month') return reads(value.day.slice(0, 7))
  if (part === 'year') return reads(value.day.slice(0, 4))
  if (part === 'time') return notAPeriod(value)
  return isBound ? asMonth(value.day) : aDay(value.day, true)
}

/**
 * The period in a cell by its name in plans; else a problem. A date that shows only its month or year is that period; where
 * something begins or ends (`isBound`), any other is in its month.
 */
export function readPeriod(value: PlainValue, isBound = false): CellReading {
  if (value.kind === 'date') return fromDate(value, isBound)
  if (value.kind === 'boolean' || value.kind === 'error') return notAPeriod(value)
  const text = value.kind === 'number' ? value.numeral : oneLine(value.text)
  if (text === '') return nothing
  const [name, day] = [periodNamed(text), dayOf(text)]
  if (name !== undefined) return reads(name)
  if (day === undefined) return notAPeriod(value)
  return isBound ? asMonth(day) : aDay(day, false)
}
