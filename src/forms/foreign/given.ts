/** What the rows of a foreign table give, sorted by what it is of. */

import type { Language } from '../../core/text.ts'
import type { CellPlace, RawValue, SheetRow } from '../../core/workbook.ts'
import { fromCell } from '../cells/from-cell.ts'
import type { TableId } from '../flat.ts'
import type { MappedField } from './mapped-columns.ts'

/** A field, and what a row has for it. */
export interface Given {
  readonly field: MappedField
  readonly raw: RawValue
  readonly place: CellPlace
}

/** What the map gives each row alike. */
export type Constant = Pick<Given, 'field' | 'raw'>

const isBlank = (raw: RawValue): boolean => raw.kind === 'text' && raw.text.trim() === ''

/** What stands in the cells of a row that the map knows. */
function cellsOf(sheet: string, { row, cells }: SheetRow, fields: ReadonlyMap<number, MappedField>): Given[] {
  return [...fields].flatMap(([column, field]): Given[] => {
    const raw = cells.find((cell) => cell.column === column)?.value
    return raw && !isBlank(raw) ? [{ field, raw, place: { sheet, row, column } }] : []
  })
}

/** What a row gives, by table. What is given to each row alike counts only where the row has something of its own. */
export function givenBy(
  sheet: string,
  row: SheetRow,
  fields: ReadonlyMap<number, MappedField>,
  constants: readonly Constant[],
): (table: TableId) => readonly Given[] {
  const cells = cellsOf(sheet, row, fields)
  const isOf = (table: TableId) => (each: Constant) => each.field.table === table
  return (table) => {
    const own = cells.filter(isOf(table))
    const [first] = cells
    if (!first || own.length === 0) return []
    return [...constants.filter(isOf(table)).map((each) => ({ ...each, place: first.place })), ...own]
  }
}

const ofField = (given: readonly Given[], name: string) => given.find(({ field }) => field.path[0] === name)

/** The text that is given for a field, where there is one. */
export function textIn(given: readonly Given[], name: string, language: Language): string | undefined {
  const found = ofField(given, name)
  const said = found && fromCell(found.raw, { shape: { kind: 'line', max: 300 }, language })
  return said?.kind === 'value' ? String(said.value) : undefined
}

/** The value that is given for a field, where there is one. */
export function valueIn(given: readonly Given[], name: string): unknown {
  const found = ofField(given, name)
  const said = found && fromCell(found.raw, found.field)
  return said?.kind === 'value' ? said.value : undefined
}
