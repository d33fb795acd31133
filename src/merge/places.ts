import type { Goal, UnitPlan } from '../core/files/unit-plan.ts'
import { localId } from '../core/ids.ts'
import { itemShapes } from '../core/items.ts'
import { reachedBy } from '../core/named-way.ts'
import type { Field, Shape, Values } from '../core/shape/shape.ts'
import type { Path } from '../core/source.ts'
import type { Task } from './task.ts'

/** Where an item stands in a plan, and the item itself. */
export interface Found {
  readonly path: Path
  readonly shape: Shape
  readonly value: Values
}

/** Finds a goal, measure or indicator of a plan by its id. */
export function findItem(goals: readonly Goal[] | undefined, id: string): Found | undefined {
  for (const [at, goal] of (goals ?? []).entries()) {
    if (goal.id === id) return { path: ['goals', at], shape: itemShapes.goal, value: goal }
    for (const [list, kind] of [
      ['measures', 'measure'],
      ['indicators', 'indicator'],
    ] as const) {
      const index = (goal[list] ?? []).findIndex((item) => item.id === id)
      const value = goal[list]?.[index]
      if (value) return { path: ['goals', at, list, index], shape: itemShapes[kind], value }
    }
  }
  return undefined
}

/** What a value of a merged plan is of, as the plan has it: an item, or where each of the plans in it stands. */
export function inMerged(
  id: string,
  { ours, shape, states }: Pick<Task, 'ours' | 'shape' | 'states'>,
): Found | undefined {
  if (id !== states) return findItem(ours?.content.goals, id)
  const value = (ours?.content as Values | undefined)?.[states] as Values | undefined
  return { path: [states], shape: (shape.fields[states] as Field).shape, value: value ?? {} }
}

/** The path to a value inside an item, as far as there is one; a value of a period is found by its period. */
export function pathInside({ path, shape, value }: Found, field: readonly string[]): Path {
  const all = reachedBy(shape, value, field)
  const end = all.findIndex((reached) => reached.value === undefined)
  return [...path, ...all.slice(0, end < 0 ? all.length : end).map(({ step }) => step)]
}

/** The same item in the unit's own plan, where ids do not say whose they are. */
export const findInUnit = ({ goals }: UnitPlan, id: string): Found | undefined => findItem(goals, localId(id))
