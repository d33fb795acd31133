const tab = '    '
const widest = 100

/** A text in which nothing can move the cursor or hide: control and direction characters are shown as escapes. */
export const harmless = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const expand = (text: string): string => harmless(text.replaceAll('\t', tab))

/** Where a problem stands, as far as a frame cares. */
interface Stretch {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * The line a problem stands on, with its number, and what is wrong underlined:
 *
 *     7 | goalz:
 *       | ^^^^^
 */
export function codeFrame(text: string, { line, column, endLine, endColumn }: Stretch): string[] {
  const source = text.split(/\r?\n/)[line - 1] ?? ''
  if (source.trim() === '') return []
  // A long line is shown from a little before the problem.
  const first = column > widest ? column - 20 : 1
  const shown = source.slice(first - 1, first - 1 + widest)
  const before = expand(source.slice(first - 1, column - 1))
  const end = endLine === line ? endColumn : source.length + 1
  const under = expand(source.slice(column - 1, Math.min(end - 1, first - 1 + widest)))
  const number = String(line)
  const gutter = ' '.repeat(number.length)
  return [
    `${number} | ${first > 1 ? '…' : ''}${expand(shown)}${source.length > first - 1 + widest ? '…' : ''}`,
    `${gutter} | ${' '.repeat([...before].length + (first > 1 ? 1 : 0))}${'^'.repeat(Math.max(1, [...under].length))}`,
  ]
}
