/** The plans that are followed up, and the items in them. */
import type { BranchPlan } from '../core/files/branch-plan.ts'
import type { Stage } from '../core/files/choices.ts'
import type { Goal, Indicator, Measure, UnitPlan } from '../core/files/unit-plan.ts'
import type { Followed } from '../core/follow-up.ts'
import { isOwn, localId, unitOf } from '../core/ids.ts'
import { type FullIndicator, resolve } from '../core/indicator.ts'
import { isClosed, unitsById } from '../core/organisation.ts'
import { stageOf } from '../core/rule.ts'
import type { Path } from '../core/source.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import type { Plan } from '../core/written.ts'

/** The selection of plans to follow up. */
export interface Asked {
  readonly units: readonly PlanFile<UnitPlan>[]
  readonly branches: readonly PlanFile<BranchPlan>[]
  /** Whether a branch plan counts with all its items, unit by unit; otherwise with those that are the ministry's own. */
  readonly merged?: true
  /** Limits the plans to some of their goals. */
  readonly keeps?: (goal: Goal) => boolean
  /** Whether a target for a shared indicator is asked of a unit. */
  readonly expects?: (unit: string) => boolean
}

/** A plan, or the part of a merged one that is a unit's, as it is followed up. */
export interface FollowedPlan {
  readonly file: PlanFile<Plan>
  readonly stage: Stage
  /** The years it covers. */
  readonly span: UnitPlan['period']
  readonly unit?: string
  readonly branch: string
  readonly keeps: (goal: Goal) => boolean
}

/** A goal of a plan, and where it stands. */
export interface Located<T> {
  readonly item: T
  readonly goal: Goal
  readonly at: Path
  readonly plan: FollowedPlan
}

const inForce: readonly Stage[] = ['approved', 'monitoring']

/** Whether a plan is followed up: it has been approved. */
export const isInForce = ({ stage }: Pick<FollowedPlan, 'stage'>): boolean => inForce.includes(stage)

/** The parts of a branch plan: what is the ministry's own and, when it counts as merged, what it has from each unit. */
function partsOf(file: PlanFile<BranchPlan>, { merged }: Asked, workspace: Workspace): FollowedPlan[] {
  const { content, folder: branch } = file
  const own = {
    file,
    stage: stageOf(content, workspace),
    span: content.period,
    branch,
    keeps: ({ id }: Goal) => isOwn(id),
  }
  const units = merged ? Object.entries(content.units ?? {}) : []
  return [
    own,
    ...units.map(([unit, { stage = content.stage, period = content.period }]) => ({
      ...own,
      unit,
      stage: stageOf({ stage }, workspace),
      span: period,
      keeps: ({ id }: Goal) => unitOf(id) === unit,
    })),
  ]
}

/** The plans asked about, each with the stage by which it is judged. Those of closed units are nobody's to carry out. */
export function plansOf(asked: Asked, workspace: Workspace): FollowedPlan[] {
  const registered = unitsById(workspace)
  const { keeps = () => true } = asked
  const units = asked.units.flatMap((file): FollowedPlan[] => {
    const { unit, period: span } = file.content
    const known = registered.get(unit)
    if (known && isClosed(known, workspace.asOf)) return []
    const branch = known?.branch.id ?? file.folder
    return [{ file, stage: stageOf(file.content, workspace), span, unit, branch, keeps }]
  })
  const parts = asked.branches.flatMap((file) => partsOf(file, asked, workspace))
  return [
    ...units,
    ...parts.map((part) => ({ ...part, keeps: (goal: Goal) => part.keeps(goal) && keeps(goal) })),
  ]
}

/** The goals of some plans. */
export const goalsIn = (plans: readonly FollowedPlan[]): Located<Goal>[] =>
  plans.flatMap((plan) =>
    (plan.file.content.goals ?? []).flatMap((goal, index) =>
      plan.keeps(goal) ? [{ item: goal, goal, at: ['goals', index], plan }] : [],
    ),
  )

/** The measures of some plans. */
export const measuresIn = (plans: readonly FollowedPlan[]): Located<Measure>[] =>
  goalsIn(plans).flatMap(({ goal, at, plan }) =>
    (goal.measures ?? []).map((item, index) => ({ item, goal, at: [...at, 'measures', index], plan })),
  )

/** An indicator of a plan, as written and as it is meant. */
export interface StandingIndicator extends Located<Indicator> {
  readonly full: FullIndicator
}

/** The indicators of some plans. */
export const indicatorsIn = (plans: readonly FollowedPlan[], workspace: Workspace): StandingIndicator[] =>
  goalsIn(plans).flatMap(({ goal, at, plan }) =>
    (goal.indicators ?? []).map((item, index) => ({
      item,
      full: resolve(item, workspace),
      goal,
      at: [...at, 'indicators', index],
      plan,
    })),
  )

type Titled = { readonly id: string; readonly title?: Followed['title']; readonly visibility?: string }

/** The common data of an item under follow-up. The unit of an item of a merged plan is in its id. */
export function followed({ goal, at, plan }: Omit<Located<unknown>, 'item'>, item: Titled): Followed {
  const { source } = plan.file
  const unit = plan.unit ?? unitOf(item.id)
  return {
    ...(unit !== undefined && { unit }),
    branch: plan.branch,
    goal: localId(goal.id),
    id: localId(item.id),
    title: item.title ?? {},
    internal: goal.visibility === 'internal' || item.visibility === 'internal',
    file: source.file,
    line: source.locate(at, 'value').line,
  }
}
