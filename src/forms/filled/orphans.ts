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

/** The rows without those that went with what they stood in; what stood in a goal is not let go so lightly. */
export function withoutOrphans(flat: Flat, rowOf: RowOf): { rows: Flat; remarks: readonly Remark[] } {
  let rows = flat
  const remarks: Remark[] = []
  for (const table of tables) {
    const orphans = new Set(orphansIn(table, rows))
    if (table.owner?.table === 'goals')
      remarks.push(...[...orphans].map((row) => homeless(table, row, rowOf)))
    else rows = { ...rows, [table.id]: rows[table.id].filter((row) => !orphans.has(row)) }
  }
  return { rows, remarks }
}
