import type { Contents } from '../source.ts'
import { GrowingPlace, type Place } from './place.ts'
import { defaultLimits, type Limits, limitsOfMerged } from './problem.ts'
import { blockText } from './quick-block-text.ts'
import { flow } from './quick-flow.ts'
import { Fields, giveUp, Reading, unsupported, type ValueParser } from './quick-reading.ts'
import { doubleQuoted, plain, seesName, singleQuoted, takeName } from './quick-scalars.ts'

/** The text before the first field: comments, and at most one `---`. */
const head = /(?: *(?:#[^\n]*)?\n)*(?:---(?: +#[^\n]*| *)\n(?: *(?:#[^\n]*)?\n)*)? */y
const colon = /: */y
const dash = /-(?: +|(?=\n))/y
/** Nothing more on the line. A comment without a space may be meant as a value: the full reader warns of that. */
const nothing = /(?:#(?: [^\n]*)?)?(?=\n)/y

/** A form that knows its own end, with the rest of its line. */
const alone =
  (form: ValueParser): ValueParser =>
  (reading, own) => {
    const { at } = reading
    const value = form(reading, own)
    reading.stood(at, reading.at)
    reading.nextLine()
    return value
  }

/** The forms of values by how they begin; any other is plain. All of them leave the reading on the line after them. */
const forms: Readonly<Record<string, ValueParser>> = {
  '[': alone(flow),
  '{': alone(flow),
  "'": alone(singleQuoted),
  '"': alone(doubleQuoted),
  '|': blockText,
  '>': blockText,
}

const single: ValueParser = (reading, own) => (forms[reading.sign] ?? plain)(reading, own)

/** A list, a mapping or a single value, whichever begins here. */
const block: ValueParser = (reading, own) => {
  if (reading.sees(dash)) return list(reading, reading.column)
  return seesName(reading) ? map(reading, reading.column) : single(reading, own)
}

/** No value at all. */
const none = (reading: Reading, at: number): null => {
  reading.stood(at, at)
  return null
}

/** The value of a field. A list below its name need not be indented. */
const field: ValueParser = (reading, own) => {
  reading.passes(colon)
  const { at } = reading
  if (!reading.passes(nothing)) return single(reading, own)
  reading.nextLine()
  if (reading.column > own) return block(reading, own)
  return reading.column === own && reading.sees(dash) ? list(reading, own) : none(reading, at)
}

const map: ValueParser = (reading, column) => {
  const { at } = reading
  const fields = new Fields()
  while (reading.column === column) fields.read(reading, takeName(reading), field, column)
  reading.stood(at)
  return fields.data
}

/** The value after a dash. */
const item: ValueParser = (reading, own) => {
  const { at } = reading
  if (!reading.passes(nothing)) return block(reading, own)
  reading.nextLine()
  return reading.column > own ? block(reading, own) : none(reading, at)
}

const list: ValueParser = (reading, column) => {
  const { at } = reading
  const items: unknown[] = []
  while (reading.column === column && reading.passes(dash)) reading.item(items, item, column)
  reading.stood(at)
  return items
}

/** All of a text, from the first field to the end. */
function whole(reading: Reading): unknown {
  reading.nextLine(head)
  if (reading.column !== 0) giveUp()
  const data = map(reading, 0)
  return reading.column < 0 ? data : giveUp()
}

/** The result of a reading; undefined for a text with anything unusual, valid or not, which the full reader must read. */
function orHandedOver<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error === unsupported) return undefined
    throw error
  }
}

const strange = /[\t\r]/

/** A text ready to be read: its last line has an end. */
const ended = (lines: string): string => (lines.endsWith('\n') ? lines : `${lines}\n`)

/**
 * The values of a text, just as the full reader gives them of a text in which nothing is wrong; undefined for one with
 * anything unusual in it. The characters have been scanned already.
 */
export function readQuickly(text: string, limits: Limits): Omit<Contents, 'source'> | undefined {
  const lines = text.replaceAll('\r\n', '\n')
  if (strange.test(lines)) return undefined
  const reading = new Reading(ended(lines), limits)
  return orHandedOver(() => {
    const data = whole(reading)
    return { data, numbers: reading.numbers, valueless: reading.valueless }
  })
}

/** The places of a text whose lines end with a line feed, by the same rules. */
export function placesQuickly(lines: string): Place | undefined {
  if (strange.test(lines)) return undefined
  const place = new GrowingPlace()
  const reading = new Reading(ended(lines), limitsOfMerged(defaultLimits), place)
  return orHandedOver(() => {
    reading.fill(place, whole(reading))
    return place
  })
}
