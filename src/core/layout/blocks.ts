import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { partShape } from '../shape/same.ts'
import type { Shape } from '../shape/shape.ts'
import { onOneLine } from './one-line.ts'
import { itemShape, ordered } from './order.ts'
import { type Piece, piecesOf, type Stretch } from './pieces.ts'
import type { Field, TextLines } from './text-lines.ts'

/** A line; undefined: a blank line between fields or items, not within a text. */
export type Line = string | undefined

type Place = Pick<Piece<{ first: number; last: number }>, 'first' | 'last' | 'above' | 'end'>
type FieldPiece = Place & { readonly field: Field }
type ItemPiece = Place & { readonly item: Node }

const indent = (column: number): string => ' '.repeat(column)

/** A line of a text, so many columns to the right; where there is not room enough to the left, as far as there is. */
function moved(line: string, by: number): string {
  if (line === '') return line
  return by >= 0 ? indent(by) + line : line.slice(Math.min(-by, line.length - line.trimStart().length))
}

const isBlock = (node: Node | null): node is YAMLMap | YAMLSeq => (isMap(node) || isSeq(node)) && !node.flow

/** The lines without blank ones at the beginning. */
function withoutGap(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line !== undefined)
  return first < 0 ? [] : lines.slice(first)
}

/** The canonical layout of blocks, made from their own lines at given columns. */
export class Blocks {
  private readonly text: TextLines

  constructor(text: TextLines) {
    this.text = text
  }

  file(shape: Shape, map: YAMLMap): readonly Line[] {
    const first = this.text.lineOf((map.items[0] as Field).key)
    const top = this.between([0, first], 0)
    return withoutGap([...top, ...this.map(shape, map, [first, this.text.lines.length], 0)])
  }

  private map(shape: Shape, map: YAMLMap, stretch: Stretch, to: number): Line[] {
    const fields = (map.items as Field[]).map((field) => ({
      field,
      first: this.text.lineOf(field.key),
      last: this.text.lastOfField(field),
    }))
    const column = this.text.columnOf((map.items[0] as Field).key)
    const { pieces, rest } = piecesOf(this.text, fields, stretch, column)
    const sorted = ordered(shape, pieces, ({ field }) => field.key.value)
    return [
      ...sorted.flatMap((piece) => this.field(partShape(shape, piece.field.key.value), piece, column, to)),
      ...this.between(rest, to),
    ]
  }

  private list(shape: Shape, list: YAMLSeq, stretch: Stretch, to: number): Line[] {
    const column = this.text.columnOf(list)
    const items = (list.items as Node[]).map((item) => ({
      item,
      first: this.text.dashOf(item, column),
      last: this.text.lastOf(item),
    }))
    const { pieces, rest } = piecesOf(this.text, items, stretch, column)
    return [...pieces.flatMap((piece) => this.item(shape, piece, column, to)), ...this.between(rest, to)]
  }

  private field(shape: Shape, { field, above, first, last, end }: FieldPiece, from: number, to: number) {
    const { key, value } = field
    const lead = this.between(above, to)
    const head = indent(to) + this.text.line(first).slice(from).trimEnd()
    if (isBlock(value))
      return [...lead, head, ...withoutGap(this.block(shape, value, [first + 1, end], to + 2))]
    const whole = value && onOneLine(this.text, shape, value, first)
    const own = whole
      ? [`${indent(to)}${this.text.source(key)}: ${whole}`]
      : [head, ...this.moved([first + 1, last + 1], to - from)]
    return [...lead, ...own, ...this.between([last + 1, end], to)]
  }

  private item(shape: Shape, piece: ItemPiece, from: number, to: number): Line[] {
    const { item, above, first, last, end } = piece
    const lead = this.between(above, to)
    if (isMap(item) && !item.flow) return [...lead, ...this.record(shape, item, piece, from, to)]
    const whole = onOneLine(this.text, shape, item, first)
    const own = whole ? [`${indent(to)}- ${whole}`] : this.moved([first, last + 1], to - from)
    return [...lead, ...own, ...this.between([last + 1, end], to)]
  }

  /** An item with fields. The dash goes to whatever field comes first; comments above that field are then above the item. */
  private record(shape: Shape, map: YAMLMap, { first, end }: Place, from: number, to: number): Line[] {
    const begins = this.text.lineOf((map.items[0] as Field).key)
    const besideDash = this.text
      .line(first)
      .slice(from + 1)
      .trim()
    const comment = begins === first || besideDash === '' ? [] : [indent(to) + besideDash]
    const fields = this.map(shape, map, [begins === first ? first : first + 1, end], to + 2)
    const head = fields.findIndex((line) => line !== undefined && !line.trimStart().startsWith('#'))
    const lifted = fields.slice(0, head).map((line) => line && indent(to) + line.trimStart())
    const named = `${indent(to)}- ${(fields[head] as string).slice(to + 2)}`
    return [...comment, ...withoutGap(lifted), named, ...fields.slice(head + 1)]
  }

  private block(shape: Shape, node: YAMLMap | YAMLSeq, stretch: Stretch, to: number): Line[] {
    return isMap(node) ? this.map(shape, node, stretch, to) : this.list(itemShape(shape), node, stretch, to)
  }

  private moved([from, to]: Stretch, by: number): string[] {
    return this.text.lines.slice(from, to).map((line) => moved(line, by))
  }

  /** Comments and blank lines, moved to a column. */
  private between([from, to]: Stretch, column: number): Line[] {
    return this.text.lines
      .slice(from, to)
      .map((line) => (line.trim() === '' ? undefined : indent(column) + line.trim()))
  }
}
