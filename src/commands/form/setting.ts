/** What a form tells of completeness: what the plan lacks, and what every row should have. */
import { cellsIn, counts } from '../../completeness/cells.ts'
import type { Cell, On, Scope } from '../../completeness/expectation.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import { expectations } from '../../completeness/index.ts'
import { scopesOf } from '../../completeness/scopes.ts'
import { absent } from '../../completeness/subjects.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { severityOf } from '../../core/rule.ts'
import type { PlanFile, Workspace } from '../../core/workspace.ts'
import type { Lack } from '../../forms/form/gap-rows.ts'

/** The tables of a form whose rows are what rules are about. */
const tables: Readonly<Partial<Record<On, string>>> = {
  plan: 'plan',
  goal: 'goals',
  measure: 'measures',
  indicator: 'indicators',
  definition: 'indicators',
}

const headOf = ({ format, unit, language, stage, period }: UnitPlan): UnitPlan => ({
  format,
  unit,
  language,
  stage,
  period,
})

/** An item in which nothing stands yet. */
const nothingOf = (on: On) =>
  absent(on, { on, item: { id: '', title: {} }, at: [], ids: [] }).find((each) => each.on === on)?.item ?? {
    id: '',
    title: {},
  }

/** The fields that every row should have at the stage of a plan, whatever else is in the row: `measures.status`. */
function wantedAt(scope: Scope): Set<string> {
  const { stage, workspace, content } = scope
  const asked = expectations.filter((rule) =>
    ['error', 'warning'].includes(severityOf(rule, stage, workspace)),
  )
  const names = asked.flatMap(({ on, field, look }) => {
    const table = tables[on]
    if (table === undefined) return []
    const empty = on === 'plan' ? headOf(content as UnitPlan) : nothingOf(on)
    return look(empty, scope) === 'missing' ? [`${table}.${field}`] : []
  })
  return new Set(names)
}

/** What a form of a plan tells of completeness. Of the plan of a closed unit, nothing. */
export function completenessOf(
  file: PlanFile<UnitPlan>,
  workspace: Workspace,
): { wanted: ReadonlySet<string>; lacks: readonly Lack[] } {
  const [scope] = scopesOf({ units: [file], branches: [], shared: false }, workspace)
  if (!scope) return { wanted: new Set(), lacks: [] }
  const cells: Cell[] = [...cellsIn([scope], { all: false })].filter(counts)
  return { wanted: wantedAt(scope), lacks: gapsIn(cells).filter(({ state }) => state === 'missing') }
}
