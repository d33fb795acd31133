import type { Part } from '../../src/changes/parts.ts'
import type { PartChange } from '../../src/core/difference.ts'
import { keyOf, partShape } from '../../src/core/shape/same.ts'
import type { Shape } from '../../src/core/shape/shape.ts'

/** A value with another in a place inside it; undefined: nothing there. */
function put(shape: Shape, value: unknown, [step, ...rest]: readonly string[], after: unknown): unknown {
  if (step === undefined) return after
  const inside = partShape(shape, step)
  if (shape.kind === 'list') {
    const items = (value ?? []) as readonly unknown[]
    const at = items.findIndex((item) => keyOf(shape, item) === step)
    const next = put(inside, items[at], rest, after)
    const others = items.filter((_, index) => index !== at)
    return next === undefined ? others : [...others, next]
  }
  const record = { ...(value as Record<string, unknown>) }
  const next = put(inside, record[step], rest, after)
  if (next === undefined) delete record[step]
  else record[step] = next
  return record
}

const isPart = ({ kind, id }: Pick<Part, 'kind' | 'id'>, change: PartChange): boolean =>
  kind === change.kind && id === (change.was ?? change.id)

function applied(part: Part, { id, shape, differences }: PartChange): Part {
  const content = differences.reduce<unknown>(
    (value, { field, after }) => put(shape, value, field, after),
    part.content,
  )
  return { ...part, id, content: { ...(content as object), ...(part.id !== id && { id }) } }
}

/** Some parts with what a comparison tells of them done to them. */
export const applyParts = (parts: readonly Part[], changes: readonly PartChange[]): Part[] => [
  ...parts.flatMap((part) => {
    const change = changes.find((each) => each.before && isPart(part, each))
    if (!change) return [part]
    return change.after ? [applied(part, change)] : []
  }),
  ...changes
    .filter(({ before }) => !before)
    .map(({ kind, id, shape, after }) => ({ kind, id, shape, content: after ?? {} })),
]
