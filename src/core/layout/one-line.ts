import { isMap, isSeq, type Node } from 'yaml'
import { partShape } from '../shape/same.ts'
import type { Shape } from '../shape/shape.ts'
import { itemShape, ordered } from './order.ts'
import type { Field, TextLines } from './text-lines.ts'

const nameOf = ({ key }: Field): string => key.value

/** `{ a: 1, b: [c, d] }` with fields in the order of the shape; a single value is as it is written. */
function collection(text: TextLines, shape: Shape, node: Node): string {
  const inside = (of: Shape, part: Node) => collection(text, of, part)
  if (isSeq(node) && node.items.length > 0)
    return `[${node.items.map((item) => inside(itemShape(shape), item as Node)).join(', ')}]`
  if (!isMap(node) || node.items.length === 0) return text.source(node)
  const fields = node.items as Field[]
  if (fields.some(({ value }) => !value || text.source(value) === '')) return text.source(node)
  const entry = (field: Field) =>
    `${text.source(field.key)}: ${inside(partShape(shape, nameOf(field)), field.value as Node)}`
  return `{ ${ordered(shape, fields, nameOf).map(entry).join(', ')} }`
}

/** A value on one line in canonical layout, with the comment after it; undefined: it is on another line, or on several. */
export function onOneLine(text: TextLines, shape: Shape, node: Node, line: number): string | undefined {
  const source = text.source(node)
  if (source === '' || source.includes('\n') || text.lineOf(node) !== line) return undefined
  const behind = text.line(line).slice(text.columnOf(node) + source.length)
  return (collection(text, shape, node) + behind).trimEnd()
}
