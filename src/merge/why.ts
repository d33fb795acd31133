/** Where the values of a merged plan come from. */
import { asWritten } from '../core/amount.ts'
import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import type { Aggregated } from '../core/files/branch-plan.ts'
import { acrossUnits } from '../core/files/choices.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import { isOwn, unitOf } from '../core/ids.ts'
import { partShape, partsOf } from '../core/shape/same.ts'
import type { Shape } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { type Edit, editsOf } from './edits.ts'
import { byId, itemShapes, itemsOf } from './items.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'
import { atValue, nameOf, told } from './tell.ts'

interface Leaf {
  readonly field: readonly string[]
  readonly value: unknown
}

/** Every single value inside a value. */
function leavesOf(shape: Shape, value: unknown, field: readonly string[] = []): Leaf[] {
  const isSet = shape.kind === 'list' && shape.key.length === 0
  const parts = isSet ? undefined : partsOf(shape, value)
  if (!parts) return [{ field, value }]
  return [...parts].flatMap(([name, part]) => leavesOf(partShape(shape, name), part, [...field, name]))
}

const begins = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => whole[at] === name)

/** By what rule a value stands: the unit says so, the ministry has changed it, or it is the ministry's own. */
function origin({ field, value }: Leaf, id: string, edit: Edit | undefined, task: Task): Diagnostic {
  const [name, now] = [nameOf({ id, field }, task), told(value)]
  if (isOwn(id)) {
    const own = t(
      `${name.fi}: ${now.fi}. Ministeriön oma.`,
      `${name.sv}: ${now.sv}. Ministeriets egen.`,
      `${name.en}: ${now.en}. The ministry's own.`,
    )
    return atValue({ id, field }, task, 'merge-origin', 'info', own)
  }
  const unit = task.originOf(id)?.from ?? unitOf(id)
  if (!edit) {
    const same = t(
      `${name.fi}: ${now.fi}. Niin kuin ${unit} sanoo.`,
      `${name.sv}: ${now.sv}. Så som ${unit} säger.`,
      `${name.en}: ${now.en}. As ${unit} says.`,
    )
    return atValue({ id, field }, task, 'merge-origin', 'info', same)
  }
  const said = told(edit.before)
  const { decision } = edit
  const [reason, by] = [decision && told(decision.reason), decision && told(decision.by)]
  const changed = t(
    `${name.fi}: ${now.fi}. Ministeriön muuttama; ${unit} sanoo: ${said.fi}.${reason && by ? ` Ratkaisu ${decision?.date}, ${by.fi}: ${reason.fi}.` : ''}`,
    `${name.sv}: ${now.sv}. Ändrat av ministeriet; ${unit} säger: ${said.sv}.${reason && by ? ` Avgörande ${decision?.date}, ${by.sv}: ${reason.sv}.` : ''}`,
    `${name.en}: ${now.en}. Changed by the ministry; ${unit} says: ${said.en}.${reason && by ? ` Decided ${decision?.date}, ${by.en}: ${reason.en}.` : ''}`,
  )
  return atValue({ id, field }, task, 'merge-origin', 'info', changed)
}

/** Where the values of an item come from; undefined: the merged plan has no such item, or nothing in it of that name. */
export function whyItem(
  id: string,
  field: readonly string[],
  merge: Merge,
  task: Task,
): Diagnostic[] | undefined {
  const item = byId(itemsOf(merge.plan.goals)).get(id)
  if (!item) return undefined
  const edits = editsOf(merge).filter((edit) => edit.id === id)
  const leaves = leavesOf(itemShapes[item.kind], item.content).filter(
    (leaf) => leaf.field[0] !== 'id' && leaf.field[0] !== 'goal' && begins(leaf.field, field),
  )
  const told = leaves.map((leaf) =>
    origin(
      leaf,
      id,
      edits.find((edit) => begins(leaf.field, edit.field)),
      task,
    ),
  )
  return told.length > 0 ? told : undefined
}

const roles = ['baselines', 'targets', 'actuals'] as const

/** The number of an aggregate, how it came about, and whose values are in it or missing. */
function reckoned(name: string, value: Aggregated, { aggregation }: SharedIndicator, task: Task): Diagnostic {
  const number = value.value === undefined && value.numerator === undefined ? '–' : asWritten(value)
  const way = acrossUnits[aggregation?.units ?? 'none']
  const [from, absent] = [value.from.join(', ') || '–', (value.missing ?? []).join(', ') || '–']
  const message = t(
    `${name}: ${number} (${way.fi}). Mukana: ${from}. Puuttuu: ${absent}.`,
    `${name}: ${number} (${way.sv}). Med: ${from}. Saknas: ${absent}.`,
    `${name}: ${number} (${way.en}). In: ${from}. Missing: ${absent}.`,
  )
  return diagnoseFile(task.path, 'merge-origin', 'info', message)
}

/** How a shared indicator was put together: the number of each period, then each of its terms. */
export function whyAggregate(
  indicator: SharedIndicator,
  [role, period]: readonly string[],
  { plan }: Merge,
  task: Task,
): Diagnostic[] | undefined {
  const aggregate = plan.aggregates?.find(({ id }) => id === indicator.id)
  if (!aggregate) return undefined
  const terms = (plan.goals ?? []).flatMap(({ indicators = [] }) =>
    indicators.filter(({ shared }) => shared === indicator.id),
  )
  return roles
    .filter((each) => role === undefined || each === role)
    .flatMap((each) =>
      (aggregate[each] ?? [])
        .filter((value) => period === undefined || value.period === period)
        .flatMap((value) => [
          reckoned(`${indicator.id} · ${each} · ${value.period}`, value, indicator, task),
          ...terms.flatMap((term) => {
            const points = each === 'baselines' ? (term.baseline ? [term.baseline] : []) : (term[each] ?? [])
            const point = points.find((one) => one.period === value.period)
            if (!point) return []
            const field = each === 'baselines' ? ['baseline'] : [each, value.period]
            const edited = value.edited?.includes(unitOf(term.id) ?? task.first ?? '')
            const message = t(
              `${term.id}: ${asWritten(point)}.${edited ? ' Ministeriön muuttama.' : ''}`,
              `${term.id}: ${asWritten(point)}.${edited ? ' Ändrat av ministeriet.' : ''}`,
              `${term.id}: ${asWritten(point)}.${edited ? ' Changed by the ministry.' : ''}`,
            )
            return [atValue({ id: term.id, field }, task, 'merge-origin', 'info', message)]
          }),
        ]),
    )
}
