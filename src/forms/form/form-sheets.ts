/** The sheets that people fill in: the tables of a plan below each other. */
import type { FormCell, FormSheet, FormTable } from '../../core/form.ts'
import { cellOf } from '../cells/to-cell.ts'
import { columnsOf, type Layout } from '../columns.ts'
import type { Flat } from '../flat.ts'
import type { Naming } from '../naming.ts'
import { type SheetId, sentencesIn, sheets } from '../sheets.ts'
import { type Table, tables } from '../tables.ts'
import { columnsAhead, formColumn } from './form-column.ts'
import { type FormRow, formRows } from './form-rows.ts'
import type { Material } from './material.ts'

/** What is shown, and how: the rows of a plan, their columns, and what ids are called. */
interface Contents {
  readonly flat: Flat
  readonly layout: Layout
  readonly name: Naming
}

/** What column A shows of a key: of an ambition, its theme too. */
function keyCell(table: Table, { key }: FormRow, name: Naming): FormCell {
  const text = table.id === 'maturity' ? name('ambition', key) : key
  return text === '' ? { kind: 'empty' } : { kind: 'text', text }
}

function formTable(
  table: Table,
  top: number,
  { flat, layout, name }: Contents,
  material: Material,
): FormTable {
  const { language } = material
  const columns = columnsOf(table, layout)
  return {
    id: table.id,
    title: table.title[language],
    top,
    columns: [
      ...columnsAhead(table, language),
      ...columns.map((each) => formColumn(each, columns, material, layout)),
    ],
    rows: formRows(table, flat, material).map((row) => [
      keyCell(table, row, name),
      { kind: 'empty' },
      ...columns.map((column) => cellOf(row.content, column, name, language)),
    ]),
    spare: table.spare,
  }
}

/** What stands above the first table besides what the sheet says about itself: its title and name, and free rows. */
const rowsAhead = 5

function formSheet(
  id: SheetId,
  banners: readonly string[],
  contents: Contents,
  material: Material,
): FormSheet {
  const { name, about } = sheets[id]
  const lines = sentencesIn(about[material.language])
  const own: FormTable[] = []
  let top = rowsAhead + banners.length + lines.length
  for (const table of tables) {
    if (table.sheet !== id) continue
    const made = formTable(table, top, contents, material)
    own.push(made)
    // Below the keys and the heads come the rows, then two free ones.
    top += 2 + made.rows.length + made.spare + 2
  }
  return { name: name[material.language], title: name[material.language], about: lines, tables: own }
}

/** The sheets of a form, in their order. */
export const formSheets = (
  banners: readonly string[],
  contents: Contents,
  material: Material,
): readonly FormSheet[] =>
  (Object.keys(sheets) as SheetId[]).map((id) => formSheet(id, banners, contents, material))
