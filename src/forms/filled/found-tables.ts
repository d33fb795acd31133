/** The tables of a form in a workbook that people have had in their hands: known by the hidden keys, else by their heads. */
import type { Language } from '../../core/text.ts'
import type { CellPlace, Sheet, SheetRow, Workbook } from '../../core/workbook.ts'
import { type Column, keyOfColumn } from '../columns.ts'
import { type Table, tableOf, tables } from '../tables.ts'
import { type MergedCells, mergedIn } from './merged-cells.ts'
import { type FindSigns, findHeads, findKeys, type SeenSign } from './signs.ts'

/** A column that was found, and where. */
export interface FoundColumn {
  readonly column: Column
  /** From 1. */
  readonly at: number
}

/** A table as it was found in a sheet. */
export interface FoundTable {
  readonly table: Table
  readonly sheet: Sheet
  readonly columns: readonly FoundColumn[]
  /** The column of the ids; undefined where it has been taken out. */
  readonly idAt: number | undefined
  /** The columns that are there a second time. */
  readonly twice: readonly FoundColumn[]
  /** The row of the keys, or of the heads. */
  readonly top: number
  /** Where the heads belong: what stands there is no row of the table, unless somebody has taken the heads out. */
  readonly headsAt: number
  readonly rows: readonly SheetRow[]
  /** The cells among the rows that are merged. */
  readonly merged: readonly MergedCells[]
}

function found(
  sheet: Sheet,
  top: SheetRow,
  headsAt: number,
  seen: readonly SeenSign[],
  rows: readonly SheetRow[],
): FoundTable {
  const [first] = seen
  const columns = new Map<string, FoundColumn>()
  const twice: FoundColumn[] = []
  for (const { at, sign } of seen) {
    if (!sign.column) continue
    const key = keyOfColumn(sign.column)
    const here = { column: sign.column, at }
    if (columns.has(key)) twice.push(here)
    else columns.set(key, here)
  }
  return {
    table: first?.sign.table ?? tableOf('plan'),
    sheet,
    columns: [...columns.values()],
    idAt: seen.find(({ sign }) => !sign.column)?.at,
    twice,
    top: top.row,
    headsAt,
    rows,
    merged: mergedIn(sheet, rows),
  }
}

/** The tables of a sheet by its rows of keys. The row below the keys has the heads. */
function keyed(sheet: Sheet, keysIn: FindSigns): FoundTable[] {
  const tops = sheet.rows.flatMap((row) => {
    const seen = keysIn(row)
    return seen.length >= 2 ? [{ row, seen }] : []
  })
  return tops.map(({ row, seen }, at) => {
    const end = tops[at + 1]?.row.row ?? Number.POSITIVE_INFINITY
    return found(
      sheet,
      row,
      row.row + 1,
      seen,
      sheet.rows.filter((each) => each.row > row.row && each.row < end),
    )
  })
}

/** A table whose keys are gone, by the row that has most of its heads. */
function headed(table: Table, sheets: readonly Sheet[], own: Language): FoundTable[] {
  const headsIn = findHeads(table, own)
  const tops = sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row, seen: headsIn(row) })))
  const [best] = tops.filter(({ seen }) => seen.length >= 3).sort((a, b) => b.seen.length - a.seen.length)
  if (!best) return []
  const { sheet, row, seen } = best
  return [
    found(
      sheet,
      row,
      row.row,
      seen,
      sheet.rows.filter((each) => each.row > row.row),
    ),
  ]
}

const isVisible = ({ state }: Sheet): boolean => state === 'visible'

/** The tables by their keys. A sheet that is hidden counts only where nobody sees the table on another. */
function keyedIn(sheets: readonly Sheet[], own: Language): FoundTable[] {
  const keysIn = findKeys(own)
  const all = sheets.flatMap((sheet) => keyed(sheet, keysIn))
  const shown = all.filter(({ sheet }) => isVisible(sheet))
  const hidden = all.filter(({ table }) => shown.every((other) => other.table !== table))
  return [...shown, ...hidden]
}

/** Every table that is there. */
export function tablesIn({ sheets }: Workbook, own: Language): FoundTable[] {
  const byKey = keyedIn(sheets, own)
  const rest = tables.filter(({ id }) => byKey.every(({ table }) => table.id !== id))
  const taken = new Set(byKey.map(({ sheet }) => sheet))
  const free = sheets.filter((sheet) => isVisible(sheet) && !taken.has(sheet))
  return [...byKey, ...rest.flatMap((table) => headed(table, free, own))]
}

/** Where something stands. */
export const placeAt = ({ sheet }: Pick<FoundTable, 'sheet'>, row: number, column: number): CellPlace => ({
  sheet: sheet.name,
  row,
  column,
})
