import { showDay } from '../numerals.ts'
import { parsePeriod } from '../periods.ts'
import { t } from '../text.ts'
import type { PlainValue } from '../workbook.ts'
import { dayOf } from './day.ts'
import { shownOf } from './number-format.ts'
import { nothing, type Said, says, unclear } from './said.ts'
import { shown } from './shown.ts'
import { oneLine } from './text.ts'

const advice = t(
  'Kirjoita ajanjakso tekstinä: 2022, 2022-H1, 2022-Q3, 2022-05 tai 2021-2023.',
  'Skriv perioden som text: 2022, 2022-H1, 2022-Q3, 2022-05 eller 2021-2023.',
  'Write the period as a text: 2022, 2022-H1, 2022-Q3, 2022-05 or 2021-2023.',
)
function notAPeriod(value: PlainValue): Said {
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

function aDay(day: string): Said {
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

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthsOf = (text: string): string =>
  text.replace(/\b[a-z]{3}\b/g, (word) => {
    const at = english.indexOf(word)
    return at < 0 ? word : String(at + 1)
  })

/** The parts of a year that have a name, by their first and last months. */
const named: Readonly<Record<string, string>> = {
  '1–6': 'H1',
  '7–12': 'H2',
  '1–3': 'Q1',
  '4–6': 'Q2',
  '7–9': 'Q3',
  '10–12': 'Q4',
}

/** Months of a year as their reader writes them, `7–12/2022`, in English `Jul–Dec 2022`: as the period is called in plans. */
function fromMonths(text: string): string | undefined {
  const found = /^(?<first>\d{1,2})(–(?<last>\d{1,2}))?[/ .](?<year>\d{4})$/.exec(text)?.groups
  if (!found) return undefined
  const [first, last] = [Number(found['first']), found['last']]
  const part = last === undefined ? String(first).padStart(2, '0') : named[`${first}–${Number(last)}`]
  return part && `${found['year']}-${part}`
}

/** The period that a text names, in the way of plans or of their readers; undefined when it names none. */
export function periodOf(text: string): string | undefined {
  const dashed = text.replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '–')
  const swapped = dashed
    .replace(/^([hq][1-4])[/ ](\d{4})$/i, '$2–$1')
    .replace(/^(\d{4})[/ ](?=[hq][1-4]$)/i, '$1–')
  const name = swapped.replaceAll('–', '-').replace(/[hq]\d$/i, (part) => part.toUpperCase())
  return (parsePeriod(name) ?? parsePeriod(fromMonths(monthsOf(dashed.toLowerCase())) ?? ''))?.name
}

function fromDate(value: Extract<PlainValue, { kind: 'date' }>): Said {
  const part = shownOf(value)
  if (part === 'month') return says(value.day.slice(0, 7))
  if (part === 'year') return says(value.day.slice(0, 4))
  return part === 'time' ? notAPeriod(value) : aDay(value.day)
}

/** What a cell says where a period belongs: its name as in plans. A date that shows but its month is that month. */
export function saysPeriod(value: PlainValue): Said {
  if (value.kind === 'date') return fromDate(value)
  if (value.kind === 'boolean' || value.kind === 'error') return notAPeriod(value)
  const text = value.kind === 'number' ? value.numeral : oneLine(value.text)
  if (text === '') return nothing
  const [name, day] = [periodOf(text), dayOf(text)]
  if (name !== undefined) return says(name)
  return day === undefined ? notAPeriod(value) : aDay(day)
}
