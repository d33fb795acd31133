/** Where the values of a plan stand among the rows of tables. */
import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Values } from '../core/shape/shape.ts'
import type { Path, Step } from '../core/source.ts'
import type { TableId } from './flat.ts'
import { keyOfRow, tableOf } from './tables.ts'

/** A row, by its table and key, and the way from it to a value. */
export interface RowPlace {
  readonly table: TableId
  readonly key: string
  readonly rest: readonly string[]
}

type Lists = Readonly<Record<string, { readonly table: TableId; readonly owner?: string }>>

/** The lists whose items have rows of their own, by the table that they stand in. */
const lists: Readonly<Partial<Record<TableId, Lists>>> = {
  plan: { goals: { table: 'goals' } },
  goals: {
    measures: { table: 'measures', owner: 'goal' },
    indicators: { table: 'indicators', owner: 'goal' },
  },
  measures: { progress: { table: 'progress', owner: 'measure' } },
  indicators: {
    baseline: { table: 'values', owner: 'indicator' },
    targets: { table: 'values', owner: 'indicator' },
    actuals: { table: 'values', owner: 'indicator' },
    missing: { table: 'missing', owner: 'indicator' },
  },
}

/** Whether one of two ways from a row is the beginning of the other; the row as a whole is on none. */
export const isAlong = (way: readonly string[], rest: readonly string[]): boolean =>
  rest.length > 0 && way.every((step, at) => rest[at] === undefined || rest[at] === step)

const asNames = (path: readonly Step[]): string[] => path.map(String)

/** The row in which the value at a path of a plan stands: the deepest one on the way. */
export function rowAt(plan: UnitPlan, path: Path): RowPlace {
  if (path[0] === 'currentState' && path[1] === 'maturity' && path[2] !== undefined) {
    const item = plan.currentState?.maturity?.[Number(path[2])]
    return { table: 'maturity', key: item?.ambition ?? '', rest: asNames(path.slice(3)) }
  }
  let [table, row, rest] = ['plan' as TableId, plan as unknown as Values, path]
  let key = plan.unit
  for (;;) {
    const [name = '', ...after] = rest
    const list = lists[table]?.[name]
    const found = row[String(name)]
    const isOne = name === 'baseline'
    const item = (isOne ? found : (found as readonly Values[] | undefined)?.[Number(after[0])]) as
      | Values
      | undefined
    if (!list || item === undefined) return { table, key, rest: asNames(rest) }
    const whole = { ...(list.owner && { [list.owner]: row['id'] }), role: name, ...item }
    key = keyOfRow(tableOf(list.table), whole)
    ;[table, row, rest] = [list.table, item, isOne ? after : after.slice(1)]
  }
}
