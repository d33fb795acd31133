import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Path, Source, Span } from '../source.ts'
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

/** Where a node stands in the text. */
export const rangeOf = (node: unknown): Range => {
  const range = (node as Node | null)?.range
  return range ? [range[0], range[1]] : [0, 0]
}

/** The node at a path, and its key; of what is not there, the nearest that is. */
function nodeAt(document: Document, path: Path): { node: unknown; key: unknown } {
  let node: unknown = document.contents
  let key: unknown
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      : undefined
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value
    if (!next && !pair) break
    key = pair?.key
    node = next ?? pair?.key
  }
  return { node, key }
}

/** Where a value or key stands. A mapping or list is pointed at by its key, or by its first line. */
function rangeAt(text: string, document: Document, path: Path, on: 'key' | 'value'): Range {
  const { node, key } = nodeAt(document, path)
  const target = on === 'key' ? (key ?? node) : isScalar(node) || !key ? node : key
  const [start, end] = rangeOf(target)
  const lineEnd = text.indexOf('\n', start)
  return [start, isScalar(target) || lineEnd < 0 || end < lineEnd ? end : lineEnd]
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

/** The places of a text. They are asked for rarely and documents are large: one is parsed again rather than kept. */
export function placesIn(text: string): Pick<Source, 'span' | 'locate'> {
  let lines: LineCounter | undefined
  let document: Document | undefined
  const span = (start: number, end: number): Span => {
    lines ??= lineStarts(text)
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))]
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
  const locate = (path: Path, on: 'key' | 'value'): Span => {
    document ??= parse(text)
    return span(...rangeAt(text, document, path, on))
  }
  return { span, locate }
}
