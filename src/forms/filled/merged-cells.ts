/** Cells that people have merged: only the first keeps what it held, and nobody can tell whether the others were meant to go. */
import { columnNumber, type Sheet, type SheetRow } from '../../core/workbook.ts'

/** A range of cells that are merged; all counted from 1. */
export interface MergedCells {
  /** As the sheet calls it: `A1:C2`. */
  readonly range: string
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

function parse(range: string): MergedCells | undefined {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  return left === undefined || right === undefined
    ? undefined
    : {
        range,
        top: Number(top),
        bottom: Number(bottom),
        left: columnNumber(left),
        right: columnNumber(right),
      }
}

/** What is merged among some rows of a sheet. */
export function mergedIn({ merged }: Sheet, rows: readonly SheetRow[]): MergedCells[] {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
  return merged.flatMap((range) => {
    const cells = parse(range)
    return cells && cells.bottom >= first && cells.top <= last ? [cells] : []
  })
}

/** Whether a cell lies under the first of the cells that it is merged with. */
export const isCovered = (merged: readonly MergedCells[], row: number, column: number): boolean =>
  merged.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  )
