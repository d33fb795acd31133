import type { Decision } from '../core/files/branch-plan.ts'
import { byId, itemShapes, itemsOf } from '../core/items.ts'
import { differences, partShape } from '../core/shape/same.ts'
import { goalsIn } from './collate.ts'
import type { Merge } from './merge.ts'
import type { Conflict, Named } from './sides.ts'
import type { MergedPlan } from './task.ts'

/** A place where the branch plan (`ours`) says something else than the unit (`theirs`). */
export interface Edit extends Omit<Conflict, 'base' | 'known'> {
  /** The decision by which it is so, when one was recorded. */
  readonly decision: Decision | undefined
}

const decisionFor = ({ decisions = [] }: MergedPlan, { id, field }: Named): Decision | undefined =>
  decisions.findLast((each) => each.id === id && (each.field ?? '') === field.join('.'))

/** Everything the ministry has changed of what its units said. What it has left out or added itself is not here. */
export function editsOf({ plan, generated }: Pick<Merge, 'plan' | 'generated'>): Edit[] {
  const now = byId(itemsOf(plan.goals))
  return itemsOf(goalsIn(generated, undefined)).flatMap((said) => {
    const item = now.get(said.id)
    if (!item) return []
    const { id, kind } = said
    const changed = differences(itemShapes[kind], said.content, item.content)
    return changed.map(({ field, before: theirs, after: ours }) => ({
      id,
      field,
      shape: field.reduce(partShape, itemShapes[kind]),
      ours,
      theirs,
      decision: decisionFor(plan, { id, field }),
    }))
  })
}
