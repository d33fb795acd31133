/** The rows of comma-separated values, read as RFC 4180 says: a reader that shares nothing with the writer. */
export function readCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]]
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|$)`, 'y')
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const [, quoted, plain, end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`not CSV from character ${at}: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n' && field.lastIndex < text.length) rows.push([])
  }
  return rows
}

/** The rows by the names of their fields. */
export function readRecords(text: string, delimiter = ','): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text, delimiter)
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}
