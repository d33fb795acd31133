import { harmless } from '../core/harmless.ts'
import type { Span } from '../core/source.ts'

const tab = '    '
const widest = 100
/** The number of characters of a long line shown before the problem. */
const lead = 20

const shown = (text: string): string => harmless(text.replaceAll('\t', tab))
/** The width of a text in columns; combining characters take none. */
const columns = (text: string): number => [...text.replace(/\p{M}/gu, '')].length

/** Whether a problem is of its file as a whole, so that no line of it has anything to do with it. */
const isOfFile = ({ line, column, endLine, endColumn }: Span): boolean =>
  [line, column, endLine, endColumn].every((place) => place === 1)

/**
 * The line a problem stands on, with its number, and what is wrong underlined; nothing when the line is empty or the
 * problem is of the file as a whole.
 *
 *     7 | goalz:
 *       | ^^^^^
 */
export function codeFrame(text: string, span: Span): string[] {
  const { line, column, endLine, endColumn } = span
  const source = text.split(/\r?\n/)[line - 1] ?? ''
  if (source.trim() === '' || isOfFile(span)) return []
  const start = column > widest ? column - 1 - lead : 0
  const end = start + widest
  const stop = endLine === line ? endColumn - 1 : source.length
  const [more, still] = [start > 0 ? '…' : '', source.length > end ? '…' : '']
  const before = columns(more + shown(source.slice(start, column - 1)))
  const under = columns(shown(source.slice(column - 1, Math.min(stop, end))))
  const number = String(line)
  return [
    `${number} | ${more}${shown(source.slice(start, end))}${still}`,
    `${' '.repeat(number.length)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`,
  ]
}
