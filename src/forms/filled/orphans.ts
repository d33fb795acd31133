/** What stood in something that has been removed. */
import type { Values } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import type { Flat } from '../flat.ts'
import { keyOfRow, type Table, tables } from '../tables.ts'
import { cellOf, type RowOf } from './places.ts'
import * as say from './sayings.ts'

/** The rows of a table whose owner is not there. */
function orphansIn({ id, owner }: Table, rows: Flat): readonly Values[] {
  if (!owner) return []
  const owners = new Set(rows[owner.table].map((row) => row['id']))
  return rows[id].filter((row) => !owners.has(row[owner.field]))
}

/** Says of a measure or indicator whose goal has been removed that it must find another. */
function homeless(table: Table, row: Values, rowOf: RowOf): Remark {
  const [field, seen] = [table.owner?.field ?? '', rowOf(table.id, keyOfRow(table, row))]
  return { ...say.ownerGone(String(row[field])), place: seen && cellOf(seen, [field]) }
}

/**
 * The rows without those that went with what they stood in; what stood in a goal is not let go so lightly. What stands in
 * something that a mistake keeps out of the plan waits for that: of such things the ids are `flawed`.
 */
export function withoutOrphans(
  flat: Flat,
  rowOf: RowOf,
  flawed: ReadonlySet<unknown>,
): { rows: Flat; remarks: readonly Remark[] } {
  let rows = flat
  const remarks: Remark[] = []
  for (const table of tables) {
    const orphans = orphansIn(table, rows)
    const { table: owner, field = '' } = table.owner ?? {}
    const asked = owner === 'goals' ? orphans.filter((row) => !flawed.has(row[field])) : []
    remarks.push(...asked.map((row) => homeless(table, row, rowOf)))
    const gone = new Set(orphans.filter((row) => !asked.includes(row)))
    rows = { ...rows, [table.id]: rows[table.id].filter((row) => !gone.has(row)) }
  }
  return { rows, remarks }
}
