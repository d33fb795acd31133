/** A branch plan that toimi has never merged, or whose base is lost: which of its items are which of the units'. */
import type { Decision } from '../core/files/branch-plan.ts'
import { isOwn, localId } from '../core/ids.ts'
import { type Item, itemsOf } from '../core/items.ts'
import type { Names } from '../core/names.ts'
import { likeness } from '../core/shape/near.ts'
import { languages, type Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { goalsIn } from './collate.ts'
import { decide, type Rationale } from './decisions.ts'
import { mergePlan } from './merge.ts'
import type { Task } from './task.ts'

/** How alike two titles must be to be proposed as one: three letters of four. */
const enough = 0.75

const titleOf = ({ content }: Item): Words => (content['title'] as Words | undefined) ?? {}

/** How alike two items are: 1 when their ids are the same, else by their titles in the language in which these are nearest. */
function alike(mine: Item, other: Item): number {
  if (localId(other.id) === mine.id) return 1
  const [a, b] = [titleOf(mine), titleOf(other)]
  const both = languages.flatMap((language) => {
    const [here, there] = [a[language], b[language]]
    return here !== undefined && there !== undefined ? [likeness(here, there)] : []
  })
  return Math.max(0, ...both) * 0.99
}

/** What the items that somebody typed into the branch plan would be called, by what they are called there. Of two that are as alike, none is proposed. */
export function proposals(task: Task): Names {
  const mine = itemsOf(task.ours?.content.goals)
  const there = new Set(mine.map(({ id }) => id))
  const free = itemsOf(goalsIn(task.now, task.first)).filter(({ id }) => !there.has(id))
  const pairs = mine
    .filter(({ id }) => isOwn(id))
    .flatMap((item) =>
      free
        .filter(({ kind }) => kind === item.kind)
        .map((other) => ({ from: item.id, to: other.id, by: alike(item, other) })),
    )
    .filter(({ by }) => by >= enough)
    .sort((a, b) => b.by - a.by)
  const isBest = ({ from, to, by }: (typeof pairs)[number]): boolean =>
    pairs.every((pair) => pair.by < by || (pair.from === from) === (pair.to === to))
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const pair of pairs) {
    if (names.has(pair.from) || taken.has(pair.to) || !isBest(pair)) continue
    names.set(pair.from, pair.to)
    taken.add(pair.to)
  }
  return names
}

/** The decisions by which a plan is taken as it is: who it speaks of, then its own value where the units say something else. */
export function adoption(workspace: Workspace, task: Task, because: Rationale): Task {
  const known = { ...task, adopted: proposals(task) }
  const { conflicts } = mergePlan(workspace, known)
  const same = [...known.adopted].map(
    ([base, id]): Decision => ({ id, field: 'id', take: 'unit', base, unitValue: id, ...because }),
  )
  const settled = conflicts.map((conflict) =>
    decide(conflict, conflict.ours === undefined ? 'unit' : 'branch', because),
  )
  return { ...known, decided: [...task.decided, ...same, ...settled] }
}
