/** A step from a value to one inside it: the key of a mapping, or the index of a list. */
export type Step = string | number
/** Where a value stands in its file, from the top. */
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

/** A file that people keep, and where things stand in it. */
export interface Source {
  /** The path from the root of the plan repository, with `/`. */
  readonly file: string
  readonly text: string
  /** The place of the value at a path, or of its key; what is not there stands where its nearest parent does. */
  locate(path: Path, on: 'key' | 'value'): Span
  /** The place of a stretch of the text. */
  span(start: number, end: number): Span
}

/** What stands in a source, before it has a shape. */
export interface Contents {
  readonly source: Source
  /** Plain values; a key without a value is left out. */
  readonly data: unknown
  /** How a number is written, by `pointer` of its path, where that is not how JavaScript would write it: `19.0`, `010`. */
  readonly numbers: ReadonlyMap<string, string>
  /** The keys that stand without a value, by `pointer` of their paths. */
  readonly valueless: ReadonlySet<string>
}

/** A path as one string. */
export const pointer = (path: Path): string => path.join('\u0000')

/** A file that is yet to be written: whatever will stand in it, its place is the beginning. */
export function unwritten(file: string): Source {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { file, text: '', locate: () => start, span: () => start }
}
