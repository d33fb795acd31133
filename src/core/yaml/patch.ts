import { isMap, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { byKey, isNothing, ownPart, partShape, partsOf, sameValue } from '../shape/same.ts'
import type { ListShape, Shape, Values } from '../shape/shape.ts'
import type { Language } from '../text.ts'
import { parse } from './document.ts'
import { emit } from './emit.ts'
import { keyNow, withoutUnchanged } from './unchanged.ts'

/** A stretch of the text and what to put there. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The splices that turn a value into another in its text. For a part that cannot be edited in place, such as one in a
 * flow collection, the result is undefined and the enclosing part is rewritten.
 */
class Patcher {
  readonly text: string
  readonly language: Language
  readonly lineBreak: string
  readonly names: ReadonlyMap<string, string>

  constructor(text: string, language: Language, names: ReadonlyMap<string, string>) {
    this.text = text
    this.language = language
    this.names = names
    this.lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  }

  value(shape: Shape, node: unknown, before: unknown, after: unknown): Splice[] | undefined {
    if (sameValue(shape, before, after)) return []
    if (isMap(node) && !node.flow && ['record', 'map', 'words', 'value'].includes(shape.kind))
      return this.map(shape, node, before as Values, after)
    if (isSeq(node) && !node.flow && shape.kind === 'list' && shape.key.length > 0)
      return this.list(shape, node, before, after)
    return undefined
  }

  private map(shape: Shape, node: YAMLMap, before: Values, after: unknown): Splice[] | undefined {
    const parts = partsOf(shape.kind === 'value' ? { kind: 'words', max: 0 } : shape, after)
    // Words in the language of the file alone may be a plain text, but not in the place of a map.
    if (!parts || typeof before !== 'object' || before === null) return undefined
    const pairs = node.items as Pair<Scalar<string>, Node>[]
    const goes = ({ key: { value } }: Pair<Scalar<string>>): boolean =>
      !isNothing(ownPart(before, value)) && isNothing(parts.get(value))
    const kept = pairs.filter((pair) => !goes(pair))
    if (kept.length === 0) return undefined
    const head = this.isAfterDash(node)
      ? pairs.slice(0, pairs.indexOf(kept[0] as Pair<Scalar<string>, Node>))
      : []
    const splices: Splice[] = head.length > 0 ? [this.fromDash(head)] : []
    for (const pair of pairs.slice(head.length)) {
      const name = pair.key.value
      const [was, is] = [ownPart(before, name), parts.get(name)]
      if (was !== undefined) splices.push(...this.pair(partShape(shape, name), pair, name, was, is, node))
    }
    const added = [...parts].filter(([name, part]) => !isNothing(part) && ownPart(before, name) === undefined)
    for (const [name, part] of inShapeOrder(shape, added))
      splices.push(this.insertPair(shape, kept, this.columnOf(node), name, part))
    return splices
  }

  private pair(
    shape: Shape,
    pair: Pair<Scalar<string>, Node>,
    name: string,
    before: unknown,
    after: unknown,
    parent: YAMLMap,
  ): Splice[] {
    if (isNothing(after)) return isNothing(before) ? [] : this.lines(start(pair.key), this.end(pair))
    const inside = this.value(shape, pair.value, before, after)
    if (inside) return inside
    const at = start(pair.key)
    return [
      {
        start: at,
        end: this.end(pair),
        text: this.block(this.entry(name, shape, after), this.columnOf(parent)),
      },
    ]
  }

  private list(shape: ListShape<Shape>, node: YAMLSeq, before: unknown, after: unknown): Splice[] {
    const is = byKey(shape, after)
    const old = [...byKey(shape, before)].map(([key, item], at) => ({
      key: keyNow(key, is, this.names),
      item,
      node: node.items[at] as Node,
    }))
    const splices = old.flatMap(({ key, item, node: there }) => {
      const next = is.get(key)
      if (next === undefined) return this.lines(this.dash(node, there), this.trimmed(end(there)))
      return this.value(shape.of, there, item, next) ?? [this.replaceItem(shape.of, there, next)]
    })
    const nodes = new Map(old.map((each) => [each.key, each.node]))
    let anchor: Node | undefined
    for (const [key, item] of is) {
      const there = nodes.get(key)
      if (there) anchor = there
      else splices.push(this.insertItem(shape.of, node, anchor, item))
    }
    return splices
  }

  private replaceItem(shape: Shape, item: Node, next: unknown): Splice {
    return {
      start: start(item),
      end: this.trimmed(end(item)),
      text: this.block(emit(shape, next, this.language).trimEnd(), this.column(start(item))),
    }
  }

  /** A new item goes after the item that it follows in the new list, or first. */
  private insertItem(shape: Shape, node: YAMLSeq, anchor: Node | undefined, item: unknown): Splice {
    const column = this.column(start(node))
    const text = this.block(
      `- ${emit(shape, item, this.language).trimEnd().replaceAll('\n', '\n  ')}`,
      column,
    )
    const at = anchor ? this.lineEnd(this.trimmed(end(anchor))) : this.lineBefore(start(node))
    return { start: at, end: at, text: this.lineBreak + ' '.repeat(column) + text }
  }

  /** A new field goes after the nearest of those that stay which comes before it in the shape. */
  private insertPair(
    shape: Shape,
    kept: readonly Pair<Scalar<string>, Node>[],
    column: number,
    name: string,
    part: unknown,
  ): Splice {
    const order = shape.kind === 'record' ? Object.keys(shape.fields) : []
    const earlier = kept.findLast((pair) => order.indexOf(pair.key.value) < order.indexOf(name))
    const at = this.lineEnd(this.end(earlier ?? (kept.at(-1) as Pair<Scalar<string>, Node>)))
    const entry = this.block(this.entry(name, partShape(shape, name), part), column)
    return { start: at, end: at, text: this.lineBreak + ' '.repeat(column) + entry }
  }

  /** Whether a mapping begins on the line of a dash: `- id: …`. */
  private isAfterDash(map: YAMLMap): boolean {
    const at = start((map.items[0] as Pair<Scalar>).key)
    return /-/.test(this.text.slice(this.lineStart(at), at))
  }
  /** The splices that remove the first fields of a list item and keep its dash and comments. */
  private fromDash(pairs: readonly Pair<Scalar<string>, Node>[]): Splice {
    const [first, last] = [pairs[0], pairs.at(-1)] as [Pair<Scalar<string>, Node>, Pair<Scalar<string>, Node>]
    const rest = this.text.slice(this.end(last))
    return { start: start(first.key), end: this.end(last) + rest.length - rest.trimStart().length, text: '' }
  }

  /** The text of `name: value` without indentation. */
  private entry(name: string, shape: Shape, value: unknown): string {
    return emit({ kind: 'map', of: shape }, { [name]: value }, this.language).trimEnd()
  }

  /** A text moved to the right, with the line breaks of the file. */
  private block(text: string, column: number): string {
    return text
      .replace(/\n(?!\n)/g, `${this.lineBreak}${' '.repeat(column)}`)
      .replace(/\n(?=\n)/g, this.lineBreak)
  }

  private columnOf(map: YAMLMap): number {
    return this.column(start((map.items[0] as Pair<Scalar>).key))
  }
  private column(at: number): number {
    return at - this.lineStart(at)
  }
  private lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1
  }
  private lineEnd(at: number): number {
    const found = this.text.indexOf('\n', at)
    const stop = found < 0 ? this.text.length : found
    return this.text[stop - 1] === '\r' ? stop - 1 : stop
  }
  private end(pair: Pair<Scalar<string>, Node>): number {
    return this.trimmed(pair.value ? Math.max(end(pair.value), end(pair.key)) : end(pair.key) + 1)
  }
  private trimmed(at: number): number {
    let stop = at
    while (/\s/.test(this.text[stop - 1] ?? '')) stop--
    return stop
  }
  /** The dash of an item of a list. Between them there may be comments, with dashes of their own. */
  private dash(list: YAMLSeq, item: Node): number {
    const column = this.column(start(list))
    let line = this.lineStart(start(item))
    while (line > start(list) && !this.isDash(line, column)) line = this.lineStart(line - 1)
    return line + column
  }
  private isDash(line: number, column: number): boolean {
    const upTo = this.text.slice(line, line + column + 1)
    return /^[ -]*-$/.test(upTo) && /\s/.test(this.text[line + column + 1] ?? '')
  }
  /** The end of the line before the one that a place is on. */
  private lineBefore(at: number): number {
    const stop = Math.max(0, this.lineStart(at) - 1)
    return this.text[stop - 1] === '\r' ? stop - 1 : stop
  }
  /**
   * The splices that remove whole lines with the break before them, so that insertions at the end of either line
   * stay. Of blank lines on both sides, those below are removed too.
   */
  private lines(from: number, to: number): Splice[] {
    const [before, after] = [this.lineBefore(from), this.lineEnd(to)]
    const isApart = this.text.slice(this.lineStart(before), before).trim() === ''
    const blank = isApart ? (/^(\r?\n[ \t]*(?=\r?\n))*/.exec(this.text.slice(after))?.[0].length ?? 0) : 0
    return [
      { start: before, end: after, text: '' },
      { start: after, end: after + blank, text: '' },
    ]
  }
}

