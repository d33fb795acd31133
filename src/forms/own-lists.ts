/** What stands in a plan itself, for what else in the plan names it. */
import type { FormList } from '../core/form.ts'
import type { Values } from '../core/shape/shape.ts'
import type { Language, Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Flat } from './flat.ts'
import { named } from './lists.ts'

/** The labels of what stands in the plan itself, by list. A shared indicator is called as it is called by all. */
export function ownLists(flat: Flat, workspace: Workspace, language: Language): FormList[] {
  const shared = new Map((workspace.shared?.content.indicators ?? []).map(({ id, title }) => [id, title]))
  const things = (rows: readonly Values[]) =>
    rows.map(({ id, title, shared: of }) => ({
      id: String(id),
      name: (title ?? shared.get(String(of))) as Words | undefined,
    }))
  return [
    { name: 'goal', items: named(things(flat.goals), language) },
    { name: 'measure', items: named(things(flat.measures), language) },
    { name: 'indicator', items: named(things(flat.indicators), language) },
  ]
}
