import type { UnitPlan } from './files/unit-plan.ts'
import { groupBy } from './group.ts'
import { once } from './once.ts'
import type { PlanFile, Workspace } from './workspace.ts'

/** The plans of each unit by the unit's id: one, unless a unit has several files. */
export const plansOfUnits = once(
  ({ units }: Workspace): ReadonlyMap<string, readonly PlanFile<UnitPlan>[]> =>
    groupBy(units, ({ content }) => content.unit),
)

/** The plans of units that have one file each. Where a unit has several, which of them is right must be settled first. */
export const filesOfOneUnit = (workspace: Workspace): PlanFile<UnitPlan>[] =>
  [...plansOfUnits(workspace).values()].flatMap((plans) => (plans.length === 1 ? plans : []))
