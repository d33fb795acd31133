/** A step from a value to one inside it: the key of a mapping, or the index of a list. */
export type Step = string | number
/** The path of a value in its file, from the top. */
export type Path = readonly Step[]

/** A place as people find it: lines and columns count from 1, the end is not included. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** In a workbook: the sheet and the cell, `C7`. */
  readonly sheet?: string
  readonly cell?: string
}

/** A text file of the repository, with the places of its values. */
export interface Source {
  /** The path from the root of the plan repository, with `/`. */
  readonly file: string
  readonly text: string
  /** The place of the value at a path, or of its key; for an absent value that of its nearest parent. */
  locate(path: Path, on: 'key' | 'value'): Span
  /** The place of a range of the text, in UTF-16 offsets. */
  span(start: number, end: number): Span
}

/** The content of a source as plain values, before its shape is checked. */
export interface Contents {
  readonly source: Source
  /** Plain values; a key without a value is left out. */
  readonly data: unknown
  /** The notation of numbers by `pointer` of their path, where it differs from that of JavaScript: `19.0`, `010`. */
  readonly numbers: ReadonlyMap<string, string>
  /** The keys without a value, by `pointer` of their paths. */
  readonly valueless: ReadonlySet<string>
}

/** A path as one string. */
export const pointer = (path: Path): string => path.join('\u0000')

/** The source of a file that does not exist yet; every place in it is 1:1. */
export function unwritten(file: string): Source {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { file, text: '', locate: () => start, span: () => start }
}
