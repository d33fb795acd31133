/** Where the values of a merged plan come from. */
import { asWritten, type Dimensions } from '../core/amount.ts'
import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import type { Aggregated } from '../core/files/branch-plan.ts'
import { acrossUnits } from '../core/files/choices.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Indicator, Point } from '../core/files/unit-plan.ts'
import { isOfUnit, isOwn, unitOf } from '../core/ids.ts'
import { partShape, partsOf } from '../core/shape/same.ts'
import type { Shape } from '../core/shape/shape.ts'
import { type TargetGap, targetGaps } from '../core/target-gap.ts'
import { t } from '../core/text.ts'
import { type Edit, editsOf } from './edits.ts'
import { byId, itemShapes, itemsOf } from './items.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'
import { atValue } from './tell.ts'
import { nameOf, told } from './told.ts'

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
type Role = (typeof roles)[number]

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

/** The number of a point as it was written, with its unit of measure where that is another than the indicator's. */
const measured = (point: Point): string =>
  [asWritten(point), point.unitOfMeasure].filter((part) => part !== undefined).join(' ')

/** A value of a unit that is in an aggregate. */
function term(indicator: Indicator, role: Role, value: Aggregated, task: Task): Diagnostic[] {
  const { id, baseline } = indicator
  const points = role === 'baselines' ? (baseline ? [baseline] : []) : (indicator[role] ?? [])
  const point = points.find((one) => one.period === value.period)
  if (!point) return []
  const field = role === 'baselines' ? ['baseline'] : [role, value.period]
  const isEdited = value.edited?.includes(unitOf(id) ?? '')
  const message = t(
    `${id}: ${measured(point)}.${isEdited ? ' Ministeriön muuttama.' : ''}`,
    `${id}: ${measured(point)}.${isEdited ? ' Ändrat av ministeriet.' : ''}`,
    `${id}: ${measured(point)}.${isEdited ? ' Changed by the ministry.' : ''}`,
  )
  return [atValue({ id, field }, task, 'merge-origin', 'info', message)]
}

/** The plan's own target, which is no term, and what the units' targets lack of it or have above it. */
function ownTarget({ id, own, gap = '–' }: TargetGap, task: Task): Diagnostic {
  const message = t(
    `${id}: oma tavoitetaso ${measured(own)}, ei mukana luvussa. Yksiköiden erotus siihen: ${gap}.`,
    `${id}: egen målnivå ${measured(own)}, ingår inte i talet. Enheternas skillnad till den: ${gap}.`,
    `${id}: own target ${measured(own)}, not in the number. The units' difference from it: ${gap}.`,
  )
  return atValue({ id, field: ['targets', own.period] }, task, 'merge-origin', 'info', message)
}

/** How a shared indicator was put together: the number of each period, then each of its terms, then the plan's own target. */
export function whyAggregate(
  indicator: SharedIndicator,
  [role, period]: readonly string[],
  { plan: { goals = [], aggregates = [] } }: Merge,
  task: Task,
  dimensions: Dimensions,
): Diagnostic[] | undefined {
  const aggregate = aggregates.find(({ id }) => id === indicator.id)
  if (!aggregate) return undefined
  const terms = goals.flatMap(({ indicators = [] }) =>
    indicators.filter(({ id, shared }) => shared === indicator.id && isOfUnit(id)),
  )
  const isAsked = (each: Role, name: string): boolean =>
    (role === undefined || each === role) && (period === undefined || name === period)
  const numbers = roles.flatMap((each) =>
    (aggregate[each] ?? [])
      .filter((value) => isAsked(each, value.period))
      .flatMap((value) => [
        reckoned(`${indicator.id} · ${each} · ${value.period}`, value, indicator, task),
        ...terms.flatMap((one) => term(one, each, value, task)),
      ]),
  )
  const owns = targetGaps(goals, aggregate, indicator, dimensions).filter(({ own }) =>
    isAsked('targets', own.period),
  )
  return [...numbers, ...owns.map((gap) => ownTarget(gap, task))]
}
