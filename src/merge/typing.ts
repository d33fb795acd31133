import { type Item, itemShapes } from '../core/items.ts'
import { Refusal } from '../core/refusal.ts'
import { keyOf, partShape } from '../core/shape/same.ts'
import type { Shape, Values } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { type Conflict, type Named, wholeName } from './sides.ts'

/** A value that somebody has typed instead of what either side says. */
export interface Typed extends Named {
  readonly value: string
}

/** A value with another in it, at the end of a way. What is not there yet stays so: there is nothing to type over. */
export function replaced(
  shape: Shape,
  inside: unknown,
  [name, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (name === undefined) return value
  if (shape.kind === 'list')
    return (inside as unknown[]).map((item) =>
      keyOf(shape, item) === name ? replaced(shape.of, item, rest, value) : item,
    )
  const parts = inside as Values
  return { ...parts, [name]: replaced(partShape(shape, name), parts[name], rest, value) }
}

/** Items with what somebody has typed in them. */
export const withTyped = (items: readonly Item[], typed: readonly Typed[]): readonly Item[] =>
  typed.reduce(
    (all, { id, field, value }) =>
      all.map((item) =>
        item.id === id
          ? {
              ...item,
              content: replaced(itemShapes[item.kind], item.content, field, value) as Item['content'],
            }
          : item,
      ),
    items,
  )

/** Whether another value can be typed: both sides have one, and it is one line of text. */
export const isTypable = ({ field, ours, theirs }: Conflict): boolean =>
  field.length > 0 && typeof ours === 'string' && typeof theirs === 'string'

/** What cannot be typed has to be written into the plan. */
export function cannotType(conflict: Conflict): Refusal {
  const name = wholeName(conflict)
  return new Refusal(
    t(
      `Arvoa ei voi antaa komentorivillä: ${name}`,
      `Värdet kan inte ges på kommandoraden: ${name}`,
      `The value cannot be given on the command line: ${name}`,
    ),
    t(
      'Kirjoita se yhdistettyyn suunnitelmaan ja valitse --take branch ilman valitsinta --value.',
      'Skriv det i den sammanställda planen och välj --take branch utan --value.',
      'Write it into the merged plan, and choose --take branch without --value.',
    ),
  )
}
