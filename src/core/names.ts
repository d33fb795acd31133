import { localId, qualify, unitOf } from './ids.ts'
import type { Item } from './items.ts'

/** What things are called now, by what they were called. */
export type Names = ReadonlyMap<string, string>

/** As much of an item as says what it is called. */
type Named = Pick<Item, 'id' | 'content'>

/** The items that say by `was` that they had another id. An id that is still in use is nobody's former one. */
function saidBy(items: readonly Named[]): [string, string][] {
  const there = new Set(items.map(({ id }) => id))
  return items
    .flatMap(({ id, content }) =>
      ((content['was'] as readonly string[] | undefined) ?? []).map((was): [string, string] => [was, id]),
    )
    .filter(([was]) => !there.has(was))
}

/**
 * What each item that has changed its id is called now. Only `was` says so: that of the item, or that of its unit, which
 * renames all that the unit had, save what another item has the name of by then.
 */
export function namesOf(now: readonly Named[], before: readonly Named[], units: Names = new Map()): Names {
  const said = new Map(saidBy(now))
  const taken = new Set([...before.map(({ id }) => id), ...said.values()])
  for (const { id } of before) {
    const unit = units.get(unitOf(id) ?? '')
    const name = unit && qualify(unit, localId(id))
    if (!name || said.has(id) || taken.has(name)) continue
    said.set(id, name)
    taken.add(name)
  }
  return said
}

/** The units or branches that are called something else than they were, save where the old id is still in use. */
export const successors = (
  all: readonly { readonly id: string; readonly was?: readonly string[] }[],
  isThere: (id: string) => boolean,
): Names =>
  new Map(
    all.flatMap(({ id, was = [] }) =>
      was.filter((old) => !isThere(old)).map((old): [string, string] => [old, id]),
    ),
  )
