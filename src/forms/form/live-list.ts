/** Lists that grow while a form is filled in: what people write in one table can be chosen in another. */
import { type FormList, type FormSheet, type FormTable, type LiveLabels, rowsOf } from '../../core/form.ts'
import type { TableId } from '../flat.ts'

/** A table whose rows are called by what people write in some of its columns. */
interface Live {
  readonly table: TableId
  readonly by: readonly string[]
}

const live: Readonly<Record<string, Live>> = {
  goal: { table: 'goals', by: ['goals.title'] },
  measure: { table: 'measures', by: ['measures.title'] },
  indicator: { table: 'indicators', by: ['indicators.title', 'indicators.shared'] },
}

/** The first column of each key, counted from 0. */
const columnsBy = ({ columns }: FormTable, by: readonly string[]): number[] =>
  by.map((key) => columns.findIndex((each) => each.key === key || each.key.startsWith(`${key}.`)))

/** The rows that keep their labels: what the list calls them is not what stands in their cells. */
function fixedRows({ items }: FormList, table: FormTable, columns: readonly number[]): number[] {
  const written = (row: number) => {
    const found = columns.map((at) => table.rows[row]?.[at]).find((each) => each?.kind === 'text')
    return found?.kind === 'text' ? found.text : items[row]?.id
  }
  return items.flatMap(({ label }, row) => (label === written(row) ? [] : [row]))
}

function labelsIn(list: FormList, sheet: string, table: FormTable, by: readonly string[]): LiveLabels {
  const columns = columnsBy(table, by)
  return {
    sheet,
    columns: [...columns, 0].map((at) => at + 1),
    ...rowsOf(table),
    fixed: fixedRows(list, table, columns),
  }
}

/** A list of what stands in the plan, with what comes to stand there while the form is filled in. */
export function liveList(list: FormList, sheets: readonly FormSheet[]): FormList {
  const { table: id, by } = live[list.name] ?? { table: 'plan', by: [] }
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.id === id))
  const table = sheet?.tables.find((each) => each.id === id)
  return sheet && table ? { ...list, live: labelsIn(list, sheet.name, table, by) } : list
}
