/** Makes a name out of a text, different from all it has made before. */
type Namer = (text: string) => string

/**
 * A namer whose names are at most `most` long and differ in more than capitals: Excel mends a workbook with two equal
 * names for the same kind of thing, and asks about it.
 */
function namer(most: number, clean: (text: string) => string): Namer {
  const used = new Set<string>()
  return (text) => {
    const wanted = clean(text)
    for (let nth = 1; ; nth++) {
      const ending = nth === 1 ? '' : ` (${nth})`
      const name = `${wanted.slice(0, most - ending.length).trimEnd()}${ending}`
      if (used.has(name.toLowerCase())) continue
      used.add(name.toLowerCase())
      return name
    }
  }
}

const orUnderscore = (text: string): string => (text.trim() === '' ? '_' : text.trim())

/** The most characters of the name of a sheet. */
const sheetMost = 31

/** A name that is too long is cut after a word, where it has words. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most)
  const words = cut.replace(/[\s,;:–-]*\S*$/, '')
  return words.length > most / 2 ? `${words}…` : cut
}

/** Names of sheets. Excel forbids some characters and the name History; exceljs breaks the print titles over an apostrophe. */
export const sheetNamer = (): Namer =>
  namer(sheetMost, (text) =>
    shortened(
      orUnderscore(
        text
          .replace(/[\s*?:\\/[\]]+/g, ' ')
          .replaceAll("'", '’')
          .replace(/^history$/i, '_'),
      ),
      sheetMost,
    ),
  )

/** Heads of the columns of a table: one line each. */
export const headNamer = (): Namer => namer(255, (text) => orUnderscore(text.replace(/[\t\r\n]+/g, ' ')))

/** Names of tables: letters that every Excel takes, and never like a cell's address. */
export const tableNamer = (): Namer => {
  const plain = namer(200, (id) => `toimi_${id.replace(/[^A-Za-z0-9]/g, '_')}`)
  return (id) => plain(id).replace(/[ ()]/g, '_')
}
