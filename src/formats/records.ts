import { harmless } from '../core/harmless.ts'
import type { DataField, Dataset, Datum } from '../reports/document/dataset.ts'

const literals: { readonly [T in DataField['type']]: (value: Datum) => string } = {
  string: (value) => JSON.stringify(value),
  date: (value) => JSON.stringify(value),
  list: (value) => JSON.stringify(value),
  // Digits as they were written: a float would lose some of them.
  number: String,
  integer: String,
  boolean: String,
}

/**
 * A dataset as a JSON array with a record on each line, so that a change of one value is a change of one line.
 * Every field is in every record; null: there is no value.
 */
function toRecords({ fields, rows }: Dataset): string {
  const member = ({ name, type }: DataField, value: Datum) =>
    `${JSON.stringify(name)}: ${value === undefined ? 'null' : literals[type](value)}`
  const record = (row: readonly Datum[]) =>
    harmless(`{ ${fields.map((field, at) => member(field, row[at])).join(', ')} }`)
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => `  ${record(row)}`).join(',\n')}\n]`
}

/** What the datasets were made from, and the datasets by their names, as one JSON document. */
export function toDataJson(head: Readonly<Record<string, unknown>>, datasets: readonly Dataset[]): string {
  const told = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${harmless(JSON.stringify(value))}`,
  )
  const data = datasets.map((dataset) => `${JSON.stringify(dataset.name)}: ${toRecords(dataset)}`)
  return `{\n${[...told, ...data].join(',\n')}\n}\n`
}
