import type { BranchPlan } from '../core/files/branch-plan.ts'
import type { Goal, UnitPlan } from '../core/files/unit-plan.ts'
import { qualify } from '../core/ids.ts'
import type { Goals } from '../core/items.ts'
import { byCodePoint } from '../core/order.ts'

type States = NonNullable<BranchPlan['units']>
/** One unit's part of the branch plan: where its plan stands, and its goals, with ids of the form `unit/id`. */
export type UnitPart = States[string] & { readonly goals: Goals }
/** The parts of all units of a branch by the ids of the units, in the order of these. */
export type Collated = Readonly<Record<string, UnitPart>>

const named = <T extends { readonly id: string; readonly was?: readonly string[] }>(
  unit: string,
  item: T,
): T => ({
  ...item,
  id: qualify(unit, item.id),
  ...(item.was && { was: item.was.map((id) => qualify(unit, id)) }),
})

function goalOf(unit: string, goal: Goal): Goal {
  const { measures, indicators, also, performanceAgreement: agreement } = goal
  return {
    ...named(unit, goal),
    ...(measures && { measures: measures.map((measure) => named(unit, measure)) }),
    ...(indicators && { indicators: indicators.map((indicator) => named(unit, indicator)) }),
    ...(also && { also: also.map((id) => qualify(unit, id)) }),
    ...(agreement?.indicator && {
      performanceAgreement: { ...agreement, indicator: qualify(unit, agreement.indicator) },
    }),
  }
}

/** Puts the plans of units side by side. The order in which they come makes no difference. */
export function collate(plans: readonly UnitPlan[]): Collated {
  const parts = plans.map(({ unit, stage, period, currentState, goals = [] }): [string, UnitPart] => [
    unit,
    { stage, period, ...(currentState && { currentState }), goals: goals.map((goal) => goalOf(unit, goal)) },
  ])
  return Object.fromEntries(parts.sort(([a], [b]) => byCodePoint(a, b)))
}

/** The goals of all units: the ministry's first, then by unit. */
export function goalsIn(collated: Collated, ministry: string | undefined): Goals {
  const own = ministry === undefined ? [] : (collated[ministry]?.goals ?? [])
  return [
    ...own,
    ...Object.entries(collated).flatMap(([unit, { goals }]) => (unit === ministry ? [] : goals)),
  ]
}

/** Where each unit stands. */
export const statesIn = (collated: Collated): States =>
  Object.fromEntries(Object.entries(collated).map(([unit, { goals: _, ...state }]) => [unit, state]))
