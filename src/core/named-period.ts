/** Periods as people write them. */
import { parsePeriod } from './periods.ts'

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

/** The name in plans of months as shown to readers (`7–12/2022`, in English `Jul–Dec 2022`); undefined: not a period. */
function fromMonths(text: string): string | undefined {
  const found = /^(?<first>\d{1,2})(–(?<last>\d{1,2}))?[/ .](?<year>\d{4})$/.exec(text)?.groups
  if (!found) return undefined
  const [first, last] = [Number(found['first']), found['last']]
  const part = last === undefined ? String(first).padStart(2, '0') : named[`${first}–${Number(last)}`]
  return part && `${found['year']}-${part}`
}

/** The period that a text names, in the way of plans or of their readers; undefined when it names none. */
export function periodNamed(text: string): string | undefined {
  const dashed = text.replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '–')
  const swapped = dashed
    .replace(/^([hq][1-4])[/ ](\d{4})$/i, '$2–$1')
    .replace(/^(\d{4})[/ ](?=[hq][1-4]$)/i, '$1–')
  const name = swapped.replaceAll('–', '-').replace(/[hq]\d$/i, (part) => part.toUpperCase())
  return (parsePeriod(name) ?? parsePeriod(fromMonths(monthsOf(dashed.toLowerCase())) ?? ''))?.name
}
