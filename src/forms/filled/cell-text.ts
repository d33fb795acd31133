/** What stands in the cells of a row, as far as it is a text. */
import type { RawValue, SheetRow } from '../../core/workbook.ts'

/** What a cell says as a text; empty where it says nothing. */
export function textOf(value: RawValue | undefined): string {
  const plain = value?.kind === 'formula' ? value.result : value
  if (plain?.kind === 'text' || plain?.kind === 'hyperlink') return plain.text.trim()
  return plain?.kind === 'number' ? plain.numeral : ''
}

/** What stands in a column of a row. */
export const cellAt = ({ cells }: SheetRow, at: number): RawValue | undefined =>
  cells.find(({ column }) => column === at)?.value
