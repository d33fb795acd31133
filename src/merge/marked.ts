/** Plans in which the texts are marked that are older than the same text in another language, for those who show them. */

import type { Goal } from '../core/files/goal.ts'
import { localId } from '../core/ids.ts'
import { goalsOf, type Item, itemShapes, itemsOf } from '../core/items.ts'
import { valueAlong } from '../core/named-way.ts'
import type { Language, Words } from '../core/text.ts'
import { asOlder } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { branchTask, plansOfBranch } from './branch.ts'
import { knownStale } from './known-stale.ts'
import type { StaleText } from './translations.ts'
import { replaced } from './typing.ts'

interface Planned {
  readonly goals?: readonly Goal[]
}

/** An item with the mark, where it has just the text that is meant. */
function markedItem(item: Item, { field, text }: StaleText): Item {
  const [shape, way, language] = [itemShapes[item.kind], field.slice(0, -1), field.at(-1) as Language]
  const words = valueAlong(shape, item.content, way) as Words | undefined
  if (words?.[language] !== text) return item
  const content = replaced(shape, item.content, way, asOlder(words, language)) as Item['content']
  return { ...item, content }
}

/** A plan with the marks of some texts; `nameOf`: what an item is called in it. */
function marked<P extends Planned>(plan: P, texts: readonly StaleText[], nameOf: (id: string) => string): P {
  const items = itemsOf(plan.goals).map((item) =>
    texts.filter(({ id }) => nameOf(id) === item.id).reduce(markedItem, item),
  )
  return { ...plan, goals: goalsOf(items) }
}

/** The plans with their older translations marked. */
export function withMarks(workspace: Workspace): Workspace {
  const texts = new Map(
    workspace.branches.map(({ folder }) => [
      folder,
      knownStale(workspace, branchTask(workspace, plansOfBranch(workspace, folder))),
    ]),
  )
  const inFolder = (folder: string) => texts.get(folder) ?? []
  return {
    ...workspace,
    branches: workspace.branches.map((plan) => {
      const there = inFolder(plan.folder)
      return there.length === 0 ? plan : { ...plan, content: marked(plan.content, there, (id) => id) }
    }),
    units: workspace.units.map((plan) => {
      const there = inFolder(plan.folder).filter(({ id }) => id.startsWith(`${plan.content.unit}/`))
      return there.length === 0 ? plan : { ...plan, content: marked(plan.content, there, localId) }
    }),
  }
}
