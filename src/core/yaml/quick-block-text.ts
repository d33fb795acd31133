import { giveUp, type Reading, type ValueParser } from './quick-reading.ts'
import { fold } from './quick-scalars.ts'

const header = /[|>]-?(?: +#[^\n]*| *)\n/y
const indentation = / *(?=[^ \n])/y
const gaps = /\n+/g

/** The lines indented as far as the first, and the empty ones between them; the reading is after that indentation. */
function takeLines(reading: Reading, width: number): string {
  const lines = new RegExp(`[^\\n]+(?:\\n(?: {0,${width}}\\n)* {${width}}[^\\n]+)*`, 'y')
  return reading.take(lines).replace(new RegExp(`\\n {0,${width}}`, 'g'), '\n')
}

/** Text after | or >, on lines of its own. Leaves the reading on the line after it. */
export const blockText: ValueParser = (reading, own) => {
  const { at } = reading
  const [style, chomp] = reading.take(header)
  const width = reading.take(indentation).length
  if (width <= own) giveUp()
  const text = takeLines(reading, width)
  if (style === '>' && text.includes('\n ')) giveUp()
  reading.stood(at, reading.at + 1)
  reading.nextLine()
  return (style === '>' ? fold(text, gaps) : text) + (chomp === '-' ? '' : '\n')
}
