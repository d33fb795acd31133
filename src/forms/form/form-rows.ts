/** The rows of a form before they have cells. */
import type { Values } from '../../core/shape/shape.ts'
import type { Flat } from '../flat.ts'
import { keyOfRow, type Table } from '../tables.ts'
import { awaiting } from '../vocabulary.ts'
import { suggestions } from './gap-rows.ts'
import type { Material } from './material.ts'

/** A row of a table. */
export interface FormRow {
  /** What column A says. */
  readonly key: string
  readonly content: Values
}

type Setting = Pick<Material, 'workspace' | 'lacks'>

/** The ambitions that are not assessed have rows too: there is nothing else to know about them than their names. */
function withAllAmbitions(rows: readonly FormRow[], { workspace: { catalogue } }: Setting): FormRow[] {
  const there = new Map(rows.map((row) => [row.key, row]))
  const known = new Set(catalogue.ambitions.map(({ id }) => id))
  return [
    ...[...known].map((id) => there.get(id) ?? { key: id, content: { ambition: id } }),
    ...rows.filter(({ key }) => !known.has(key)),
  ]
}

/** The values that the plan lacks have rows that await them. */
const withAwaited = (rows: readonly FormRow[], table: Table, { lacks }: Setting): FormRow[] => [
  ...rows,
  ...suggestions(lacks).map((content) => ({ key: awaiting + keyOfRow(table, content), content })),
]

/** The rows that a table shows of a plan. */
export function formRows(table: Table, flat: Flat, setting: Setting): readonly FormRow[] {
  const rows = flat[table.id].map((content) => ({ key: keyOfRow(table, content), content }))
  if (table.id === 'maturity') return withAllAmbitions(rows, setting)
  return table.id === 'values' ? withAwaited(rows, table, setting) : rows
}
