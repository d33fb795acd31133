import type { Table } from '../reports/document/document.ts'

/** A table as a page shows it: without what the heading says already, and without columns in which nothing stands. */
export function shownTable(table: Table): Table {
  const { columns, rows } = table
  const shown = columns.map(
    ({ context }, at) => !context && rows.some(({ cells }) => cells[at] && cells[at].kind !== 'none'),
  )
  const isShown = (_: unknown, at: number) => shown[at] === true
  return {
    ...table,
    columns: columns.filter(isShown),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isShown) })),
  }
}
