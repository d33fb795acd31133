import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Path } from '../../core/source.ts'
import type { CellPlace } from '../../core/workbook.ts'
import type { PlaceOf } from '../filled/places.ts'
import { isAlong, rowAt } from '../rows.ts'
import { type SaidAt, spotOf } from './writing.ts'

/** The cells from which the values of a plan were taken, by what was said where. */
export const placesBy = (said: ReadonlyMap<string, SaidAt>): PlaceOf => {
  const find = (plan: UnitPlan, path: Path): CellPlace | undefined => {
    const { table, key, rest } = rowAt(plan, path)
    const row = spotOf(table, key, [])
    const own = [...said].filter(([spot]) => spot.startsWith(row))
    const along = own.find(([spot]) => isAlong(spot.slice(row.length).split('.'), rest))
    const found = along ?? own[0]
    if (found) return found[1].place
    return path.length > 0 ? find(plan, path.slice(0, -1)) : undefined
  }
  return find
}
