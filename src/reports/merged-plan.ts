import type { BranchPlan } from '../core/files/branch-plan.ts'
import { unitOf as unitNamed } from '../core/ids.ts'
import type { Surveyed } from './material.ts'
import { branchOf } from './names.ts'
import type { Telling } from './telling.ts'
import { visible } from './visible.ts'

/** The merged plan as it may be told; without one, nothing is told of goals. */
export interface Merged {
  readonly plan: BranchPlan | undefined
  readonly telling: Telling
  readonly leftOut: readonly string[]
}

/** The merged plan of a branch. */
export function mergedPlan(branch: string, material: Surveyed): Merged {
  const plan = material.workspace.branches.find(({ folder }) => folder === branch)?.content
  const { goals, leftOut } = visible(plan?.goals ?? [], material.internal)
  const ministry = branchOf(branch, material)?.ministry ?? branch
  const unitOf = (id: string): string => unitNamed(id) ?? ministry
  const none = { from: material.workspace.asOf.slice(0, 4), to: material.workspace.asOf.slice(0, 4) }
  const spanOf = (id: string) => plan?.units?.[unitOf(id)]?.period ?? plan?.period ?? none
  return { plan, leftOut, telling: { material, goals, several: true, unitOf, spanOf } }
}
