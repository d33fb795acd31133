/** What a workbook would change in a plan, cell by cell. */
import { type UnitPlan, unitPlan } from '../../core/files/unit-plan.ts'
import { type Difference, differences, partsOf } from '../../core/shape/same.ts'
import { shapeAt } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import type { PlaceOf } from '../../forms/filled/places.ts'
import * as say from './sayings.ts'
import { pathOf } from './ways.ts'

/** What has been added, as what stands in each cell: a list by its items, an item by its fields, a text as a whole. */
function inParts({ field, before, after }: Difference): Difference[] {
  const { shape } = shapeAt(unitPlan, field)
  const isSet = shape?.kind === 'list' && shape.key.length === 0
  const isOne = before !== undefined || !shape || shape.kind === 'words' || isSet
  const parts = isOne ? undefined : partsOf(shape, after)
  if (!parts) return [{ field, before, after }]
  return [...parts].flatMap(([name, part]) =>
    inParts({ field: [...field, name], before: undefined, after: part }),
  )
}

const sayingOf = ({ field, before, after }: Difference) => {
  const name = say.named(unitPlan, field)
  if (before === undefined) return { code: 'form-added', message: say.added(name, after) }
  if (after === undefined) return { code: 'form-cleared', message: say.cleared(name, before) }
  return { code: 'form-changed', message: say.changed(name, before, after) }
}

/** Each change with its cell. That a new plan is one, and whose, goes without saying. */
export function changesOf(before: UnitPlan | undefined, after: UnitPlan, placeOf: PlaceOf): Remark[] {
  const { format, unit, language } = after
  const found = differences(unitPlan, before ?? { format, unit, language }, after).flatMap(inParts)
  return found.map((difference): Remark => {
    const { field } = difference
    const here = placeOf(after, pathOf(after, field))
    const isGone = here === undefined && difference.after === undefined
    const place = isGone ? placeOf(before ?? after, pathOf(before, field)) : here
    return { severity: 'info', ...sayingOf(difference), place }
  })
}
