/** What a merge could not tell apart: it goes by ids, and in lists by keys. */
import { itemShapes } from '../core/items.ts'
import { once } from '../core/once.ts'
import { repeatsIn } from '../core/repeats.ts'
import { keyOf } from '../core/shape/same.ts'
import type { Fields, ListShape, RecordShape, Shape } from '../core/shape/shape.ts'
import { walkTo } from '../core/shape/walk.ts'
import type { Path } from '../core/source.ts'
import { pathOf } from '../core/way.ts'
import { identifiedIn, type Plan } from '../core/written.ts'

/** Something that stands in a plan for a second time. */
interface Double {
  /** The id, or the key in its list: a period, say. */
  readonly key: string
  readonly path: Path
  readonly first: Path
}

const toLists = once((shape: RecordShape<Fields>) => walkTo(shape, ['list']))

/** Items have ids that are theirs in the whole plan. */
const isOfItems = ({ of }: ListShape<Shape>): boolean =>
  of.kind === 'record' && Object.hasOwn(itemShapes, of.name)

/** All that stands more than once in a plan where a merge could keep only one: ids, then keys of lists. What is in a set is the same each time. */
export function doublesIn(shape: RecordShape<Fields>, plan: Pick<Plan, 'goals'>): Double[] {
  const ids = [...repeatsIn(identifiedIn(plan), ({ item }) => item.id)]
  const doubles = ids.map(({ again, first }) => ({ key: again.item.id, path: again.path, first: first.path }))
  toLists(shape)(plan, undefined, (list, items, way) => {
    if (list.key.length === 0 || isOfItems(list)) return
    const all = (items as readonly unknown[]).entries()
    for (const { again, first } of repeatsIn(all, ([, item]) => keyOf(list, item))) {
      const around = pathOf(way)
      doubles.push({ key: keyOf(list, again[1]), path: [...around, again[0]], first: [...around, first[0]] })
    }
  })
  return doubles
}
