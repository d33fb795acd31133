import type { Diagnostic } from '../core/diagnostic.ts'
import { type BranchPlan, branchPlan, type NationalPlan, nationalPlan } from '../core/files/branch-plan.ts'
import { unitOf } from '../core/ids.ts'
import { goalsOf, itemsOf, renamed } from '../core/items.ts'
import { successors } from '../core/names.ts'
import { byCodePoint } from '../core/order.ts'
import { branchFolder, branchPlanPath, kindAt, nationalPlanPath } from '../core/plan-paths.ts'
import { t } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import type { Collated } from './collate.ts'
import { findItem } from './places.ts'
import { doubled, strayBranchPlan, unitsInPeriods, unreadable } from './refusals.ts'
import { type Refused, toldRefusals } from './refused.ts'
import { spanOfPlans } from './span.ts'
import type { Task } from './task.ts'

/** What a branch's own item is called in the national plan, so that no unit's item can have the same id. */
const ownId = (branch: string, id: string): string => `${branch}/branch/${id}`

/** The items of a branch plan under the ids that they have in the national plan. */
function goalsOfBranch({ branch, goals }: BranchPlan) {
  const items = itemsOf(goals)
  const own = items
    .filter(({ id }) => unitOf(id) === undefined)
    .map(({ id }): [string, string] => [id, ownId(branch, id)])
  return goalsOf(renamed(items, new Map(own)))
}

const collateBranches = (plans: readonly PlanFile<BranchPlan>[]): Collated =>
  Object.fromEntries(
    plans.map(({ content }) => [
      content.branch,
      { stage: content.stage, period: content.period, goals: goalsOfBranch(content) },
    ]),
  )

/** A branch that has unit plans but no branch plan. Its units must not look as if they had nothing to say. */
function unmerged({ units, branches, broken }: Workspace): Refused[] {
  const merged = new Set([...branches.map(({ folder }) => folder), ...[...broken].flatMap(branchPlanFolder)])
  const folders = new Set(units.map(({ folder }) => folder).filter((folder) => !merged.has(folder)))
  return [...folders].sort(byCodePoint).map((folder) => ({
    file: branchPlanPath(folder),
    message: t(
      `Hallinnonalaa ${folder} ei ole vielä yhdistetty.`,
      `Förvaltningsområdet ${folder} är inte sammanställt än.`,
      `The branch ${folder} has not been merged yet.`,
    ),
    fix: t(
      `Aja ensin: toimi merge --branch ${folder}`,
      `Kör först: toimi merge --branch ${folder}`,
      `First run: toimi merge --branch ${folder}`,
    ),
  }))
}

/** The folder of a branch plan, by its path. */
const branchPlanFolder = (file: string): string[] =>
  kindAt(file, undefined) === 'branch-plan' ? [branchFolder(file) ?? ''] : []

/** Why the national plan cannot be merged now. */
function refusals(workspace: Workspace): Diagnostic[] {
  const { branches, national } = workspace
  const isMerged = (file: string) => file === nationalPlanPath || kindAt(file, undefined) === 'branch-plan'
  const all = [
    ...unreadable(workspace, isMerged),
    ...branches.flatMap((plan) => strayBranchPlan(plan, workspace) ?? []),
    ...branches.flatMap((plan) => doubled(plan, branchPlan)),
    ...(national ? doubled(national, nationalPlan) : []),
    ...unmerged(workspace),
  ]
  return toldRefusals(workspace, all, option)
}

const firstHead = ({ branches, language }: Workspace): NationalPlan => ({
  format: '1',
  language,
  stage: 'draft',
  period: spanOfPlans(branches.map(({ content }) => content)),
})

/** How this merge is asked for on the command line. */
const option = '--national'

/** The task of merging the plans of all branches into the national plan: the same merge, one level up. */
export function nationalTask(workspace: Workspace): Task {
  const { branches, national, organisations } = workspace
  const head = firstHead(workspace)
  const span = national?.content ?? head
  const registered = organisations?.content.branches ?? []
  return {
    path: nationalPlanPath,
    option,
    shape: nationalPlan,
    states: 'branches',
    now: collateBranches(branches),
    first: undefined,
    frozen: new Set(),
    head,
    successors: successors(
      registered.flatMap((branch) => [branch, ...branch.units]),
      (id) => registered.some((branch) => branch.id === id || branch.units.some((unit) => unit.id === id)),
    ),
    units: registered.flatMap((branch) => unitsInPeriods(branch, [span]).map(({ id }) => id)),
    ours: national,
    decided: [],
    adopted: new Map(),
    typed: [],
    refused: refusals(workspace),
    sourceOf: (from) => branches.find(({ content }) => content.branch === from)?.source,
    originOf(id) {
      const own = /^([^/]+)\/branch\/(.*)$/.exec(id)
      const source = branches.find(({ content }) =>
        own ? content.branch === own[1] : findItem(content.goals, id),
      )
      return (
        source && {
          from: source.content.branch,
          source: source.source,
          found: findItem(source.content.goals, own?.[2] ?? id),
        }
      )
    },
  }
}
