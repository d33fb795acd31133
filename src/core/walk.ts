import type { Goal, Indicator, Measure, Point, UnitPlan } from './files/unit-plan.ts'
import { owned, type SharedIndicator } from './files/indicators.ts'
import type { Path, Source } from './source.ts'
import type { PlanFile, Workspace } from './workspace.ts'

/** An item of a plan, and where it stands: enough to point at it. */
export interface At<T> {
  readonly item: T
  readonly path: Path
  readonly source: Source
  readonly plan: UnitPlan
}

/** Something that has goals: a unit plan, or a branch plan seen the same way. */
type HasGoals = Pick<UnitPlan, 'goals'>

/** The goals of a plan in order. */
export function* goalsOf(file: PlanFile<UnitPlan>): Iterable<At<Goal>> {
  for (const [at, item] of (file.content.goals ?? []).entries()) yield { item, path: ['goals', at], source: file.source, plan: file.content }
}

/** The measures of a plan, goal by goal. */
export function* measuresOf(file: PlanFile<UnitPlan>): Iterable<At<Measure> & { readonly goal: Goal }> {
  for (const goal of goalsOf(file)) {
    for (const [at, item] of (goal.item.measures ?? []).entries()) yield { ...goal, item, goal: goal.item, path: [...goal.path, 'measures', at] }
  }
}

/** An indicator with what its shared definition gives it. */
export type FullIndicator = Indicator & Partial<Pick<SharedIndicator, 'aggregation' | 'expected'>>

/** An indicator as it is meant: what the shared indicator owns comes from there, what both leave out is not there. */
export function resolve(indicator: Indicator, workspace: Pick<Workspace, 'shared'>): FullIndicator {
  const shared = indicator.shared === undefined ? undefined : sharedIndicator(workspace, indicator.shared)
  if (!shared) return indicator
  const { id: _id, was: _was, note: _note, strategyGoals: _goals, targets: _targets, ...given } = shared
  const own = Object.fromEntries(Object.entries(indicator).filter(([key]) => !(owned as readonly string[]).includes(key)))
  return { ...given, ...own } as FullIndicator
}

/** The shared indicator of an id. */
export const sharedIndicator = ({ shared }: Pick<Workspace, 'shared'>, id: string): SharedIndicator | undefined =>
  shared?.content.indicators.find((indicator) => indicator.id === id)

/** The indicators of a plan, goal by goal, as they are meant. */
export function* indicatorsOf(
  file: PlanFile<UnitPlan>,
  workspace: Pick<Workspace, 'shared'>,
): Iterable<At<FullIndicator> & { readonly goal: Goal; readonly written: Indicator }> {
  for (const goal of goalsOf(file)) {
    for (const [at, written] of (goal.item.indicators ?? []).entries()) {
      yield { ...goal, item: resolve(written, workspace), written, goal: goal.item, path: [...goal.path, 'indicators', at] }
    }
  }
}

/** The values of an indicator with their places, of each role. */
export function* pointsOf(indicator: Indicator, path: Path): Iterable<{ role: 'baseline' | 'targets' | 'actuals'; point: Point; path: Path }> {
  if (indicator.baseline) yield { role: 'baseline', point: indicator.baseline, path: [...path, 'baseline'] }
  for (const role of ['targets', 'actuals'] as const) {
    for (const [at, point] of (indicator[role] ?? []).entries()) yield { role, point, path: [...path, role, at] }
  }
}

/** The ids of the items on the way to a path: of the goal, then of the measure or indicator in it. */
export function idsAlong({ goals }: HasGoals, path: Path): string[] {
  const [list, at, inner, index] = path
  if (list !== 'goals' || typeof at !== 'number') return []
  const goal = goals?.[at]
  const items = inner === 'measures' || inner === 'indicators' ? goal?.[inner] : undefined
  const item = typeof index === 'number' ? items?.[index] : undefined
  return [goal?.id, item?.id].filter((id) => id !== undefined)
}
