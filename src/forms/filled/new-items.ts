/** Ids for the items that people have added. */
import { isId } from '../../core/ids.ts'
import type { Values } from '../../core/shape/shape.ts'
import type { Language, Words } from '../../core/text.ts'
import { newId } from '../ids.ts'
import type { Table } from '../tables.ts'
import { wantedId } from './claims.ts'
import type { Outcome } from './outcomes.ts'

/** What a new item is called, in a language if it can be. */
function nameOf({ title, shared }: Values, language: Language): string {
  const words = (title ?? {}) as Words
  return words[language] ?? Object.values(words)[0] ?? String(shared ?? '')
}

/** New items with ids: those that they ask for and nothing else has, else such as their names give in a language. */
export function withIds(
  outcomes: readonly Outcome[],
  { key, shape }: Table,
  language: Language,
  taken: ReadonlySet<string>,
): readonly Outcome[] {
  if (key.join() !== 'id') return outcomes
  const all = new Set(taken)
  return outcomes.map((outcome) => {
    const { claim, was, content } = outcome
    if (was !== undefined || !content) return outcome
    const wanted = wantedId(claim)
    const id =
      isId(wanted) && !all.has(wanted)
        ? wanted
        : newId(nameOf(content, language), shape.name.toLowerCase(), all)
    all.add(id)
    return { ...outcome, content: { ...content, id } }
  })
}
