import type { BranchPlan } from '../core/files/branch-plan.ts'
import { unitOf as unitNamed } from '../core/ids.ts'
import type { ReportData } from './material.ts'
import { branchOf } from './names.ts'
import type { ReportScope } from './report-scope.ts'
import { visible } from './visible.ts'

/** The merged plan as it may be told; without one, nothing is told of goals. */
export interface Merged {
  readonly plan: BranchPlan | undefined
  readonly scope: ReportScope
  readonly leftOut: readonly string[]
}

/** The merged plan of a branch. */
export function mergedPlan(branch: string, material: ReportData): Merged {
  const plan = material.workspace.branches.find(({ folder }) => folder === branch)?.content
  const { goals, leftOut } = visible(plan?.goals ?? [], material.internal)
  const ministry = branchOf(branch, material)?.ministry ?? branch
  const unitOf = (id: string): string => unitNamed(id) ?? ministry
  const none = { from: material.workspace.asOf.slice(0, 4), to: material.workspace.asOf.slice(0, 4) }
  const spanOf = (id: string) => plan?.units?.[unitOf(id)]?.period ?? plan?.period ?? none
  return { plan, leftOut, scope: { material, goals, multipleUnits: true, unitOf, spanOf } }
}
