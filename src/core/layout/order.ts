import type { Shape } from '../shape/shape.ts'

/** Fields in the order of a record; what is no record keeps its order. */
export function ordered<T>(shape: Shape, fields: readonly T[], nameOf: (field: T) => string): readonly T[] {
  if (shape.kind !== 'record') return fields
  const order = Object.keys(shape.fields)
  return [...fields].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)))
}

/** The shape of the items of a list. */
export const itemShape = (shape: Shape): Shape => (shape.kind === 'list' ? shape.of : shape)
