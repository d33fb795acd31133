/** What a plan lacks, as rows that lead to the cells where it belongs. */
import type { Gap } from '../../core/completeness.ts'
import { type UnitPlan, valueRoles } from '../../core/files/unit-plan.ts'
import {
  columnsBefore,
  type Form,
  type FormGap,
  type FormSheet,
  type FormTable,
  rowsOf,
} from '../../core/form.ts'
import type { Values } from '../../core/shape/shape.ts'
import { type Language, pick } from '../../core/text.ts'
import { columnName } from '../../core/workbook.ts'
import { type RowPlace, rowAt } from '../rows.ts'
import { awaiting, words } from '../vocabulary.ts'

/** Something a plan lacks. */
export type Lack = Pick<Gap, 'path' | 'ids' | 'title' | 'text' | 'periods'>

const roles: readonly string[] = valueRoles

/** The rows of values that the form asks for by itself. */
export const suggestions = (lacks: readonly Lack[]): Values[] =>
  lacks.flatMap(({ path, ids, periods }) => {
    const role = path.find((step) => roles.includes(String(step)))
    const [, indicator] = ids
    if (role === undefined || path.at(-1) !== role || indicator === undefined) return []
    const row = { indicator, role }
    return role === 'actuals' && periods.length > 0 ? periods.map((period) => ({ ...row, period })) : [row]
  })

/** The tables whose rows a list that is not there would be. */
const lists = ['goals', 'measures', 'indicators']

interface Found {
  readonly table: FormTable
  readonly row: number
  readonly column: number
}

/** The first row in which something new can be written. */
const spareRow = (table: FormTable): number => rowsOf(table).last - table.spare + 1

const keyAt = (table: FormTable, row: number): string => {
  const cell = table.rows[row]?.[0]
  return cell?.kind === 'text' ? cell.text : ''
}

/** The row of a key. That of an ambition begins with it. */
const rowOf = (table: FormTable, key: string): number => {
  const at = table.rows.findIndex(
    (_, row) =>
      keyAt(table, row) === key || (table.id === 'maturity' && keyAt(table, row).startsWith(`${key} `)),
  )
  return at < 0 ? -1 : table.top + 2 + at
}

/** The column of a field of a table: its own, or the first that shows a part of it. */
function columnOf({ columns, id }: FormTable, rest: readonly string[]): number {
  for (let length = rest.length; length > 0; length--) {
    const key = [id, ...rest.slice(0, length)].join('.')
    const at = columns.findIndex((each) => each.key === key || each.key.startsWith(`${key}.`))
    if (at >= 0) return at + 1
  }
  return columnsBefore + 1
}

function cellOf(
  { table: id, key, rest }: RowPlace,
  ids: readonly string[],
  all: ReadonlyMap<string, FormTable>,
): Found | undefined {
  const [first = ''] = rest
  if (lists.includes(first)) {
    const table = all.get(first)
    return table && { table, row: spareRow(table), column: columnsBefore + 1 }
  }
  if (roles.includes(first)) {
    const table = all.get('values')
    const asked = `${awaiting}${ids[1]}.${first}`
    const at = table?.rows.findIndex((_, row) => keyAt(table, row).startsWith(asked)) ?? -1
    return (
      table && {
        table,
        row: at < 0 ? spareRow(table) : table.top + 2 + at,
        column: columnOf(table, ['value']),
      }
    )
  }
  const table = all.get(id)
  const row = table ? rowOf(table, key) : -1
  return table && row > 0 ? { table, row, column: columnOf(table, rest) } : undefined
}

/** The sheet of gaps. */
export function gapRows(
  lacks: readonly Lack[],
  plan: UnitPlan,
  sheets: readonly FormSheet[],
  language: Language,
): Form['gaps'] {
  const all = new Map(sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table])))
  const sheetOf = (table: FormTable): string =>
    sheets.find(({ tables }) => tables.includes(table))?.name ?? ''
  const rows = lacks.map(({ path, ids, title, text }): FormGap => {
    const found = cellOf(rowAt(plan, path), ids, all)
    return {
      where: pick(title, language)?.text ?? ids.at(-1) ?? '',
      text: text[language],
      sheet: found ? sheetOf(found.table) : '',
      ...(found && { cell: `${columnName(found.column)}${found.row}` }),
    }
  })
  return {
    name: words.gaps[language],
    title: words.gaps[language],
    about: [(rows.length > 0 ? words.gapsAbout : words.noGaps)[language]],
    heads: words.gapHeads.map((head) => head[language]),
    rows,
  }
}
