import type { TextLines } from './text-lines.ts'

/** Lines by their numbers, the end not included. */
export type Stretch = readonly [from: number, to: number]

/** Where a field or an item of a list stands: its first line, and its last one that is no comment. */
interface Place {
  readonly first: number
  readonly last: number
}

/** What moves together when fields change places. */
export type Piece<T> = T & {
  /** The comments and blank lines above. */
  readonly above: Stretch
  /** Where the comments below that belong to it end. */
  readonly end: number
}

/** The end of the comments at the beginning of a stretch that are deeper in than a column. */
function deeper({ lines }: TextLines, [from, to]: Stretch, column: number): number {
  const stretch = lines.slice(from, to)
  const isShallow = (line: string) => line.trim() !== '' && line.length - line.trimStart().length <= column
  const stop = stretch.findIndex(isShallow)
  return from + 1 + stretch.slice(0, stop < 0 ? undefined : stop).findLastIndex((line) => line.trim() !== '')
}

/**
 * Cuts a stretch into pieces, and what is left below the last one. A comment belongs to what it stands above, but one that
 * is deeper in than what follows belongs to what it stands below.
 */
export function piecesOf<T extends Place>(
  text: TextLines,
  items: readonly T[],
  [from, to]: Stretch,
  column: number,
): { readonly pieces: readonly Piece<T>[]; readonly rest: Stretch } {
  let above = from
  const pieces = items.map((item, at): Piece<T> => {
    const end = deeper(text, [item.last + 1, items[at + 1]?.first ?? to], column)
    const piece = { ...item, above: [above, item.first], end } as const
    above = end
    return piece
  })
  return { pieces, rest: [above, to] }
}
