import type { Decision } from '../core/files/branch-plan.ts'
import { byId, itemShapes, itemsOf } from '../core/items.ts'
import { type Difference, differences } from '../core/shape/same.ts'
import { goalsIn } from './collate.ts'
import type { Merge } from './merge.ts'
import type { MergedPlan } from './task.ts'

/** A place where the branch plan says something else than the unit: `before` is the unit's value, `after` the branch's. */
export interface Edit extends Difference {
  readonly id: string
  /** The decision by which it is so, when one was recorded. */
  readonly decision: Decision | undefined
}

const decisionFor = (
  { decisions = [] }: MergedPlan,
  id: string,
  field: readonly string[],
): Decision | undefined =>
  decisions.findLast((each) => each.id === id && (each.field ?? '') === field.join('.'))

/** Everything the ministry has changed of what its units said. What it has left out or added itself is not here. */
export function editsOf({ plan, generated }: Pick<Merge, 'plan' | 'generated'>): Edit[] {
  const now = byId(itemsOf(plan.goals))
  return itemsOf(goalsIn(generated, undefined)).flatMap((said) => {
    const item = now.get(said.id)
    if (!item) return []
    const changed = differences(itemShapes[said.kind], said.content, item.content)
    return changed.map((difference) => ({
      ...difference,
      id: said.id,
      decision: decisionFor(plan, said.id, difference.field),
    }))
  })
}
