import { Fields, giveUp, type Reading, type ValueParser } from './quick-reading.ts'
import { doubleQuoted, endText, meaning, singleQuoted, takeName } from './quick-scalars.ts'

const gap = /(?:[ \n]|(?<=[ \n])#[^\n]*)*/y
const closing = /[\]}]/y
const start = /(?:[^-?:,[\]{}#&*!|>'"%@` \n]|-(?=[^,[\]{} \n]))/
/** Up to a line break, comma, bracket or comment, or a colon that would make a key of what is before it. */
const rest = /(?:[^:,[\]{} \n]+|:(?=[^,[\]{} \n])| +(?=[^#,[\]{} \n]))*/
const words = new RegExp(start.source + rest.source, 'y')

/** Whether a character comes next; if so, it is passed with the white space and comments after it. */
function goesPast(reading: Reading, sign: string): boolean {
  return reading.skips(sign) && reading.passes(gap)
}

/** Advances to the next part inside brackets, or to the closing bracket. */
function nextPart(reading: Reading): void {
  if (goesPast(reading, ',')) return
  const end = reading.at
  reading.passes(gap)
  // The full reader loses its way in a mapping when a comment begins such a line at its very left.
  if (reading.text.slice(end, reading.at).includes('\n#')) giveUp()
  if (!goesPast(reading, ',')) reading.ahead(closing)
}

const list: ValueParser = (reading, own) => {
  const items: unknown[] = []
  goesPast(reading, '[')
  while (!reading.skips(']')) {
    reading.item(items, value, own)
    nextPart(reading)
  }
  return items
}

const map: ValueParser = (reading, own) => {
  const fields = new Fields()
  goesPast(reading, '{')
  while (!reading.skips('}')) {
    fields.read(reading, takeName(reading), field, own)
    nextPart(reading)
  }
  return fields.data
}

const word: ValueParser = (reading) => {
  const found = reading.take(words)
  endText(reading)
  return meaning(reading, found)
}

const forms: Readonly<Record<string, ValueParser>> = {
  '[': list,
  '{': map,
  "'": singleQuoted,
  '"': doubleQuoted,
}

const value: ValueParser = (reading, own) => {
  const { at } = reading
  const read = (forms[reading.sign] ?? word)(reading, own)
  reading.stood(at, reading.at)
  return read
}

const field: ValueParser = (reading, own) => {
  goesPast(reading, ':')
  return value(reading, own)
}

/** A list or mapping in brackets. Only its closing bracket may be indented as little as its parent. */
export const flow: ValueParser = (reading, own) => {
  const start = reading.at
  const read = value(reading, own)
  const text = reading.text.slice(start, reading.at)
  if (!text.includes('\n')) return read
  const stray = new RegExp(`\\n(?! {${own}}[\\]}]$) {0,${own}}[^# \\n]`)
  return stray.test(text) ? giveUp() : read
}
