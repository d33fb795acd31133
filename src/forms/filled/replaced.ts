/** Rows in which somebody has perhaps written a new item over an old one: the id is what it was, and nothing else. */
import { isPlaceholder } from '../../core/placeholders.ts'
import { partShape, partsOf, sameValue } from '../../core/shape/same.ts'
import type { Shape, Values } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import { isReference, type Table } from '../tables.ts'
import type { Known } from './claims.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import type { RowResult } from './row-results.ts'
import * as say from './sayings.ts'

/** Whether anything of a value is as it was. */
function isLeft(shape: Shape, before: unknown, now: unknown): boolean {
  const [was, is] = [partsOf(shape, before), partsOf(shape, now)]
  if (!was || !is) return before !== undefined && sameValue(shape, before, now)
  return [...was].some(([name, part]) => isLeft(partShape(shape, name), part, is.get(name)))
}

/** Whether a value says anything: a list without items, or what only keeps a place, is there to be written over. */
function saysAnything(value: unknown): boolean {
  if (typeof value === 'string') return !isPlaceholder(value)
  return typeof value === 'object' && value !== null ? Object.values(value).some(saysAnything) : true
}

/** With fewer fields, an item that has been put in other words looks like another. */
const fewest = 3

/** Whether an item says nothing any more of what it said. Where it belongs does not count. */
function isReplaced(table: Table, before: Values, now: Values): boolean {
  const fields = table.shown.filter((name) => before[name] !== undefined && !isReference(table, name))
  const telling = fields.filter((name) => saysAnything(before[name]))
  const isAnyLeft = fields.some((name) => isLeft(partShape(table.shape, name), before[name], now[name]))
  return table.key.join() === 'id' && telling.length >= fewest && !isAnyLeft
}

/** Asks of each such row which item it is. */
export const replacements = (found: FoundTable, known: Known, outcomes: readonly RowResult[]): Remark[] =>
  outcomes.flatMap(({ claim: { row, key }, was, content }) => {
    const before = was === undefined ? undefined : known.get(was)
    return before && content && isReplaced(found.table, before, content)
      ? [{ ...say.rowReplaced(key), place: placeAt(found, row.row, found.idAt ?? 1) }]
      : []
  })
