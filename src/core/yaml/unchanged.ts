import { byKey, sameValue } from '../shape/same.ts'
import type { ListShape, Shape, Values } from '../shape/shape.ts'

/** The ids that items have now, by those that they have in a text. */
type Names = ReadonlyMap<string, string>

/** The key an item has now: by `names`, its own, or that of the item which says that it was called so. */
export function keyNow(key: string, items: ReadonlyMap<string, unknown>, names: Names): string {
  const named = names.get(key)
  if (named !== undefined) return named
  if (items.has(key)) return key
  const isIt = ([, item]: [string, unknown]) => (item as { was?: readonly string[] }).was?.includes(key)
  return [...items].find(isIt)?.[0] ?? key
}

/** The offsets of the dashes of a list's items; empty: not a block list below a field at this margin. */
function dashesIn(text: string, margin: string, name: string): readonly number[] {
  const head = new RegExp(`^${margin}${name}: *(?:#.*)?\\r?\\n(?: *(?:#.*)?\\r?\\n)*( *)-(?= )`, 'm').exec(
    text,
  )
  if (!head) return []
  const [whole, inset = ''] = head
  const begin = head.index + whole.length - 1
  // What is indented further, is empty or a comment is inside.
  const outside = new RegExp(`^(?!${inset}[- ]| *(?:#|\\r?$))`, 'gm')
  outside.lastIndex = begin
  const end = outside.exec(text)?.index ?? text.length
  const dashes = text.slice(begin, end).matchAll(new RegExp(`^${inset}-(?=[ \\r\\n])`, 'gm'))
  return [begin, ...[...dashes].map(({ index }) => begin + index + inset.length)]
}

/** An item as it is and as it is to be, where it may be looked for by its place alone. */
interface Pair {
  readonly before: unknown
  readonly after: unknown
  /** Its end is looked for: it is the last one, or a new item follows it. */
  readonly isNeeded: boolean
}

/** The items of a list in the order of the text. */
function pairsOf(list: ListShape<Shape>, before: unknown, after: unknown, names: Names): Pair[] {
  const is = byKey(list, after)
  const old = [...byKey(list, before)].map(([key, item]) => ({ key: keyNow(key, is, names), item }))
  const there = new Set(old.map(({ key }) => key))
  const keys = [...is.keys()]
  const followed = new Set(keys.filter((_, at) => !there.has(keys[at + 1] ?? '')))
  return old.map(({ key, item }, at) => ({
    before: item,
    after: is.get(key),
    isNeeded: at === old.length - 1 || followed.has(key),
  }))
}

/** The dash of an item with a field on its line, so that all of the item is indented further. */
const dashed = /^- +(?=[\w-]+:[ \r\n])/

/** A text of the same length as an item, with only a word and a comment, and the indentation of the next item. */
function emptied(item: string): string {
  const lineEnd = item.lastIndexOf('\n')
  return `- ~ #${' '.repeat(lineEnd - 5)}${item.slice(lineEnd)}`
}

/**
 * A text with its unchanged list items blanked out at the same length, so that offsets stay. Merged plans are long
 * and change little between merges, so only the changed items are worth parsing. `margin`: the indentation of the
 * fields of the value.
 */
export function withoutUnchanged(
  shape: Shape,
  text: string,
  before: unknown,
  after: unknown,
  names: Names,
  margin = '',
): string {
  if (shape.kind !== 'record' || !before || !after) return text
  const [was, is] = [before as Values, after as Values]
  return Object.entries(shape.fields).reduce((left, [name, { shape: list }]) => {
    if (list.kind !== 'list' || list.key.length === 0 || !was[name]) return left
    const dashes = dashesIn(left, margin, name)
    const pairs = pairsOf(list, was[name], is[name], names)
    if (dashes.length !== pairs.length) return left
    const pieces = dashes.map((start, at) => {
      const item = left.slice(start, dashes[at + 1])
      const dash = dashed.exec(item)?.[0]
      const pair = pairs[at] as Pair
      if (dash === undefined) return item
      if (!pair.isNeeded && sameValue(list.of, pair.before, pair.after)) return emptied(item)
      const inset = ' '.repeat(start - left.lastIndexOf('\n', start) - 1 + dash.length)
      return dash + withoutUnchanged(list.of, item.slice(dash.length), pair.before, pair.after, names, inset)
    })
    return left.slice(0, dashes[0]) + pieces.join('')
  }, text)
}
