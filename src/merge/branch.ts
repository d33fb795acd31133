import { type BranchPlan, branchPlan } from '../core/files/branch-plan.ts'
import type { Branch } from '../core/files/organisations.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { unitOf } from '../core/ids.ts'
import { successors } from '../core/names.ts'
import { branchPlanPath } from '../core/plan-paths.ts'
import type { Language } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import { collate } from './collate.ts'
import { findInUnit } from './places.ts'
import { refusals, unitsInPeriods } from './refusals.ts'
import { spanOfPlans } from './span.ts'
import type { Task } from './task.ts'

/** The plans of one folder under plans/, and the branch plan that is there. */
export interface PlansOfBranch {
  readonly folder: string
  readonly branch: Branch | undefined
  readonly plans: readonly PlanFile<UnitPlan>[]
  /** The units whose last merged items stand as they were. */
  readonly frozen: ReadonlySet<string>
  readonly ours: PlanFile<BranchPlan> | undefined
}

/** What there is to merge in a folder under plans/. */
export const plansOfBranch = (
  workspace: Workspace,
  folder: string,
  frozen: ReadonlySet<string> = new Set(),
): PlansOfBranch => ({
  folder,
  frozen,
  branch: workspace.organisations?.content.branches.find(({ id }) => id === folder),
  plans: workspace.units.filter((plan) => plan.folder === folder),
  ours: workspace.branches.find((plan) => plan.folder === folder),
})

/** The head of a branch plan that is merged for the first time: as the ministry's own plan has it, else what spans the units. */
function firstHead({ folder, branch, plans }: PlansOfBranch, fallback: Language): BranchPlan {
  const contents = plans.map(({ content }) => content)
  const ministry = contents.find(({ unit }) => unit === branch?.ministry)
  const period = ministry?.period ?? spanOfPlans(contents)
  return { format: '1', branch: folder, language: ministry?.language ?? fallback, stage: 'draft', period }
}

/** The branch and those of its units that are left waiting, as they are asked for on the command line: a command that carries on has to ask alike. */
function optionOf({ folder, branch, plans, frozen, ours }: PlansOfBranch): string {
  const units = new Set([
    ...(branch?.units ?? []).map(({ id }) => id),
    ...plans.map(({ content }) => content.unit),
    ...Object.keys(ours?.content.units ?? {}),
  ])
  const waiting = [...frozen].filter((unit) => units.has(unit))
  return [`--branch ${folder}`, ...waiting.map((unit) => `--without ${unit}`)].join(' ')
}

/** The task of merging the plans of a branch's units with the branch plan that its coordinator has edited. */
export function branchTask(workspace: Workspace, given: PlansOfBranch): Task {
  const { folder, branch, plans, frozen, ours } = given
  const [head, option] = [firstHead(given, workspace.language), optionOf(given)]
  return {
    path: ours?.source.file ?? branchPlanPath(folder),
    option,
    shape: branchPlan,
    states: 'units',
    now: collate(plans.map(({ content }) => content)),
    first: branch?.ministry,
    frozen,
    head,
    successors: successors(branch?.units ?? [], (unit) => plans.some(({ content }) => content.unit === unit)),
    units: unitsInPeriods(branch, [ours?.content ?? head]).map(({ id }) => id),
    ours,
    decided: [],
    adopted: new Map(),
    typed: [],
    refused: refusals(workspace, given, option),
    sourceOf: (from) => plans.find(({ content }) => content.unit === from)?.source,
    originOf(id) {
      const from = unitOf(id)
      const plan = plans.find(({ content }) => content.unit === from)
      return plan && from !== undefined
        ? { from, source: plan.source, found: findInUnit(plan.content, id) }
        : undefined
    },
  }
}
