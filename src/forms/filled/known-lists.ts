/** What people could choose from in a form that came back: what its hidden sheet says, and what the workspace says now. */

import { type FormList, hiddenSheets } from '../../core/form.ts'
import { groupBy } from '../../core/group.ts'
import { once } from '../../core/once.ts'
import type { Values } from '../../core/shape/shape.ts'
import { type Language, languages, type Words } from '../../core/text.ts'
import type { Workbook } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { ChoiceOption } from '../cells/from-cell.ts'
import { allColumns } from '../columns.ts'
import { listsOf } from '../lists.ts'
import { cellAt, textOf } from './cell-text.ts'

/** The lists of the hidden sheet, and those of the workspace for what is not there. */
export function listsIn(
  workbook: Workbook | undefined,
  workspace: Workspace,
  language: Language,
): FormList[] {
  const sheet = workbook?.sheets.find(({ name }) => name === hiddenSheets.lists)
  const [heads, ...rows] = sheet?.rows ?? []
  const written = (heads?.cells ?? []).map(
    ({ column, value }): FormList => ({
      name: textOf(value),
      items: rows.flatMap((row) => {
        const [label, id] = [textOf(cellAt(row, column)), textOf(cellAt(row, column + 1))]
        return id === '' || label === '' ? [] : [{ id, label }]
      }),
    }),
  )
  const names = new Set(written.map(({ name }) => name))
  return [...written, ...listsOf([], workspace, language).filter(({ name }) => !names.has(name))]
}

const titled: Readonly<Record<string, 'goals' | 'measures' | 'indicators'>> = {
  goal: 'goals',
  measure: 'measures',
  indicator: 'indicators',
}

/** The titles that only one row has, which may stand for it in any language. */
function titles(rows: readonly Values[]): ReadonlyMap<string, readonly string[]> {
  const all = rows.map(({ id, title }) => ({ id: String(id), names: Object.values((title ?? {}) as Words) }))
  const owners = (name: string) => all.filter(({ names }) => names.includes(name)).length
  return new Map(all.map(({ id, names }) => [id, names.filter((name) => owners(name) === 1)]))
}

/** The names of each id that no other id has. */
function unambiguous(items: readonly ChoiceOption[]): ReadonlyMap<string, readonly string[]> {
  const owned = [...groupBy(items, ({ label }) => label)].flatMap(([label, [first, ...others]]) =>
    first && others.every(({ id }) => id === first.id) ? [{ id: first.id, label }] : [],
  )
  return new Map([...groupBy(owned, ({ id }) => id)].map(([id, all]) => [id, all.map(({ label }) => label)]))
}

/** What the workspace calls each choice in any language, by list and id. A name that two choices have stands for neither. */
const namesIn = once((workspace: Workspace) => {
  const lists = languages.flatMap((language) =>
    listsOf(allColumns({ languages: [language], strategyGoals: 1 }), workspace, language),
  )
  return new Map(
    [...groupBy(lists, ({ name }) => name)].map(([name, parts]) => [
      name,
      unambiguous(parts.flatMap(({ items }) => items)),
    ]),
  )
})

/** What may be chosen, by list: of what stands in the plan also what people have just written. */
export function itemsBy(
  lists: readonly FormList[],
  own: readonly FormList[],
  rows: Readonly<Record<'goals' | 'measures' | 'indicators', readonly Values[]>>,
  workspace: Workspace,
): ReadonlyMap<string, readonly ChoiceOption[]> {
  const names = namesIn(workspace)
  const given = new Map<string, readonly ChoiceOption[]>(
    lists.map(({ name, items }) => [
      name,
      items.map((item) => ({ ...item, also: names.get(name)?.get(item.id) ?? [] })),
    ]),
  )
  for (const { name, items } of own) {
    const table = titled[name]
    const also = titles(table ? rows[table] : [])
    const before = new Map((given.get(name) ?? []).map(({ id, label }) => [id, label]))
    given.set(
      name,
      items.map(({ id, label }) => {
        const earlier = before.get(id)
        return { id, label, also: [...(also.get(id) ?? []), ...(earlier === undefined ? [] : [earlier])] }
      }),
    )
  }
  return given
}
