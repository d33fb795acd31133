/** Texts in one language that may no longer say what they say in another. */
import type { Decision } from '../core/files/branch-plan.ts'
import { byId, type Item, itemShapes } from '../core/items.ts'
import { shapeAlong, valueAlong } from '../core/named-way.ts'
import { byCodePoint } from '../core/order.ts'
import { type Difference, differences } from '../core/shape/same.ts'
import { line } from '../core/shape/shape.ts'
import type { Language, Words } from '../core/text.ts'
import { asLine } from './decisions.ts'
import { type Conflict, type Named, wholeName } from './sides.ts'

/** A text in one language that is older than the same text in another. The last step of the way to it is its language. */
export interface StaleText extends Named {
  /** The language in which the text has changed since. */
  readonly changed: string
  /** What it says, and what the changed one says. */
  readonly text: string
  readonly source: string
}

/** The mark of a stale translation, kept until it is translated again. */
export type StaleMark = Omit<StaleText, 'source'>

/** A text in an item by its languages; undefined where the way does not lead to a text. */
function textAt({ kind, content }: Item, field: readonly string[]): Words | undefined {
  const shape = itemShapes[kind]
  return shapeAlong(shape, field)?.kind === 'words'
    ? ((valueAlong(shape, content, field) as Words | undefined) ?? {})
    : undefined
}

/** The other languages of the texts that have changed from one version of an item to the next, where those stand as they were. */
function leftBehind(before: Item, after: Item): StaleText[] {
  if (before.kind !== after.kind || before.content === after.content) return []
  const shape = itemShapes[after.kind]
  const changes = differences(shape, before.content, after.content)
  const isChanged = (field: readonly string[]) => changes.some((each) => each.field.join() === field.join())
  return changes.flatMap(({ field, before: was, after: is }: Difference) => {
    const [way, changed] = [field.slice(0, -1), field.at(-1) ?? '']
    const words = textAt(after, way)
    if (was === undefined || is === undefined || !words) return []
    const others = Object.entries(words).filter(([language]) => !isChanged([...way, language]))
    return others.map(([language, text]) => ({
      id: after.id,
      field: [...way, language],
      changed,
      text,
      source: String(is),
    }))
  })
}

/** The stale text of a mark, with its current original; empty when it has been translated again or removed. */
function standing({ id, field, changed, text }: StaleMark, plan: ReadonlyMap<string, Item>): StaleText[] {
  const item = plan.get(id)
  if (!item) return []
  const words = textAt(item, field.slice(0, -1))
  const source = words?.[changed as Language]
  return words?.[field.at(-1) as Language] === text && source !== undefined
    ? [{ id, field, changed, text, source }]
    : []
}

/** A stale text as something to be decided: that it stands, although the other one has changed. */
export const asConflict = ({ id, field, text, source }: StaleText): Conflict => ({
  id,
  field,
  shape: line(),
  base: source,
  ours: text,
  theirs: text,
  known: true,
})

/** Somebody has looked at both texts as they are, and found that they say the same. */
const isConfirmed = ({ id, field, text, source }: StaleText, decisions: readonly Decision[]): boolean =>
  decisions.some(
    (each) =>
      each.id === id &&
      each.field === field.join('.') &&
      each.base === asLine(source) &&
      each.unitValue === asLine(text),
  )

/** The items in which a text can be looked up. */
interface Versions {
  /** As they are after this merge. */
  readonly merged: readonly Item[]
  /** In the merged plan before it. */
  readonly ours: readonly Item[]
  /** In the plans that are merged. */
  readonly theirs: readonly Item[]
}

/**
 * The texts that are older than the same text in another language: by this merge, by an earlier one (`marks`), or because the
 * coordinator has reworded the other. `marks` is what the next merge must remember.
 */
export function staleTexts(
  { merged, ours, theirs }: Versions,
  marks: readonly StaleMark[],
  decisions: readonly Decision[],
): { readonly marks: readonly StaleMark[]; readonly open: readonly StaleText[] } {
  const now = byId(merged)
  const since = (before: readonly Item[]): StaleText[] =>
    before.flatMap((item) => {
      const after = now.get(item.id)
      return after ? leftBehind(item, after) : []
    })
  const byName = (all: readonly StaleText[]): StaleText[] =>
    [...new Map(all.map((each) => [wholeName(each), each]))]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([, each]) => each)
  // A text that was stale and has been written anew catches up with the others; they are not older for that.
  const late = new Set(marks.map(wholeName))
  const catchesUp = ({ id, field, changed }: StaleText) =>
    late.has(wholeName({ id, field: [...field.slice(0, -1), changed] }))
  const fresh = since(ours).filter((each) => !catchesUp(each))
  const remembered = byName([...marks.flatMap((mark) => standing(mark, now)), ...fresh])
  const open = byName([...since(theirs), ...remembered]).filter((each) => !isConfirmed(each, decisions))
  return { marks: remembered.map(({ source: _, ...mark }) => mark), open }
}
