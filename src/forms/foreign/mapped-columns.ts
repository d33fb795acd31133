/** Which field of a plan each column of a foreign table is, by the map that its owner has written. */

import type { TableMap } from '../../core/files/table-map.ts'
import { line, type Shape, shapeAt } from '../../core/shape/shape.ts'
import type { Language } from '../../core/text.ts'
import type { SheetRow } from '../../core/workbook.ts'
import { fromCell } from '../cells/from-cell.ts'
import { oneLine } from '../cells/text.ts'
import type { TableId } from '../flat.ts'
import { tables } from '../tables.ts'

/** A field that a table can give, and what the map says of it for every row. */
export interface MappedField {
  readonly table: TableId
  readonly path: readonly string[]
  readonly shape: Shape
  readonly language: Language
  /** Of a number: which it is, and of when. */
  readonly role?: string | undefined
  readonly period?: string | undefined
}

/** What a map says of a column or a constant. */
type Mapped = Pick<TableMap['columns'][number], 'language' | 'role' | 'period'> & { readonly field: string }

/** What can be given by a table: all that an item of a plan has in itself. */
const given: readonly TableId[] = ['goals', 'measures', 'indicators', 'values']

/** The field that a map names; undefined where a plan has none of that name, or it has parts of its own. */
export function fieldNamed(
  { field, role, period, ...mapped }: Mapped,
  language: Language,
): MappedField | undefined {
  const [name = '', ...path] = field.split('.')
  const table = tables.find(({ id }) => id === name && given.includes(id))
  const { shape } = table && path.length > 0 ? shapeAt(table.shape, path) : {}
  if (!table || !shape || shape.kind === 'record' || shape.kind === 'map') return undefined
  if (shape.kind === 'list' && shape.of.kind === 'record') return undefined
  return { table: table.id, path, shape, language: mapped.language ?? language, role, period }
}

/** The fields that a map can name, for advice. */
export const fieldNames = (): string[] =>
  tables
    .filter(({ id }) => given.includes(id))
    .flatMap(({ id, shape }) => Object.keys(shape.fields).map((name) => `${id}.${name}`))

/** A heading as it is compared: capitals, line breaks and blanks do not count, nor a star or a colon at its end. */
export const headingOf = (text: string): string =>
  oneLine(text)
    .replace(/[\s*:]+$/, '')
    .toLowerCase()

/** The headings of a table, with their columns. */
export const headingsIn = (
  row: SheetRow,
  language: Language,
): { readonly at: number; readonly text: string }[] =>
  row.cells.flatMap(({ column, value }) => {
    const said = fromCell(value, { shape: line(), language })
    return said.kind === 'value' ? [{ at: column, text: String(said.value) }] : []
  })
