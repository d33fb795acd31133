import { type Document, LineCounter, type Node, parseDocument } from 'yaml'
import type { Range } from './problem.ts'

const options = {
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  // Every value is a text to the package; what it means is `plainValue`'s to say, who keeps the digits.
  schema: 'failsafe',
} as const

/** Reads a text as YAML 1.2, its keys as strings. Nothing is thrown or printed: what is wrong is in `errors` and `warnings`. */
export function parse(text: string): Document {
  const { stackTraceLimit } = Error
  // Each error of the package would take a stack trace: seconds for a file that is nothing but errors.
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, options)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The range of a node in the text. */
export const rangeOf = (node: unknown): Range => {
  const range = (node as Node | null)?.range
  return range ? [range[0], range[1]] : [0, 0]
}

/** The line starts of a text. */
export function lineStarts(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}
