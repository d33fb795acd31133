import type { UnitPlan } from './files/unit-plan.ts'
import type { Path } from './source.ts'

/** Something that has goals: a unit plan, or a branch plan seen the same way. */
type HasGoals = Pick<UnitPlan, 'goals'>

/** The ids of the items on the way to a path: of the goal, then of the measure or indicator in it. */
export function idsAlong({ goals }: HasGoals, path: Path): string[] {
  const [list, at, inner, index] = path
  if (list !== 'goals' || typeof at !== 'number') return []
  const goal = goals?.[at]
  const items = inner === 'measures' || inner === 'indicators' ? goal?.[inner] : undefined
  const item = typeof index === 'number' ? items?.[index] : undefined
  return [goal?.id, item?.id].filter((id) => id !== undefined)
}
