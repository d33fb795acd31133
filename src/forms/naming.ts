import type { FormList } from '../core/form.ts'

/** What an id is called, by the list it is in; the id itself where it has no other name. */
export type Naming = (list: string, id: string) => string

/** What an id is called by lists. */
export function namingBy(lists: readonly FormList[]): Naming {
  const labels = new Map(
    lists.map(({ name, items }) => [name, new Map(items.map(({ id, label }) => [id, label]))]),
  )
  return (list, id) => labels.get(list)?.get(id) ?? id
}
