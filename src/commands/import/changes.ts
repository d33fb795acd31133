/** The changes of a plan by a workbook, cell by cell. */
import { type UnitPlan, unitPlan } from '../../core/files/unit-plan.ts'
import { type Difference, differences, partsOf } from '../../core/shape/same.ts'
import { isSet, type Shape, shapeAt, type Values } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { PlaceOf } from '../../forms/filled/places.ts'
import * as say from './sayings.ts'
import { pathOf } from './ways.ts'

/** Whether a value is shown as one cell, such as a set or a text in one language. */
const isOne = (shape: Shape, value: unknown): boolean =>
  isSet(shape) || (shape.kind === 'words' && Object.keys(value as Values).length < 2)

/** An addition as one difference per cell: a list by its items, an item by its fields, a text by its languages. */
function inParts(difference: Difference): Difference[] {
  const { field, before, after } = difference
  const { shape } = shapeAt(unitPlan, field)
  const parts = before !== undefined || !shape || isOne(shape, after) ? undefined : partsOf(shape, after)
  if (!parts) return [difference]
  return [...parts].flatMap(([name, part]) => inParts({ field: [...field, name], before, after: part }))
}

/** Each change with its cell. That a new plan is one, and whose, goes without saying. */
export function changesOf(
  before: UnitPlan | undefined,
  after: UnitPlan,
  placeOf: PlaceOf,
  workspace: Workspace,
): Remark[] {
  const { format, unit, language } = after
  const found = differences(unitPlan, before ?? { format, unit, language }, after).flatMap(inParts)
  return found.map((difference): Remark => {
    const { field } = difference
    const here = placeOf(after, pathOf(after, field))
    const isGone = here === undefined && difference.after === undefined
    const place = isGone ? placeOf(before ?? after, pathOf(before, field)) : here
    return { severity: 'info', ...say.change(difference, workspace), place }
  })
}
