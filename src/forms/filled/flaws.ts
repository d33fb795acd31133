/** What has become of a table as a whole on its way: columns lost or doubled, cells merged. */
import type { Values } from '../../core/shape/shape.ts'
import { columnName, type Remark, type SheetRow } from '../../core/workbook.ts'
import { at } from '../cells/to-cell.ts'
import { unreadIn } from '../cells/unread.ts'
import { type Column, columnsOf, keyOfColumn, type Layout } from '../columns.ts'
import { words } from '../vocabulary.ts'
import { cellAt, textOf } from './cell-text.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import * as say from './sayings.ts'

/** The columns that the form had, with something in them, and that are not there any more. */
function lostColumns({ table, columns }: FoundTable, layout: Layout, before: readonly Values[]): Column[] {
  const there = new Set(columns.map(({ column }) => keyOfColumn(column)))
  return columnsOf(table, layout).filter(
    (column) => !there.has(keyOfColumn(column)) && before.some((row) => at(row, column.path) !== undefined),
  )
}

/** The heads that stand above what a row still lacks, which toimi itself fills in. */
const lacking = new Set(Object.values(words.lacking))

/** The columns that are none of the form’s and in which somebody has written something, with the first such row. */
function strayColumns({ sheet, top, headsAt, rows, columns, twice, idAt }: FoundTable) {
  const rowAt = (at: number) => sheet.rows.find(({ row }) => row === at)
  const isOwn = (at: number) => /\.!$/.test(said(rowAt(top), at)) || lacking.has(said(rowAt(headsAt), at))
  const known = new Set([idAt, ...[...columns, ...twice].map(({ at }) => at)])
  const strays = new Map<number, number>()
  for (const { row, cells } of rows)
    for (const { column, value } of cells)
      if (
        row !== headsAt &&
        !known.has(column) &&
        !strays.has(column) &&
        textOf(value) !== '' &&
        !isOwn(column)
      )
        strays.set(column, row)
  return [...strays].map(([at, row]) => ({ at, row, head: said(rowAt(headsAt), at) || columnName(at) }))
}

const said = (row: SheetRow | undefined, at: number): string => (row ? textOf(cellAt(row, at)) : '')

/** What is not read of the cells of a table. */
function unreadCells(found: FoundTable): Remark[] {
  const own = new Set([found.idAt, ...found.columns.map(({ at }) => at)])
  return found.rows.flatMap(({ row, cells }) =>
    unreadIn(
      cells.filter(({ column }) => own.has(column)),
      ({ column }) => placeAt(found, row, column),
    ),
  )
}

/** What there is to say of a table that was made of some rows and came back. */
export function flawsOf(found: FoundTable, layout: Layout, before: readonly Values[]): Remark[] {
  const { table, sheet, top, twice, merged, idAt } = found
  const doubled = twice.map((each) => ({
    ...say.columnTwice(each.column.label),
    place: placeAt(found, top + 1, each.at),
  }))
  if (idAt === undefined)
    return [...doubled, { ...say.idsMissing(sheet.name), place: placeAt(found, top, 1) }]
  return [
    ...doubled,
    ...merged.map((cells) => ({
      ...say.cellsMerged(cells.range, cells.left <= idAt && cells.bottom > cells.top),
      place: placeAt(found, cells.top, cells.left),
    })),
    ...unreadCells(found),
    ...strayColumns(found).map(({ at, row, head }) => ({
      ...say.columnUnread(head),
      place: placeAt(found, row, at),
    })),
    ...lostColumns(found, layout, before).map(({ label }) => ({
      ...say.columnMissing(table, label),
      place: placeAt(found, top + 1, 1),
    })),
  ]
}
