/** A form in the hands of somebody who types, as the data that is read of it: quicker than the bytes of a workbook. */
import { columnName, type RawValue, type SheetRow, type WorkbookFile } from '../../src/core/workbook.ts'
import type { TableId } from '../../src/forms/flat.ts'
import { type Edit, tableIn } from './edits.ts'

/** The row of keys of a table in a workbook: its sheet, its number, and the columns by their keys. */
export const keysOf = ({ workbook }: WorkbookFile, table: TableId) => {
  for (const sheet of workbook?.sheets ?? [])
    for (const { row, cells } of sheet.rows) {
      const keys = cells.flatMap(({ column, value }): [string, number][] =>
        value.kind === 'text' && value.text.startsWith(`${table}.`)
          ? [[value.text.slice(table.length + 1), column]]
          : [],
      )
      if (keys.some(([key]) => key === '#')) return { sheet, row, columns: new Map(keys) }
    }
  throw new Error(`no table ${table}`)
}

const typeInto = (row: SheetRow, column: number, value: RawValue | undefined): SheetRow => {
  const others = row.cells.filter((cell) => cell.column !== column)
  const cell = value && { address: `${columnName(column)}${row.row}`, column, value }
  return { ...row, cells: [...others, ...(cell ? [cell] : [])].sort((a, b) => a.column - b.column) }
}

/** The form with edits typed into it. */
export function typedInto(form: WorkbookFile, edits: readonly Edit[]): WorkbookFile {
  const sheets = (form.workbook?.sheets ?? []).map((sheet) => {
    const here = edits.flatMap((edit) => {
      const keys = keysOf(form, tableIn(edit.row))
      return keys.sheet === sheet ? [{ edit, keys }] : []
    })
    const rows = sheet.rows.flatMap((row) => {
      const own = here.filter(({ edit, keys }) => {
        const [first] = row.cells
        const isIt =
          first?.value.kind === 'text' && first.value.text === edit.row.slice(edit.row.indexOf(' ') + 1)
        return isIt && first?.column === 1 && row.row > keys.row
      })
      if (own.some(({ edit }) => 'removed' in edit)) return []
      return [
        own.reduce(
          (sofar, { edit, keys }) =>
            'removed' in edit ? sofar : typeInto(sofar, keys.columns.get(edit.column) ?? 0, edit.typed),
          row,
        ),
      ]
    })
    return { ...sheet, rows }
  })
  return { ...form, workbook: { sheets } }
}

/** What a cell of a form is about: the table, the row by its id, and the field; of the heads of a table, the table. */
export function aboutCell(form: WorkbookFile, sheetName: string, cell: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  const sheet = form.workbook?.sheets.find(({ name }) => name === sheetName)
  const id = sheet?.rows.find((each) => each.row === Number(row))?.cells[0]?.value
  const keys = sheet?.rows.filter(
    (each) =>
      each.row < Number(row) &&
      each.cells[0]?.value.kind === 'text' &&
      each.cells[0].value.text.endsWith('.#'),
  )
  const key = keys?.at(-1)?.cells.find(({ column }) => columnName(column) === letters)?.value
  const [table, ...field] = key?.kind === 'text' ? key.text.split('.') : []
  const name = field.filter((step) => step !== 'fi' && step !== 'sv').join('.')
  if (Number(row) === (keys?.at(-1)?.row ?? 0) + 1) return table ?? ''
  return [table, id?.kind === 'text' ? id.text : '', ...(name === '#' ? [] : [name])].join(' ')
}
