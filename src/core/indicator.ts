import { owned, type SharedIndicator } from './files/indicators.ts'
import type { Indicator, Point, ValueRole } from './files/unit-plan.ts'
import type { Path } from './source.ts'
import type { Workspace } from './workspace.ts'

/** An indicator with what its shared definition gives it. */
export type FullIndicator = Indicator & Partial<Pick<SharedIndicator, 'aggregation' | 'expected'>>

/** An indicator as it is meant: what the shared indicator owns comes from there, what both leave out is not there. */
export function resolve(indicator: Indicator, workspace: Pick<Workspace, 'shared'>): FullIndicator {
  const shared = indicator.shared === undefined ? undefined : sharedIndicator(workspace, indicator.shared)
  if (!shared) return indicator
  const { id: _id, was: _was, note: _note, strategyGoals: _goals, targets: _targets, ...given } = shared
  const own = Object.fromEntries(
    Object.entries(indicator).filter(([key]) => !(owned as readonly string[]).includes(key)),
  )
  return { ...given, ...own } as FullIndicator
}

/** The shared indicator of an id. */
export const sharedIndicator = (
  { shared }: Pick<Workspace, 'shared'>,
  id: string,
): SharedIndicator | undefined => shared?.content.indicators.find((indicator) => indicator.id === id)

/** The values of an indicator with their places, of each role. */
export function* pointsOf(
  indicator: Indicator,
  path: Path,
): Iterable<{ role: ValueRole; point: Point; path: Path }> {
  if (indicator.baseline) yield { role: 'baseline', point: indicator.baseline, path: [...path, 'baseline'] }
  for (const role of ['targets', 'actuals'] as const) {
    for (const [at, point] of (indicator[role] ?? []).entries())
      yield { role, point, path: [...path, role, at] }
  }
}
