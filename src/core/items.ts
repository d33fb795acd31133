import type { BranchPlan } from './files/branch-plan.ts'
import { branchPlan } from './files/branch-plan.ts'
import { type Field, may, recordAt, ref, type Shape, type Values, without } from './shape/shape.ts'
import { t } from './text.ts'

/** The goals of a branch plan, with what is in them. */
export type Goals = NonNullable<BranchPlan['goals']>
type ItemKind = 'goal' | 'measure' | 'indicator'

/**
 * A goal, measure or indicator by itself. Which goal a measure or indicator is in is a value like any other (`goal`), so that
 * moving it to another goal is a change of one field.
 */
export interface Item {
  readonly kind: ItemKind
  readonly id: string
  readonly content: Values
}

const lists = { measure: 'measures', indicator: 'indicators' } as const
const goalShape = recordAt(branchPlan, ['goals', 0])
const inGoal: Field = may(ref('indicator'), t('Tavoite', 'Mål', 'Goal'))

/** The shape of the content of each kind of item. */
export const itemShapes: Readonly<Record<ItemKind, Shape>> = {
  goal: { ...goalShape, fields: without(goalShape.fields, 'measures', 'indicators') },
  measure: {
    ...recordAt(branchPlan, ['goals', 0, 'measures', 0]),
    fields: { ...recordAt(branchPlan, ['goals', 0, 'measures', 0]).fields, goal: inGoal },
  },
  indicator: {
    ...recordAt(branchPlan, ['goals', 0, 'indicators', 0]),
    fields: { ...recordAt(branchPlan, ['goals', 0, 'indicators', 0]).fields, goal: inGoal },
  },
}

/** Goals, measures and indicators as one list of items, in the order of the file. */
export function itemsOf(goals: Goals | undefined): Item[] {
  return (goals ?? []).flatMap((goal) => {
    const { measures = [], indicators = [], ...content } = goal
    const inside = (kind: 'measure' | 'indicator', all: readonly { readonly id: string }[]): Item[] =>
      all.map((item) => ({ kind, id: item.id, content: { ...item, goal: goal.id } }))
    return [
      { kind: 'goal' as const, id: goal.id, content },
      ...inside('measure', measures),
      ...inside('indicator', indicators),
    ]
  })
}

/** The goals that some items make, the inverse of `itemsOf`. The fields of a goal are in the order of its shape. */
export function goalsOf(items: readonly Item[]): Goals {
  const inside = new Map<unknown, Map<ItemKind, Values[]>>()
  for (const { kind, content } of items) {
    if (kind === 'goal') continue
    const { goal, ...rest } = content
    const lists = inside.get(goal) ?? new Map<ItemKind, Values[]>()
    inside.set(goal, lists.set(kind, [...(lists.get(kind) ?? []), rest]))
  }
  const goals = items
    .filter(({ kind }) => kind === 'goal')
    .map(({ id, content }) => {
      const own = inside.get(id)
      const whole: Values = {
        ...content,
        ...Object.fromEntries(
          Object.entries(lists).map(([kind, name]) => [name, own?.get(kind as ItemKind)]),
        ),
      }
      const present = Object.keys(goalShape.fields).filter((name) => whole[name] !== undefined)
      return Object.fromEntries(present.map((name) => [name, whole[name]]))
    })
  return goals as unknown as Goals
}

/** Items by id. */
export const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The same items under their new ids, also where they refer to each other. */
export function renamed<I extends Pick<Item, 'id' | 'content'>>(
  items: readonly I[],
  names: ReadonlyMap<string, string>,
): readonly I[] {
  if (names.size === 0) return items
  const now = (id: unknown): unknown => names.get(String(id)) ?? id
  return items.map((item) => {
    const { id, content } = item
    const { goal, also, performanceAgreement } = content as {
      goal?: string
      also?: readonly string[]
      performanceAgreement?: Values
    }
    const references = {
      id: now(id),
      ...(goal !== undefined && { goal: now(goal) }),
      ...(also && { also: also.map(now) }),
      ...(performanceAgreement?.['indicator'] !== undefined && {
        performanceAgreement: { ...performanceAgreement, indicator: now(performanceAgreement['indicator']) },
      }),
    }
    return { ...item, id: String(now(id)), content: { ...content, ...references } }
  })
}
