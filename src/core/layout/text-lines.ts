import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type Scalar } from 'yaml'
import { lineStarts } from '../yaml/document.ts'

/** A field as it is written; null: nothing is. */
export type Field = Pair<Scalar<string>, Node | null>

/** The lines of a text, numbered from 0, and the lines of its nodes. */
export class TextLines {
  readonly text: string
  readonly lines: readonly string[]
  private readonly starts: LineCounter

  constructor(text: string) {
    this.text = text
    this.lines = text.split('\n')
    this.starts = lineStarts(text)
  }

  line(number: number): string {
    return this.lines[number] ?? ''
  }

  /** A node as it is written. */
  source(node: Node): string {
    const [start, end] = node.range ?? [0, 0]
    return this.text.slice(start, end)
  }

  lineOf(node: Node): number {
    return this.lineAt(node.range?.[0] ?? 0)
  }

  columnOf(node: Node): number {
    return this.starts.linePos(node.range?.[0] ?? 0).col - 1
  }

  /** The line of the dash of a list item, given the column of the dashes. Comments may be between dash and item. */
  dashOf(item: Node, column: number): number {
    let at = this.lineOf(item)
    while (at > 0 && !/^[ -]*-$/.test(this.line(at).slice(0, column + 1))) at--
    return at
  }

  /** The last line of a node that is no comment. */
  lastOf(node: Node): number {
    if (isMap(node) && !node.flow) return this.lastOfField(node.items.at(-1) as Field)
    if (isSeq(node) && !node.flow) return this.lastOf(node.items.at(-1) as Node)
    const source = this.source(node)
    // Blank lines at the end are part of a text whose header has a plus.
    const keeps = isScalar(node) && /^[|>]\d?\+/.test(source)
    const written = keeps ? source.replace(/\n$/, '') : source.trimEnd()
    return this.lineAt((node.range?.[0] ?? 0) + Math.max(0, written.length - 1))
  }

  lastOfField({ key, value }: Field): number {
    return value && this.source(value) !== '' ? this.lastOf(value) : this.lineOf(key)
  }

  private lineAt(at: number): number {
    return this.starts.linePos(at).line - 1
  }
}
