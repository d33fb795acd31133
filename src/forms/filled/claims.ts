/** What each row of a sheet says that it is. */
import { isId } from '../../core/ids.ts'
import type { Values } from '../../core/shape/shape.ts'
import { composed } from '../../core/text.ts'
import type { SheetRow } from '../../core/workbook.ts'
import { isReference } from '../tables.ts'
import { awaiting } from '../vocabulary.ts'
import { cellAt, textOf } from './cell-text.ts'
import type { FoundTable } from './found-tables.ts'

/** A row, and the key in its column A: of one of the plan's rows; of a new row, whatever stands there. */
export interface Claim {
  readonly row: SheetRow
  readonly key: string
}

/** Rows of a plan by their keys. */
export type Known = ReadonlyMap<string, Values>

/** The key that column A names. That of an ambition stands before its name. */
function keyOf({ table }: FoundTable, row: SheetRow, idAt: number, known: Known): string {
  const text = composed(textOf(cellAt(row, idAt)))
  const key = table.id === 'maturity' ? (text.split(' ')[0] ?? '') : text
  if (known.has(key)) return key
  // Nothing but its case tells an id from no other: somebody has typed it again.
  const same = [...known.keys()].find((each) => each.toLowerCase() === key.toLowerCase())
  return same ?? (table.id === 'plan' ? '' : key)
}

/** Whether a cell holds anything but blanks. */
function isFull(row: SheetRow, at: number): boolean {
  const value = cellAt(row, at)
  const isText = value === undefined || value.kind === 'text' || value.kind === 'hyperlink'
  return !isText || textOf(value) !== ''
}

/** The rows of a table whose column of ids is there. Where the heads have been taken out, one of the rows stands in their place. */
export function claimsIn(found: FoundTable, idAt: number, known: Known): Claim[] {
  const claims = found.rows
    .map((row) => ({ row, key: keyOf(found, row, idAt, known) }))
    .filter(({ row, key }) => row.row !== found.headsAt || known.has(key) || !isFull(row, idAt))
  return found.table.id === 'plan' ? withPlan(found, claims, known) : claims
}

/** The row of the plan is there but once: whatever has become of its id, it is the one that is filled in. */
function withPlan(found: FoundTable, claims: readonly Claim[], known: Known): Claim[] {
  const [key = ''] = known.keys()
  const isThere = claims.some((claim) => claim.key === key)
  const filled = isThere ? undefined : claims.find(({ row }) => isFilled(found, row))
  return claims.map((claim) => (claim === filled ? { ...claim, key } : claim))
}

/** Whether anything stands in a row besides its key. */
export const isFilled = ({ columns }: FoundTable, row: SheetRow): boolean =>
  columns.some(({ at }) => isFull(row, at))

const isAwaiting = ({ key }: Claim): boolean => key.startsWith(awaiting)

/** The id that a new row asks for; empty where it leaves it to toimi. */
export const wantedId = (claim: Claim): string => (isAwaiting(claim) ? '' : claim.key)

/** Whether a new row asks for an id, which then only one of them can have. */
export const isNewId = ({ table }: FoundTable, claim: Claim): boolean =>
  table.key.join() === 'id' && isId(wantedId(claim))

/** Whether somebody has written something in the place of an id, and nothing besides. */
export const isIdAlone = (found: FoundTable, claim: Claim): boolean =>
  found.table.key.join() === 'id' && wantedId(claim) !== '' && !isFilled(found, claim.row)

/** Whether a new row says anything: one that awaits a value does not by what the form wrote into it. */
export function saysSomething({ table, columns }: FoundTable, claim: Claim): boolean {
  if (table.id === 'plan') return false
  const isGiven = (field = '') => isAwaiting(claim) && isReference(table, field)
  return columns.some(({ column, at }) => !isGiven(column.path[0]) && isFull(claim.row, at))
}
