/** Texts as lines of a terminal. Colours take no room. */

/** How many columns a text takes. */
export const columns = (text: string): number => [...text.replace(/\u001b\[\d+m/g, '')].length

/** Pieces of at most `room` columns: a word that is longer is cut. */
function cut(word: string, room: number): string[] {
  const characters = [...word]
  const pieces = Math.max(1, Math.ceil(characters.length / room))
  return Array.from({ length: pieces }, (_, at) => characters.slice(at * room, (at + 1) * room).join(''))
}

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = []
  let last = ''
  for (const word of line.split(' ').flatMap((each) => (columns(each) > room ? cut(each, room) : [each]))) {
    if (last !== '' && columns(last) + 1 + columns(word) > room) {
      lines.push(last)
      last = word
    } else last = last === '' ? word : `${last} ${word}`
  }
  return [...lines, last]
}

/** Breaks a text into lines of at most `room` columns, between words where it can. */
export const wrap = (text: string, room: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line.trim(), Math.max(1, room)))

/** Lines moved to the right. */
export const indent = (lines: readonly string[], by = 2): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))

/** A text filled up with spaces to some columns, on its right or on its left. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)))
  return side === 'right' ? text + space : space + text
}
