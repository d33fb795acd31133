import type { Severity } from '../core/files/choices.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Path } from '../core/source.ts'
import type { Text, Words } from '../core/text.ts'
import { resolve } from '../core/walk.ts'
import { counts } from './cells.ts'
import type { Cell, On, Scope } from './expectation.ts'
import { labelOf, messageOf } from './wording.ts'

/** A field that should be filled and is not: what is missing, in what, and where it belongs. */
export interface Gap {
  readonly rule: string
  readonly severity: Severity
  readonly state: 'missing' | 'explained' | 'waived'
  /** Whose plan it is; none: a branch's own item, or a shared indicator. */
  readonly unit?: string
  readonly branch?: string
  /** The ids of the goal, then of the measure or indicator; none: the plan as a whole. */
  readonly ids: readonly string[]
  /** What the item is. */
  readonly on: On
  /** What its author calls the item; nothing where it has no title. */
  readonly title: Words
  /** The field as it is written in the file, and as a reader calls it. */
  readonly key: string
  readonly field: Text
  /** What is missing, in a sentence. */
  readonly text: Text
  /** What could be written there, as YAML. */
  readonly example: Text
  readonly periods: readonly string[]
  /** It says more than that the field is not there. */
  readonly remark: boolean
  /** The day until which an explanation holds, or held. */
  readonly until?: string
  /** For how many fields of the score it stands; 0: it is only good to have. */
  readonly fields: number
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: Path
}

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
function titleAlong({ content, workspace }: Scope, [, goal, , index]: Path): Words {
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