const start = (node: Node): number => node.range?.[0] ?? 0
const end = (node: Node): number => node.range?.[1] ?? 0

const inShapeOrder = (shape: Shape, entries: [string, unknown][]): [string, unknown][] => {
  const order = shape.kind === 'record' ? Object.keys(shape.fields) : []
  return [...entries].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

/** A text with splices applied. They must not overlap; at one offset, insertions come in the given order, before a removal. */
export function applied(text: string, splices: readonly Splice[]): string {
  // Pieces that are joined at the end: a large plan copied for each splice would cost the square of its size.
  const pieces: string[] = []
  let done = 0
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(done, start), piece)
    done = end
  }
  return pieces.join('') + text.slice(done)
}

/** The splices that turn `before` into `after` in a text; undefined: the text must be rewritten as a whole. */
export const splicesOf = (
  shape: Shape,
  text: string,
  before: unknown,
  after: unknown,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): readonly Splice[] | undefined =>
  new Patcher(text, language, names).value(
    shape,
    parse(withoutUnchanged(shape, text, before, after, names)).contents,
    before,
    after,
  )

/**
 * The text of a file with `after` in it instead of `before` (what `readModel` reads from the text): only the lines that
 * say something else change; comments, order, blank lines and line ends stay. `names`: the ids that items have now, by the
 * ids that they have in the text.
 */
export function patch(
  shape: Shape,
  text: string,
  before: unknown,
  after: unknown,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if (sameValue(shape, before, after)) return text
  const splices = splicesOf(shape, text, before, after, language, names)
  return splices ? applied(text, splices) : emit(shape, after, language)
}
