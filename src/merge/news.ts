/** What a merge has changed in the merged plan, in a few lines. */

import { lineOf } from '../core/first-of.ts'
import { byId, type Item, itemShapes, itemsOf, renamed } from '../core/items.ts'
import { sameValue } from '../core/shape/same.ts'
import { type Text, t } from '../core/text.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'

const sayings = {
  newPlans: t('Uutta mukana', 'Nytt i sammanställningen', 'New in the merge'),
  closed: t('Ei enää mukana', 'Inte längre med', 'No longer in it'),
  added: t('Lisätty', 'Tillagt', 'Added'),
  removed: t('Poistettu', 'Borttaget', 'Removed'),
  renamed: t('Uusi tunnus', 'Nytt id', 'New id'),
  moved: t('Siirretty toiseen tavoitteeseen', 'Flyttat till ett annat mål', 'Moved to another goal'),
  retied: t(
    'Sidottu toisiin strategian tavoitteisiin',
    'Knutet till andra av strategins mål',
    'Tied to other goals of the strategy',
  ),
} as const

const statesOf = (plan: object, name: Task['states']): string[] =>
  Object.keys((plan as Record<string, object | undefined>)[name] ?? {})

/** Whether a field of an item is another than it was. */
const isOther = (name: 'goal' | 'strategyGoals', before: Item | undefined, after: Item): boolean => {
  if (!before || before.kind !== after.kind) return false
  const field = (item: Item) => ({ [name]: item.content[name] })
  return !sameValue(itemShapes[after.kind], field(before), field(after))
}

/** What is new, gone, called something else, in another goal or tied to another strategy goal. Of the first merge everything is new, so that nothing is told. */
export function newsOf(
  { plan, names }: Pick<Merge, 'plan' | 'names'>,
  { ours, states, successors }: Task,
): Text[] {
  if (!ours) return []
  const [before, after] = [byId(renamed(itemsOf(ours.content.goals), names)), byId(itemsOf(plan.goals))]
  const were = statesOf(ours.content, states).map((id) => successors.get(id) ?? id)
  const are = statesOf(plan, states)
  const items = [...after.values()]
  const ids = (all: readonly Item[]) => all.map(({ id }) => id)
  const old = itemsOf(ours.content.goals).filter(({ id }) => after.has(names.get(id) ?? ''))
  return [
    ...lineOf(
      sayings.newPlans,
      are.filter((id) => !were.includes(id)),
    ),
    ...lineOf(
      sayings.closed,
      were.filter((id) => !are.includes(id)),
    ),
    ...lineOf(sayings.added, ids(items.filter(({ id }) => !before.has(id)))),
    ...lineOf(
      sayings.removed,
      [...before.keys()].filter((id) => !after.has(id)),
    ),
    ...lineOf(
      sayings.renamed,
      old.map(({ id }) => `${id} → ${names.get(id)}`),
    ),
    ...lineOf(sayings.moved, ids(items.filter((item) => isOther('goal', before.get(item.id), item)))),
    ...lineOf(
      sayings.retied,
      ids(items.filter((item) => isOther('strategyGoals', before.get(item.id), item))),
    ),
  ]
}
