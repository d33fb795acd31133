import { localId, qualify, unitOf } from './ids.ts'
import type { Item } from './items.ts'

/** Current ids by former ids. */
export type Names = ReadonlyMap<string, string>

/** The part of an item that gives its id and its former ids. */
type Named = Pick<Item, 'id' | 'content'>

/** Pairs of former and current id, from `was`; a former id that is still in use is left out. */
function saidBy(items: readonly Named[]): [string, string][] {
  const there = new Set(items.map(({ id }) => id))
  return items
    .flatMap(({ id, content }) =>
      ((content['was'] as readonly string[] | undefined) ?? []).map((was): [string, string] => [was, id]),
    )
    .filter(([was]) => !there.has(was))
}

/**
 * The current id of each item that has changed its id. It comes from the `was` of the item, or from that of its unit
 * (`units`), which renames all items of the unit except where the new id is taken.
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

/** The current ids of renamed units or branches by former id, from `was`; a former id that is still in use is left out. */
export const successors = (
  all: readonly { readonly id: string; readonly was?: readonly string[] }[],
  isThere: (id: string) => boolean,
): Names =>
  new Map(
    all.flatMap(({ id, was = [] }) =>
      was.filter((old) => !isThere(old)).map((old): [string, string] => [old, id]),
    ),
  )
