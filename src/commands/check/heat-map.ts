import { keyIn, partsOf, placeOf } from '../../completeness/divisions.ts'
import type { Cell } from '../../completeness/expectation.ts'
import { families } from '../../completeness/families.ts'
import { tally } from '../../completeness/score.ts'
import { groupBy } from '../../core/group.ts'
import type { MapRow } from '../../reports/heat-map.ts'
import { partTitles } from './part-titles.ts'

function fieldsOf(cells: readonly Cell[]): MapRow['fields'] {
  const own = groupBy(cells, ({ rule }) => rule.family)
  return families.map(({ id, title }) => ({ id, title, score: tally(own.get(id) ?? []) }))
}

/** Whether a goal is kept from readers outside. */
const isInternal = ({ scope: { content } }: Cell, goal: string): boolean =>
  'goals' in content &&
  (content.goals ?? []).some(({ id, visibility }) => id === goal && visibility === 'internal')

/** A row, by what it sums up: a plan, or a goal in it. */
function rowOf(by: 'unit' | 'goal', cells: readonly Cell[], [first] = cells): MapRow[] {
  if (!first) return []
  const { branch } = first.scope
  const [goal] = by === 'goal' ? first.ids : []
  return [
    {
      plan: keyIn('unit', placeOf(first)),
      ...(branch !== undefined && { branch }),
      ...(goal !== undefined && { goal }),
      internal: goal !== undefined && isInternal(first, goal),
      title: partTitles[by]({ first }),
      fields: fieldsOf(cells),
    },
  ]
}

/** The rows of one plan: the plan as a whole, then goal by goal. */
function rowsOf(cells: readonly Cell[]): MapRow[] {
  const inGoals = cells.filter(({ ids, scope }) => ids.length > 0 && 'goals' in scope.content)
  const goals = groupBy(inGoals, ({ ids }) => ids[0] ?? '')
  return [...rowOf('unit', cells), ...[...goals.values()].flatMap((own) => rowOf('goal', own))]
}

/** The completeness of each plan and of each goal in it, by families of rules, the least complete plan first. */
export function mapOf(cells: readonly Cell[]): MapRow[] {
  const plans = groupBy(cells, (cell) => keyIn('unit', placeOf(cell)))
  return partsOf(cells, 'unit').flatMap(({ key }) => rowsOf(plans.get(key) ?? []))
}
