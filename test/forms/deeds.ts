/** What people and programs do to forms on their way, as changes of the sheets that come back. */
import { columnName, type RawValue, type Sheet, type SheetRow } from '../../src/core/workbook.ts'
import type { TableId } from '../../src/forms/flat.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf } from './desk.ts'
import { keysOf } from './typed.ts'

export const files = readRepository('examples/hankinta')
export const workspace = repositoryOf(files)
export const form = await readBook(await formBytes(workspace, 'mallivirasto', 'fi'))
export const file = 'plans/vm/mallivirasto.yaml'
export const yaml = workspace.sources.get(file)?.text ?? ''

export const text = (written: string): RawValue => ({ kind: 'text', text: written })
export type Change<T> = (thing: T) => T

export const ofSheet =
  (name: string, change: Change<Sheet>): Change<readonly Sheet[]> =>
  (sheets) =>
    sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet))
export const together =
  (...deeds: readonly Change<readonly Sheet[]>[]): Change<readonly Sheet[]> =>
  (sheets) =>
    deeds.reduce((sofar, deed) => deed(sofar), sheets)
export const ofRows = (name: string, change: Change<readonly SheetRow[]>) =>
  ofSheet(name, (sheet) => ({ ...sheet, rows: change(sheet.rows) }))

export const withCell = (row: SheetRow, column: number, value: RawValue | undefined): SheetRow => ({
  ...row,
  cells: [
    ...row.cells.filter((cell) => cell.column !== column),
    ...(value ? [{ address: `${columnName(column)}${row.row}`, column, value }] : []),
  ].sort((a, b) => a.column - b.column),
})

export const { row: top, columns } = keysOf(form, 'goals')
export const at = (key: string): number => columns.get(key) ?? 0
export const isOf = (id: string, { cells }: SheetRow): boolean =>
  cells[0]?.value.kind === 'text' && cells[0].value.text === id
export const rowOf = (id: string): SheetRow => {
  const found = form.workbook?.sheets.flatMap(({ rows }) => rows).find((row) => isOf(id, row))
  if (!found) throw new Error(`no row ${id}`)
  return found
}
/** Changes the row of a goal. */
export const ofGoal = (id: string, change: Change<SheetRow>) =>
  ofRows('Tavoitteet', (rows) => rows.map((row) => (isOf(id, row) ? change(row) : row)))
export const retitled = (row: SheetRow) => withCell(row, at('title.fi'), text('Uusi nimi'))
/** The first spare row of the goals, filled in. */
export const added = (cells: Readonly<Record<string, RawValue>>) =>
  ofRows('Tavoitteet', (rows) => {
    const row = Math.max(...rows.map((each) => each.row)) + 1
    const filled = Object.entries(cells).reduce<SheetRow>(
      (sofar, [key, value]) => withCell(sofar, at(key), value),
      { row, hidden: false, cells: [] },
    )
    return [...rows, filled]
  })
/** The row below all that a table of the form holds. */
const rowAfter = (table: TableId): number =>
  Math.max(...keysOf(form, table).sheet.rows.map(({ row }) => row)) + 1
/** A cell of that row or of one further below, by the key of its column. */
export const newCell = (table: TableId, key: string, below = 0): string => {
  const { sheet, columns: here } = keysOf(form, table)
  return `${sheet.name}!${columnName(here.get(key) ?? 0)}${rowAfter(table) + below}`
}
/** A row of texts below all others of a table, by the keys of its columns. */
export function newRow(table: TableId, cells: Readonly<Record<string, string>>): Change<readonly Sheet[]> {
  const { sheet, columns: here } = keysOf(form, table)
  const at = (key: string): number => {
    const column = here.get(key)
    if (column === undefined) throw new Error(`no column ${table} ${key}`)
    return column
  }
  return rows(
    sheet.name,
    Object.fromEntries(Object.entries(cells).map(([key, written]) => [at(key), written])),
  )
}

export const goal = rowOf('tieto')
export const after = Math.max(...keysOf(form, 'goals').sheet.rows.map(({ row }) => row)) + 1
export const spot = (key: string, row = goal.row) => `Tavoitteet!${columnName(at(key))}${row}`

/** One of the values, by its id. */
export const point = 'koulutetut.actuals.2024-H2'
/** One in thousands of euros, of an indicator in euros. */
export const inThousands = 'mv-yhteishankinnat.actuals.2024'

/** The cell of a row of a table, by its id and the key of its column. */
export function cellOf(table: TableId, id: string, key: string) {
  const { sheet, columns: here } = keysOf(form, table)
  const [row, column] = [sheet.rows.find((each) => isOf(id, each)), here.get(key)]
  if (!row || column === undefined) throw new Error(`no cell ${table} ${id} ${key}`)
  return { sheet: sheet.name, row: row.row, column, at: `${sheet.name}!${columnName(column)}${row.row}` }
}
/** Changes how a cell is, and not what stands in it. */
export const looking = (
  table: TableId,
  id: string,
  key: string,
  change: Change<SheetRow['cells'][number]>,
) => {
  const { sheet, row, column } = cellOf(table, id, key)
  const changed = (each: SheetRow) => ({
    ...each,
    cells: each.cells.map((cell) => (cell.column === column ? change(cell) : cell)),
  })
  return ofRows(sheet, (rows) => rows.map((each) => (each.row === row ? changed(each) : each)))
}
/** Types into that cell, or empties it. */
export function typed(table: TableId, id: string, key: string, value?: RawValue): Change<readonly Sheet[]> {
  const { sheet, row, column } = cellOf(table, id, key)
  return ofRows(sheet, (rows) =>
    rows.map((each) => (each.row === row ? withCell(each, column, value) : each)),
  )
}

export const organisations = workspace.sources.get('organisations.yaml')?.text ?? ''
export const closed = organisations.replace(
  /- id: mallivirasto\n/,
  (line) => `${line}        valid: { until: 2023-12-31 }\n`,
)
export const asItWas: Change<readonly Sheet[]> = (sheets) => sheets
export const rows = (sheet: string, ...contents: readonly Readonly<Record<number, string>>[]) =>
  ofRows(sheet, (before) => [
    ...before,
    ...contents.map((cells, nth): SheetRow => {
      const row = Math.max(...before.map((each) => each.row)) + 1 + nth
      const made = Object.entries(cells).map(([column, written]) => ({
        address: `${columnName(Number(column))}${row}`,
        column: Number(column),
        value: text(written),
      }))
      return { row, hidden: false, cells: made }
    }),
  ])
