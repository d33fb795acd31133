/** A table as its template takes it. */
import type { Language } from '../../core/text.ts'
import type { Cell, Row, Table } from '../../reports/document/document.ts'
import { isNumeric } from '../shown.ts'
import { shownTable } from '../shown-table.ts'
import { type CellView, cellView } from './cell-view.ts'

/** The heading that a block stands under. */
export interface Heading {
  readonly id: string
  readonly text: string
}
interface ColumnView {
  readonly title: string
  readonly about: string
  readonly unitOfMeasure: string
  readonly kind: string
}
interface TableView {
  readonly id: string
  readonly heading: string
  readonly caption: string
  /** The heading above it says the same: the caption is only heard. */
  readonly isSaid: boolean
  readonly columns: readonly ColumnView[]
  readonly rows: readonly {
    readonly group: boolean
    readonly cells: readonly (CellView & { readonly header: boolean; readonly kind: string })[]
  }[]
}
/** Room to write in: it names no row until something is written there. */
const isRoom = (cell: Cell): boolean => cell.kind === 'gap' && cell.room !== undefined

/** A table under a heading. */
export function tableView(table: Table, heading: Heading, language: Language): TableView {
  const { id, caption, columns, rows } = shownTable(table)
  const kinds = columns.map(({ width }, at) =>
    isNumeric(rows.flatMap(({ cells }) => cells[at] ?? [])) ? 'number' : width,
  )
  const rowView = (row: Row) => ({
    group: row.group ?? false,
    cells: row.cells.map((cell, at) => ({
      ...cellView(cell, language),
      header: columns[at]?.header === true && !isRoom(cell),
      kind: kinds[at] ?? '',
    })),
  })
  return {
    id,
    heading: heading.id,
    caption,
    isSaid: caption === heading.text,
    columns: columns.map((column, at) => ({
      title: column.title,
      about: column.about ?? '',
      unitOfMeasure: column.unitOfMeasure ?? '',
      kind: kinds[at] ?? '',
    })),
    rows: rows.map(rowView),
  }
}
