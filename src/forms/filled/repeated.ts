/** Rows that say in cells of their own what they are about, and are about the same. */
import { eachLanguage, type Text } from '../../core/text.ts'
import type { Remark } from '../../core/workbook.ts'
import { keyOfRow } from '../tables.ts'
import { cellAt, textOf } from './cell-text.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import { type RowResult, rowTwice } from './row-results.ts'
import * as say from './sayings.ts'

/** A row that something stands in. */
export type Standing = RowResult & Required<Pick<RowResult, 'content'>>

/** What a row is about, as its sheet says it: `Indicator: Share of e-invoices; Period: 2026`. */
function aboutOf({ table, columns }: FoundTable, { claim }: Standing): Text {
  const parts = table.key.flatMap((field) => {
    const column = columns.find((each) => each.column.path[0] === field)
    const written = column ? textOf(cellAt(claim.row, column.at)) : ''
    const label = table.shape.fields[field]?.label
    return label && written !== '' ? [{ label, written }] : []
  })
  return eachLanguage((language) =>
    parts.map(({ label, written }) => `${label[language]}: ${written}`).join('; '),
  )
}

/** Says of a row that it is about the same as one above it. An item is told by its id. */
export function repeated(found: FoundTable, again: Standing, first: Standing): Remark {
  const { claim, content } = again
  const { key } = found.table
  if (key.length === 1) return rowTwice(found, claim, keyOfRow(found.table, content), first.claim)
  const isOne = content['role'] === 'baseline'
  return {
    ...say.rowsAlike(aboutOf(found, again), first.claim.row.row, claim.row.row, isOne),
    place: placeAt(found, claim.row.row, found.columns[0]?.at ?? 1),
  }
}
