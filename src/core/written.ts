/** The items that people wrote, over all files of a workspace. What a branch plan has from its units is judged in theirs. */
import type { BranchPlan } from './files/branch-plan.ts'
import type { SharedIndicator } from './files/indicators.ts'
import type { Goal, Indicator, Measure, Point, UnitPlan, ValueRole } from './files/unit-plan.ts'
import { isOwn } from './ids.ts'
import { type FullIndicator, pointsOf, resolve } from './indicator.ts'
import { once } from './once.ts'
import type { Path, Source } from './source.ts'
import type { Loaded, Workspace } from './workspace.ts'

/** A plan with goals: a unit's, or a branch's. */
export type Plan = UnitPlan | BranchPlan

/** An item as written, with its source, path and plan. */
interface Written<T> {
  readonly item: T
  readonly path: Path
  readonly source: Source
  readonly plan: Plan
}

/** All plans, of units and of branches. */
export const plansIn = ({ units, branches }: Workspace): readonly Loaded<Plan>[] => [...units, ...branches]

/** An item with an id that is unique within its plan: a goal, a measure or an indicator. */
interface Identified {
  readonly item: Pick<Goal, 'id' | 'was'>
  readonly path: Path
}

/** The goals of a plan, each followed by its measures and indicators: in a branch plan also those from units. */
export const identifiedIn = once(({ goals = [] }: Pick<Plan, 'goals'>): readonly Identified[] =>
  goals.flatMap((goal, at) => {
    const path = ['goals', at]
    const inside = (list: 'measures' | 'indicators') =>
      (goal[list] ?? []).map((item, index) => ({ item, path: [...path, list, index] }))
    return [{ item: goal, path }, ...inside('measures'), ...inside('indicators')]
  }),
)

/** The goals that are a plan's own: in a branch plan, those without a unit in their id. */
export function* ownGoals({ source, content: plan }: Loaded<Plan>): Iterable<Written<Goal>> {
  for (const [at, item] of (plan.goals ?? []).entries()) {
    if (isOwn(item.id)) yield { item, path: ['goals', at], source, plan }
  }
}

/** Every goal. */
const goalsIn = once((workspace: Workspace): readonly Written<Goal>[] =>
  plansIn(workspace).flatMap((file) => [...ownGoals(file)]),
)

/** Every measure. */
export const measuresIn = once((workspace: Workspace): readonly Written<Measure>[] =>
  goalsIn(workspace).flatMap(({ item: { measures = [] }, path, source, plan }) =>
    measures.map((item, at) => ({ item, path: [...path, 'measures', at], source, plan })),
  ),
)

/** An indicator of a plan: as written (`item`), and as it is meant when a shared one gives it more. */
interface WrittenIndicator extends Written<Indicator> {
  readonly full: FullIndicator
}

/** Every indicator of a plan. */
export const indicatorsIn = once((workspace: Workspace): readonly WrittenIndicator[] =>
  goalsIn(workspace).flatMap(({ item: { indicators = [] }, path, source, plan }) =>
    indicators.map((item, at) => ({
      item,
      full: resolve(item, workspace),
      path: [...path, 'indicators', at],
      source,
      plan,
    })),
  ),
)

/** The definition of an indicator as written, in a plan or in indicators.yaml. */
interface WrittenDefinition {
  readonly item: Indicator | SharedIndicator
  readonly path: Path
  readonly source: Source
}

/** The indicators in indicators.yaml; none where the file is missing or broken. */
function sharedIn({ shared }: Workspace): (WrittenDefinition & { readonly item: SharedIndicator })[] {
  return shared
    ? shared.content.indicators.map((item, at) => ({ item, path: ['indicators', at], source: shared.source }))
    : []
}

/** Every definition of an indicator. */
export const definitionsIn = (workspace: Workspace): readonly WrittenDefinition[] => [
  ...indicatorsIn(workspace).filter(({ item }) => item.shared === undefined),
  ...sharedIn(workspace),
]

/** A value of an indicator, and what the indicator is. */
export interface WrittenPoint {
  readonly point: Point
  readonly role: ValueRole
  readonly path: Path
  readonly source: Source
  readonly indicator: FullIndicator | SharedIndicator
  /** None: the point is a common target in indicators.yaml. */
  readonly plan?: Plan
}

/** Every value of an indicator, common targets too. */
export const pointsIn = once((workspace: Workspace): readonly WrittenPoint[] => {
  const points: WrittenPoint[] = []
  for (const { item, full, path, source, plan } of indicatorsIn(workspace)) {
    for (const { point, role, path: at } of pointsOf(item, path))
      points.push({ point, role, path: at, source, indicator: full, plan })
  }
  for (const { item, path, source } of sharedIn(workspace)) {
    for (const { point, role, path: at } of pointsOf(item, path))
      points.push({ point, role, path: at, source, indicator: item })
  }
  return points
})
