/** What has become of a table as a whole on its way: columns lost or doubled, cells merged. */
import type { Values } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import { at } from '../cells.ts'
import { type Column, columnsOf, keyOfColumn, type Layout } from '../columns.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import * as say from './sayings.ts'

/** The columns that the form had, with something in them, and that are not there any more. */
function lostColumns({ table, columns }: FoundTable, layout: Layout, before: readonly Values[]): Column[] {
  const there = new Set(columns.map(({ column }) => keyOfColumn(column)))
  return columnsOf(table, layout).filter(
    (column) => !there.has(keyOfColumn(column)) && before.some((row) => at(row, column.path) !== undefined),
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
    ...lostColumns(found, layout, before).map(({ label }) => ({
      ...say.columnMissing(table, label),
      place: placeAt(found, top + 1, 1),
    })),
  ]
}
