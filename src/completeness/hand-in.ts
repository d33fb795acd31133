import type { PlanState } from '../core/completeness.ts'
import { isClosed, type RegisteredUnit, unitsIn } from '../core/organisation.ts'
import { planNamed, unitPlanPath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'

/** A unit of which a plan is expected, and whether there is one. */
export interface HandIn {
  readonly unit: RegisteredUnit
  readonly plan: PlanState
  /** Where the plan is, or belongs. */
  readonly file: string
}

const isComing = ({ item, branch }: RegisteredUnit, asOf: string): boolean =>
  [item, branch].some(({ valid }) => valid?.from !== undefined && asOf < valid.from)

/** Whether a plan of its own is expected of a unit as of a day. */
const isExpected = (unit: RegisteredUnit, asOf: string): boolean =>
  unit.item.expected !== false && !isClosed(unit, asOf) && !isComing(unit, asOf)

/**
 * Of whom a plan is expected as of the workspace's day, and whose has come in. What a broken file would be is told by its
 * name. Nothing when organisations.yaml is not there or broken: then nobody knows.
 */
export function handIns(workspace: Workspace): HandIn[] {
  const { units, broken, asOf } = workspace
  const read = new Map(units.map(({ source, content }) => [content.unit, source.file]))
  return unitsIn(workspace)
    .filter((unit) => isExpected(unit, asOf))
    .map((unit) => {
      const { id } = unit.item
      const file = read.get(id)
      if (file !== undefined) return { unit, plan: 'handed-in', file }
      const wreck = planNamed(id, broken)
      if (wreck !== undefined) return { unit, plan: 'broken', file: wreck }
      return { unit, plan: 'missing', file: unitPlanPath(unit.branch.id, id) }
    })
}
