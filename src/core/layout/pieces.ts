import type { TextLines } from './text-lines.ts'

/** Lines by their numbers, the end not included. */
export type Stretch = readonly [from: number, to: number]

/** The place of a field or list item: its first line, and its last line that is not a comment. */
interface Place {
  readonly first: number
  readonly last: number
}

/** Lines that move together when fields are reordered. */
export type Piece<T> = T & {
  /** The comments and blank lines above. */
  readonly above: Stretch
  /** The end of the comments below that belong to it. */
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
 * The pieces of a range of lines, and the rest below the last one. A comment belongs to what follows it, unless it is
 * indented deeper: then to what precedes it.
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
