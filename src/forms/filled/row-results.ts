/** What becomes of each row of a sheet: a row of the plan, changed or emptied, or a new one. */
import type { Values } from '../../core/shape/shape.ts'
import type { Remark, SheetRow } from '../../core/workbook.ts'
import { keyOfRow } from '../tables.ts'
import { type Claim, claimsIn, isFilled, isIdAlone, isNewId, type Known, saysSomething } from './claims.ts'
import type { Reader } from './edit.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import { lacksOf, type ReadRow, readRow } from './read-row.ts'
import * as say from './sayings.ts'

/** What has become of one claim: of the row of the plan whose key was `was`, or of a new one. Without content, nothing stands in it. */
export interface RowResult {
  readonly claim: Claim
  readonly was?: string
  readonly content?: Values
  /** What a new row says besides a mistake that keeps it out of the plan: other rows may name it all the same. */
  readonly flawed?: Values
  readonly remarks: readonly Remark[]
}

/** The rows of a sheet by the keys that they claim, each the first that does. */
const firstsOf = (claims: readonly Claim[]): ReadonlyMap<string, Claim> =>
  new Map([...claims].reverse().map((claim) => [claim.key, claim]))

/** Says of a row that it is the same as one above it. */
export const rowTwice = (found: FoundTable, { row }: Claim, key: string, first: Claim): Remark => ({
  ...say.rowTwice(key, first.row.row),
  place: placeAt(found, row.row, found.idAt ?? 1),
})

/** Says of a row that nothing of it is read. */
const unreadRow = (found: FoundTable, { row, key }: Claim): Remark => ({
  ...say.rowUnread(key),
  place: placeAt(found, row.row, found.idAt ?? 1),
})

/** A row that is not in the plan. A retyped row of the plan counts as that row. */
function newRow(found: FoundTable, claim: Claim, lost: Known, reader: Reader): Omit<RowResult, 'claim'> {
  const { table } = found
  const { row, key } = claim
  if (!saysSomething(found, claim))
    return { remarks: isIdAlone(found, claim) ? [unreadRow(found, claim)] : [] }
  const read = readRow(found, row, table.id === 'maturity' && key !== '' ? { ambition: key } : {}, reader)
  const flawed = read.content
  if (read.remarks.some(({ severity }) => severity === 'error')) return { flawed, remarks: read.remarks }
  const lacks = lacksOf(found, row, read.content)
  if (lacks.length > 0) return { flawed, remarks: [...read.remarks, ...lacks] }
  const was = keyOfRow(table, read.content)
  const before = lost.get(was)
  return before ? { was, ...readRow(found, row, before, reader) } : read
}

/** A row of the plan. One in which something has been emptied that it cannot be without stays as it was: it has not been removed. */
function knownRow(found: FoundTable, row: SheetRow, before: Values, reader: Reader): ReadRow {
  const read = readRow(found, row, before, reader)
  const lacks = lacksOf(found, row, read.content, before)
  return lacks.length > 0 ? { content: before, remarks: [...read.remarks, ...lacks] } : read
}

/** What becomes of the rows of a table, `known` being those that the form was made of. */
export function outcomesOf(found: FoundTable, idAt: number, known: Known, reader: Reader): RowResult[] {
  const claims = claimsIn(found, idAt, known)
  const firsts = firstsOf(claims)
  const lost = new Map([...known].filter(([key]) => !firsts.has(key)))
  return claims.map((claim): RowResult => {
    const { row, key } = claim
    const [before, first = claim] = [known.get(key), firsts.get(key)]
    const isAgain = first !== claim && (before || isNewId(found, claim))
    if (!before && !isAgain) return { claim, ...newRow(found, claim, lost, reader) }
    if (!before || isAgain) return { claim, remarks: [rowTwice(found, claim, key, first)] }
    const read = isFilled(found, row) ? knownRow(found, row, before, reader) : { remarks: [] }
    return { claim, was: key, ...read }
  })
}
