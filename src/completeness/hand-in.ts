import type { PlanState } from '../core/completeness.ts'
import { type RegisteredUnit, unitsExpected } from '../core/organisation.ts'
import { planNamed, unitPlanPath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'

/** A unit of which a plan is expected, and whether there is one. */
export interface HandIn {
  readonly unit: RegisteredUnit
  readonly plan: PlanState
  /** Where the plan is, or belongs. */
  readonly file: string
}

/**
 * Of whom a plan is expected as of the workspace's day, and whose has come in. What a broken file would be is told by its
 * name. Nothing when organisations.yaml is not there or broken: then nobody knows.
 */
export function handIns(workspace: Workspace): HandIn[] {
  const { units, broken } = workspace
  const read = new Map(units.map(({ source, content }) => [content.unit, source.file]))
  return unitsExpected(workspace).map((unit) => {
    const { id } = unit.item
    const file = read.get(id)
    if (file !== undefined) return { unit, plan: 'handed-in', file }
    const wreck = planNamed(id, broken)
    if (wreck !== undefined) return { unit, plan: 'broken', file: wreck }
    return { unit, plan: 'missing', file: unitPlanPath(unit.branch.id, id) }
  })
}
