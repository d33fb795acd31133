/** One row of a sheet, and what it makes of a row of the plan. */
import type { Values } from '../../core/shape/shape.ts'
import type { Remark, SheetRow } from '../../core/workbook.ts'
import { unitFirst } from '../measured-in.ts'
import type { Table } from '../tables.ts'
import { cellAt } from './cell-text.ts'
import { closed, edited, isUnchanged, opened, type Reader } from './edit.ts'
import { type FoundColumn, type FoundTable, placeAt } from './found-tables.ts'
import { isCovered } from './merged-cells.ts'
import * as say from './sayings.ts'

/** What a row has become, and what there is to say of its cells. */
export interface ReadRow {
  readonly content: Values
  readonly remarks: readonly Remark[]
}

/** One cell taken into its row. */
function readCell(
  { content, remarks }: ReadRow,
  found: FoundTable,
  row: SheetRow,
  { column, at }: FoundColumn,
  reader: Reader,
): ReadRow {
  const place = placeAt(found, row.row, at)
  const result = edited(cellAt(row, at), column, content, reader)
  if (!('row' in result))
    return result.kind === 'problem'
      ? { content, remarks: [...remarks, { severity: 'error', ...result.problem, place }] }
      : { content, remarks }
  const { state, hiddenColumns } = found.sheet
  const isUnseen = row.hidden || state !== 'visible' || hiddenColumns.includes(at)
  const isHidden = isUnseen && result.row !== content
  const told: Remark[] = [
    ...(result.note ? [{ severity: 'info' as const, ...result.note, place }] : []),
    ...(isHidden ? [{ ...say.changeHidden, place }] : []),
  ]
  return { content: result.row, remarks: [...remarks, ...told] }
}

/** What a row of a sheet makes of what stood there before. Cells that say what they said are left as they were. */
export function readRow(found: FoundTable, row: SheetRow, before: Values, reader: Reader): ReadRow {
  const columns = found.columns.map(({ column }) => column)
  const start = opened(before, columns)
  const changed = found.columns.filter(
    ({ column, at }) =>
      !isUnchanged(cellAt(row, at), column, start, reader) && !isCovered(found.merged, row.row, at),
  )
  const inTurn = found.table.id === 'values' ? unitFirst(changed, ({ column }) => column.path) : changed
  const { content, remarks } = inTurn.reduce<ReadRow>(
    (sofar, each) => readCell(sofar, found, row, each, reader),
    { content: start, remarks: [] },
  )
  return { content: closed(content, columns), remarks }
}

/** The fields without which a row does not say what it is and where it belongs. An item may be named by the shared indicator that it is. */
function neededFields({ key, owner, shape }: Table, content: Values): string[] {
  const isItem = key.join() === 'id'
  const names = [...key, ...(owner ? [owner.field] : []), ...(isItem ? ['title'] : [])]
  const isNeeded = (name: string) =>
    name === 'title' ? content['shared'] === undefined : name !== 'id' && shape.fields[name]?.required
  return [...new Set(names)].filter(isNeeded)
}

const missingIn = (table: Table, content: Values): string[] =>
  neededFields(table, content).filter((name) => content[name] === undefined)

/** What a row lacks to be one. A row of the plan may go on lacking what it lacked `before`: that is for the checks to say. */
export function lacksOf(found: FoundTable, row: SheetRow, content: Values, before?: Values): Remark[] {
  const already = before ? missingIn(found.table, before) : []
  return missingIn(found.table, content).flatMap((name) => {
    const label = found.table.shape.fields[name]?.label
    const column = found.columns.find((each) => each.column.path[0] === name)
    const isTold = label && !already.includes(name)
    return isTold ? [{ ...say.cellMissing(label), place: placeAt(found, row.row, column?.at ?? 1) }] : []
  })
}
