/**
 * How wide a text is on a sheet, and how many lines it takes: Excel tells nobody before it shows a sheet. Widths are those of Arial 12, which
 * all cells are in, in the unit of the widths of columns: a digit of Arial 10, the font of every workbook of ours.
 */

/** The letters that are not as wide as most, by their width. */
const odd: readonly (readonly [width: number, letters: string])[] = [
  [0.55, "ijl'|"],
  [0.7, ' ft.,:;/I!()[]\u00a0'],
  [0.8, 'r-'],
  [1.15, 'cksvxyzJ'],
  [1.6, 'ABCDEFHKNPRSTUVXYZÄÅ&w'],
  [1.8, 'GOQÖ'],
  [2, 'mMW%@'],
]
const usual = 1.28

/** Widths by the code of the letter, of those that are common. */
const known = new Float64Array(256).fill(usual)
for (const [width, letters] of odd) for (const letter of letters) known[letter.charCodeAt(0)] = width

const widthAt = (text: string, at: number): number => known[text.charCodeAt(at)] ?? usual

/** How wide a text is on one line. */
export function textWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += widthAt(text, at)
  return width
}

/** How wide the widest word of a text is. */
export function widestWord(text: string): number {
  let widest = 0
  let word = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    word = letter === ' ' || letter === '\n' ? 0 : word + widthAt(text, at)
    if (word > widest) widest = word
  }
  return widest
}

/** How many lines a text takes in a column of this width. Lines end between words, and within a word that is wider than the column. */
export function linesIn(text: string, column: number): number {
  let lines = 1
  let line = 0
  let word = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') {
      lines++
      line = word = 0
      continue
    }
    const width = widthAt(text, at)
    if (line + word + width > column && letter !== ' ') {
      lines++
      // The word moves to the next line; one that has a line to itself is cut.
      if (line === 0) word = 0
      line = 0
    }
    if (letter === ' ') {
      line += word + width
      word = 0
    } else word += width
  }
  return lines
}
