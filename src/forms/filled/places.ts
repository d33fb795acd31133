/** In which cells of a form that came back the values of its plan stand. */
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Path } from '../../core/source.ts'
import type { CellPlace } from '../../core/workbook.ts'
import type { TableId } from '../flat.ts'
import { isAlong, rowAt } from '../rows.ts'
import { keyOfRow } from '../tables.ts'
import { placeAt } from './found-tables.ts'
import type { SeenRow } from './read-table.ts'

/** The cell in which the value at a path of a plan stands, or the nearest to it; undefined where no row shows it. */
export type PlaceOf = (plan: UnitPlan, path: Path) => CellPlace | undefined

/** The row of a sheet that shows a row of a plan. */
export type RowOf = (table: TableId, key: string) => SeenRow | undefined

/** The rows that were seen, each found by its table and key; of two with one key, the first. */
export function rowsBy(seen: readonly SeenRow[]): RowOf {
  const rows = new Map(
    [...seen].reverse().map((each) => {
      const { table } = each.found
      return [`${table.id} ${keyOfRow(table, each.content)}`, each]
    }),
  )
  return (table, key) => rows.get(`${table} ${key}`)
}

/** The cell of a row that shows what stands at a path of the row; of the row as a whole, that of its key. */
export function cellOf({ found, row }: SeenRow, path: readonly string[]): CellPlace {
  // Its column shows the value, a part of it, or what it is part of.
  const column = found.columns.find((each) => isAlong(each.column.path, path))
  return placeAt(found, row, column?.at ?? found.idAt ?? 1)
}

/** The places of the values of a plan, by the rows that show them. */
export const placesBy =
  (rowOf: RowOf): PlaceOf =>
  (plan, path) => {
    const whole = rowAt(plan, path)
    for (let length = path.length; length >= 0; length--) {
      const { table, key, rest } = rowAt(plan, path.slice(0, length))
      const row = rowOf(table, key)
      if (row) return cellOf(row, whole.table === table ? whole.rest : rest)
    }
    return undefined
  }
