import { plainValue } from './plain.ts'
import { giveUp, type Reading, type ValueParser } from './quick-reading.ts'
import { escaped, isSpoilt } from './silent.ts'

/** Joins lines as YAML does: a line break is a space, and each empty line a line break. */
export const fold = (text: string, gaps: RegExp): string =>
  text.replace(gaps, (gap) => {
    const breaks = gap.replaceAll(' ', '')
    return breaks === '\n' ? ' ' : breaks.slice(1)
  })

/** The gap from the last word of a line to the first word of a later line. */
const gaps = /(?<! ) *\n[ \n]*/g

/** The value of an unquoted word at the current place. */
export function meaning(reading: Reading, word: string): unknown {
  const value = plainValue(word)
  if (typeof value === 'number') reading.number(word, value)
  return value
}

/** A comment with no space after its `#`. */
const closeComment = / *#[^ \n]/y

/** Hands over what a comment follows that may have been meant as part of the text. */
export function endText(reading: Reading): void {
  if (reading.sees(closeComment)) giveUp()
}

const start = /(?:[^-?:,[\]{}#&*!|>'"%@` \n]|-(?=[^ \n]))/
/** Up to the end of the line, a comment, or a colon that would make a key of what is before it. */
const rest = /(?:[^: \n]+|:(?=[^ \n])| +(?=[^# \n]))*/y
const words = new RegExp(start.source + rest.source, 'y')

/** Text without quotes: its line and those below that are indented further. Leaves the reading on the line after it. */
export const plain: ValueParser = (reading, own) => {
  const { text, at } = reading
  const first = reading.take(words)
  let end = reading.at
  endText(reading)
  reading.nextLine()
  reading.stood(at, end)
  if (reading.column <= own) return meaning(reading, first)
  while (reading.column > own && !text.slice(end, reading.at).includes('#')) {
    reading.passes(rest)
    end = reading.at
    endText(reading)
    reading.nextLine()
  }
  reading.stood(at, end)
  return fold(text.slice(at, end), gaps)
}

/** The text between quotes. Its lines but the first must be indented. */
function within(quoted: string, own: number): string {
  if (!quoted.includes('\n')) return quoted.slice(1, -1)
  const stray = new RegExp(`\\n {0,${own}}[^ \\n]`)
  return stray.test(quoted) ? giveUp() : fold(quoted.slice(1, -1), gaps)
}

const single = /'[^']*(?:''[^']*)*'/y

export const singleQuoted: ValueParser = (reading, own) =>
  within(reading.take(single), own).replaceAll("''", "'")

const double = /"[^"\\]*(?:\\["\\/nt][^"\\]*)*"/y
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' }

export const doubleQuoted: ValueParser = (reading, own) => {
  const quoted = reading.take(double)
  const text = within(quoted, own).replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign)
  return isSpoilt(quoted) || escaped(text, [0, 0]) ? giveUp() : text
}

const bareName = /[\w\u00c0-\u024f][\w\u00c0-\u024f./-]{0,200}(?=:[ \n])/y
const quotedName = /(?:"[ !#-[\]-~\u00c0-\u024f]{1,200}"|'[ -&(-~\u00c0-\u024f]{1,200}')(?=:[ \n])/y

/** Whether the name of a field comes next. */
export const seesName = (reading: Reading): boolean => reading.sees(bareName) || reading.sees(quotedName)

/** The name of a field, up to its colon. */
export function takeName(reading: Reading): string {
  reading.nameAt = reading.at
  const bare = reading.finds(bareName)
  if (bare !== undefined) return bare
  const name = reading.take(quotedName).slice(1, -1)
  return name === '<<' || name !== name.trim() ? giveUp() : name
}
