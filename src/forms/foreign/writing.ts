/** What a foreign table gives, written into the rows of a plan. */

import { sameValue } from '../../core/shape/same.ts'
import type { Values } from '../../core/shape/shape.ts'
import { type CellPlace, columnName, type Remark } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import { fromCell } from '../cells/from-cell.ts'
import { at } from '../cells/to-cell.ts'
import { put } from '../filled/edit.ts'
import type { Flat, TableId } from '../flat.ts'
import { type Measured, measuredAt, measuredIn, unitFirst } from '../measured-in.ts'
import { keyOfRow, tableOf } from '../tables.ts'
import type { Given } from './given.ts'
import type { MappedField } from './mapped-columns.ts'
import type { Entry } from './owners.ts'
import * as say from './sayings.ts'

/** What was said of a field of a row, and in which cell. */
export interface SaidAt {
  readonly value: unknown
  readonly place: CellPlace
}

/** The field of a row as something that cells are found by: `measures koulutus schedule.start`. */
export const spotOf = (table: TableId, key: string, path: readonly string[]): string =>
  `${table} ${key} ${path.join('.')}`

/** Where the values of a field stand; a text in each language. */
const pathOf = ({ path, shape, language }: MappedField): readonly string[] =>
  shape.kind === 'words' ? [...path, language] : path

/** What a value is of: the kind of its indicator says how a cell is to be read. */
function about(row: Values, { shape }: MappedField, { indicators }: Flat, workspace: Workspace): Measured {
  if (shape.kind !== 'value') return {}
  const indicator = indicators.find(({ id }) => id === row['indicator'])
  return measuredAt(row, measuredIn(indicator, workspace))
}

/** A row with a value in it. One that says the same is left as it is written. */
function withValue(row: Values, field: MappedField, value: unknown): Values {
  const path = pathOf(field)
  const before = at(row, path)
  const isSame = field.shape.kind !== 'words' && before !== undefined && sameValue(field.shape, before, value)
  return isSame ? row : put(row, path, value)
}

/** Rows with one put in its place, or at the end where it is new. */
function withRow(rows: Flat, table: TableId, key: string, row: Values): Flat {
  const isIt = (other: Values) => keyOfRow(tableOf(table), other) === key
  const there = rows[table]
  return {
    ...rows,
    [table]: there.some(isIt) ? there.map((other) => (isIt(other) ? row : other)) : [...there, row],
  }
}

/** The same may be said in many rows, but not differently. */
function contradiction({ place }: Given, value: unknown, before: SaidAt | undefined): Remark[] {
  if (!before || JSON.stringify(before.value) === JSON.stringify(value)) return []
  return [{ ...say.saidTwice(`${columnName(before.place.column)}${before.place.row}`), place }]
}

/** Writes an entry into the rows of its table, and keeps in `said` which cell said what first. */
export function write(
  table: TableId,
  { row, given }: Entry,
  rows: Flat,
  said: Map<string, SaidAt>,
  workspace: Workspace,
): { rows: Flat; remarks: readonly Remark[] } {
  const key = keyOfRow(tableOf(table), row)
  const remarks: Remark[] = []
  let next = row
  for (const each of unitFirst(given, ({ field }) => field.path)) {
    const { field, raw, place } = each
    const found = fromCell(raw, { ...field, ...about(next, field, rows, workspace) })
    if (found.kind === 'problem') remarks.push({ severity: 'error', ...found.problem, place })
    if (found.kind !== 'value') continue
    if (found.note) remarks.push({ severity: 'info', ...found.note, place })
    const spot = spotOf(table, key, pathOf(field))
    const before = said.get(spot)
    remarks.push(...contradiction(each, found.value, before))
    if (!before) said.set(spot, { value: found.value, place })
    next = withValue(next, field, found.value)
  }
  // A number that cannot be read makes no point: one mistake gives one message.
  const isBare = table === 'values' && next['value'] === undefined && next['numerator'] === undefined
  return { rows: isBare && remarks.length > 0 ? rows : withRow(rows, table, key, next), remarks }
}
