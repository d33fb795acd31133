/** One unit's plan, edited in two places. */
import { type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { goalsOf, itemsOf } from '../core/items.ts'
import { namesOf } from '../core/names.ts'
import type { Shape } from '../core/shape/shape.ts'
import { type Conflict, threeWay, threeWayValue } from './three-way.ts'

/** The plan in its three states. */
interface Editions {
  /** What both started from; undefined: there was no plan. */
  readonly base: UnitPlan | undefined
  readonly ours: UnitPlan | undefined
  readonly theirs: UnitPlan
}

const { goals: _, ...headFields } = unitPlan.fields
const headShape: Shape = { kind: 'record', name: 'head', fields: headFields }

const headOf = (plan: UnitPlan | undefined): unknown => {
  if (!plan) return undefined
  const { goals, ...head } = plan
  return head
}

/** Merges what was edited elsewhere into a plan, by the same table as the plans of a branch. Where it conflicts, ours stays. */
export function mergeEditions({ base, ours, theirs }: Editions): {
  plan: UnitPlan
  conflicts: readonly Conflict[]
} {
  const open = () => undefined
  const sides = { base: headOf(base), ours: headOf(ours), theirs: headOf(theirs), known: true }
  const head = threeWayValue(headShape, theirs.unit, sides, open)
  const [before, here, there] = [itemsOf(base?.goals), itemsOf(ours?.goals), itemsOf(theirs.goals)]
  const names = namesOf(here, before)
  const merged = threeWay({ base: before, ours: here, theirs: there, names, leavesOut: false }, open)
  const goals = goalsOf(merged.items)
  const plan = { ...(head.value as UnitPlan), ...(goals.length > 0 && { goals }) }
  return { plan, conflicts: [...head.conflicts, ...merged.conflicts] }
}
