/** A plan repository in memory, for merging again and again. */

import type { Change } from '../../src/core/change.ts'
import { FileLoader } from '../../src/core/file-loader.ts'
import type { BranchPlan } from '../../src/core/files/branch-plan.ts'
import { type UnitPlan, unitPlan } from '../../src/core/files/unit-plan.ts'
import { once } from '../../src/core/once.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { branchTask, plansOfBranch } from '../../src/merge/branch.ts'
import { type Merge, mergePlan } from '../../src/merge/merge.ts'
import type { Task } from '../../src/merge/task.ts'
import { workspaceOf } from '../repository.ts'
import { units } from './arbitraries.ts'

export type Files = Readonly<Record<string, string>>

export const branchPath = 'plans/vm/branch.yaml'

const organisations = `format: 1
branches:
  - id: vm
    name: Valtiovarainministeriön hallinnonala
    ministry: vm
    units:
${units.map((id) => `      - { id: ${id}, name: ${id} }`).join('\n')}
`
const indicators = `format: 1
indicators:
  - { id: summa, title: Summa, kind: number, unitOfMeasure: kpl, aggregation: { units: sum, time: sum, missing: partial } }
`

const textOf = once((plan: UnitPlan): string => emit(unitPlan, plan, plan.language))

/** A repository with a plan for each unit, and what else there is. */
export const repository = (plans: readonly UnitPlan[], more: Files = {}): Files => ({
  'toimi.yaml': 'format: 1\nlanguage: fi\n',
  'organisations.yaml': organisations,
  'indicators.yaml': indicators,
  ...Object.fromEntries(plans.map((plan) => [`plans/vm/${plan.unit}.yaml`, textOf(plan)])),
  ...more,
})

/** The same repository after some changes, as the disk would have it. */
export function applied(files: Files, changes: readonly Change[]): Files {
  const result: Record<string, string> = { ...files }
  for (const change of changes) {
    if (change.kind === 'write') result[change.path] = String(change.content)
    else {
      const content = result[change.path]
      delete result[change.path]
      if (change.kind === 'rename' && content !== undefined) result[change.to] = content
    }
  }
  return result
}

/** Merges a repository: what came out, and the files after it. */
export function merged(files: Files, more: Partial<Task> = {}): { merge: Merge; files: Files } {
  const workspace = workspaceOf(files)
  const wrong = workspace.problems.find(({ severity }) => severity === 'error')
  if (wrong) throw new Error(`${wrong.file}:${wrong.line} ${wrong.message.en}`)
  const merge = mergePlan(workspace, { ...branchTask(workspace, plansOfBranch(workspace, 'vm')), ...more })
  return { merge, files: applied(files, merge.changes) }
}

/** The branch plan in a repository. */
export function branchPlanIn(files: Files): BranchPlan {
  const bytes = new TextEncoder().encode(files[branchPath])
  const held = new FileLoader().load({ path: branchPath, bytes }, 'branch-plan')
  if (!held) throw new Error('no branch plan')
  return held.content
}
