/** How one field of a part is told: in general, as what was there and what is there now. */
import type { PartChange } from '../../core/difference.ts'
import { namedSteps, shapeAlong } from '../../core/named-way.ts'
import { type Difference, partShape } from '../../core/shape/same.ts'
import type { Shape, Values } from '../../core/shape/shape.ts'
import type { Text, Words } from '../../core/text.ts'
import type { Material } from '../material.ts'
import { general, type Sayings } from './sayings.ts'
import { shownValue } from './shown-value.ts'

/** What stands around the topics of one part. */
export interface Told {
  readonly change: PartChange
  readonly material: Material
  /** What the goals of the plan are called. */
  readonly goals: ReadonlyMap<string, Words>
}

/** Tells of one field of a part. */
export type Topic = (field: string, told: Told) => string[]

/** One thing to tell: what it is called, and what it was and is; undefined where there is nothing. */
interface News {
  readonly name: string
  readonly was: string | undefined
  readonly now: string | undefined
}

export function say(
  { name, was, now }: News,
  { stated, added, changed, removed }: Sayings,
  told: Told,
): string {
  const text: Text =
    now === undefined
      ? removed(name, was ?? '')
      : was !== undefined
        ? changed(name, was, now)
        : told.change.before
          ? added(name, now)
          : stated(name, now)
  // A quotation that ends a sentence ends this one too.
  return text[told.material.language].replace(/([.!?…][”“])\.$/, '$1')
}

export const fieldOf = (values: Values | undefined, field: string): unknown => values?.[field]

/** The name of a field, then of what is inside it, as far as they have names; what has none is a key: a year, a language. */
export const nameOf = (shape: Shape, path: readonly string[], { language }: Material): string =>
  namedSteps(shape, path)
    .map(({ label }) => label[language])
    .join(' · ')

/** Whether a difference is of a text in one language, where the other languages are as they were. */
const isTranslation = (shape: Shape, field: readonly string[]): boolean =>
  namedSteps(shape, field).at(-1)?.from?.kind === 'words'

/** A difference by the name of its field; a text without its language, when it has only one. */
function differenceNews(shape: Shape, { field, before, after }: Difference, told: Told): News {
  const { material, change } = told
  const alone =
    isTranslation(shape, field) && field.at(-1) === material.language && !severalLanguages(change, field)
  const there = shapeAlong(shape, field)
  const shown = (value: unknown) =>
    value === undefined || !there ? undefined : shownValue(there, value, material)
  return {
    name: nameOf(shape, alone ? field.slice(0, -1) : field, material),
    was: shown(before),
    now: shown(after),
  }
}

const severalLanguages = ({ before, after }: PartChange, [first = '']: readonly string[]): boolean =>
  [before, after].some((values) => {
    const words = fieldOf(values, first)
    return typeof words === 'object' && words !== null && Object.keys(words).length > 1
  })

/** The differences of one field of a part; of a part that is new or gone, the field as a whole. */
function differencesOf(field: string, { before, after, differences }: PartChange): readonly Difference[] {
  if (before && after) return differences.filter(({ field: [first] }) => first === field)
  return [{ field: [field], before: fieldOf(before, field), after: fieldOf(after, field) }]
}

export const inGeneral =
  (sayings: Sayings = general): Topic =>
  (field, told) =>
    differencesOf(field, told.change).map((difference) =>
      say(differenceNews(told.change.shape, difference, told), sayings, told),
    )

/** A field told as one whole, whatever in it has changed. */
export const asOne =
  (sayings: Sayings): Topic =>
  (field, told) => {
    const { before, after, shape } = told.change
    const of = partShape(shape, field)
    const shown = (value: unknown) => (value === undefined ? undefined : shownValue(of, value, told.material))
    const news = {
      name: nameOf(shape, [field], told.material),
      was: shown(fieldOf(before, field)),
      now: shown(fieldOf(after, field)),
    }
    return [say(news, sayings, told)]
  }
