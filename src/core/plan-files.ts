import type { UnitPlan } from './files/unit-plan.ts'
import type { PlanFile, Workspace } from './workspace.ts'

/** The plans of units that have one file each. Where a unit has several, which of them is right must be settled first. */
export function filesOfOneUnit({ units }: Workspace): PlanFile<UnitPlan>[] {
  const counts = new Map<string, number>()
  for (const { content } of units) counts.set(content.unit, (counts.get(content.unit) ?? 0) + 1)
  return units.filter(({ content }) => counts.get(content.unit) === 1)
}
