import type { Gap } from '../core/completeness.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { resolve } from '../core/indicator.ts'
import type { Path } from '../core/source.ts'
import type { Words } from '../core/text.ts'
import { counts } from './cells.ts'
import type { AssessedFile, Cell } from './expectation.ts'
import { labelOf, messageOf } from './wording.ts'

/** The path at which a cell belongs. */
const pathOf = ({ rule, at, detail }: Cell): Path => [...at, ...(detail?.path ?? [rule.field])]

type About = Pick<Gap, 'on' | 'title'>

/** The item of a plan in which a path ends. */
function itemAlong({ goals = [] }: UnitPlan, [, at, inner, index]: Path): About {
  const goal = goals[Number(at)]
  const [measure, indicator] = [goal?.measures?.[Number(index)], goal?.indicators?.[Number(index)]]
  if (inner === 'measures' && measure) return { on: 'measure', title: measure.title }
  if (inner === 'indicators' && indicator) return { on: 'indicator', title: indicator.title ?? {} }
  return { on: 'goal', title: goal?.title ?? {} }
}

/** What the indicator is called whose baseline stands at a path. */
function titleAlong({ content, workspace }: AssessedFile, [, goal, , index]: Path): Words {
  const goals = 'goals' in content ? content.goals : []
  const indicator = goals?.[Number(goal)]?.indicators?.[Number(index)]
  return (indicator && resolve(indicator, workspace).title) ?? {}
}

/** What the item of a cell is, and what it is called: a shared indicator by its title in indicators.yaml. */
function aboutOf({ rule, item, detail, ids, scope, at }: Cell): About {
  if (rule.on === 'baseline') return { on: rule.on, title: titleAlong(scope, at) }
  if (rule.on === 'plan' && detail?.path && ids.length > 0) return itemAlong(item as UnitPlan, detail.path)
  const titled: { readonly title?: Words } = 'full' in item ? item.full : 'title' in item ? item : {}
  return { on: rule.on, title: titled.title ?? {} }
}

function gapOf(cell: Cell, state: Gap['state'], fields: number): Gap {
  const { rule, severity, scope, ids, detail, until } = cell
  const path = pathOf(cell)
  const periods = detail?.periods ?? []
  const { line, column } = scope.source.locate(path, 'value')
  return {
    rule: rule.code,
    severity,
    state,
    ...(scope.unit !== undefined && { unit: scope.unit }),
    ...(scope.branch !== undefined && { branch: scope.branch }),
    ids,
    ...aboutOf(cell),
    key: rule.field,
    field: labelOf(cell),
    text: messageOf(cell),
    example: rule.example(cell.item, scope, detail),
    periods,
    remark: detail?.message !== undefined,
    ...(until !== undefined && { until }),
    fields,
    file: scope.source.file,
    line,
    column,
    path,
  }
}

/** The gaps among cells, in their order. What would come with an item that is not there is told with the item. */
export function gapsIn(cells: Iterable<Cell>): Gap[] {
  const found: { cell: Cell; state: Gap['state']; fields: number }[] = []
  for (const cell of cells) {
    const { state, implied } = cell
    const last = found.at(-1)
    if (implied && last && state === 'missing') last.fields++
    if (implied || state === 'filled' || state === 'not-applicable') continue
    found.push({ cell, state, fields: counts(cell) ? 1 : 0 })
  }
  return found.map(({ cell, state, fields }) => gapOf(cell, state, fields))
}
