/** The completeness shown in a form: the gaps of the plan, and the fields that every row should have. */
import { cellsIn, counts } from '../../completeness/cells.ts'
import type { AssessedFile, Cell, Expectation, On } from '../../completeness/expectation.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import { expectations } from '../../completeness/index.ts'
import { scopesOf } from '../../completeness/scopes.ts'
import { absent } from '../../completeness/subjects.ts'
import { type Kind, kinds } from '../../core/files/choices.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { severityOf } from '../../core/rule.ts'
import type { PlanFile, Workspace } from '../../core/workspace.ts'
import type { Material } from '../../forms/form/material.ts'

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

/** The kinds that an indicator may be of; `''`: nobody has said yet. */
const allKinds = ['', ...(Object.keys(kinds) as Kind[])] as const

/** The kinds of indicator that need no field that a rule asks for; of what is no indicator none. Undefined: nothing needs it. */
function needlessKinds({ on, look }: Expectation, scope: AssessedFile): readonly (Kind | '')[] | undefined {
  const empty = on === 'plan' ? headOf(scope.content as UnitPlan) : nothingOf(on)
  const isAsked = (kind: Kind | '') => look(kind === '' ? empty : { ...empty, kind }, scope) === 'missing'
  const needless = allKinds.filter((kind) => !isAsked(kind))
  return needless.length < allKinds.length ? needless : undefined
}

/** The fields that every row should have at the stage of a plan, whatever else is in the row, and the kinds that need them not. */
function wantedAt(scope: AssessedFile): Material['wanted'] {
  const { stage, workspace } = scope
  const asked = expectations.filter((rule) =>
    ['error', 'warning'].includes(severityOf(rule, stage, workspace)),
  )
  const fields = asked.flatMap((rule): [string, readonly (Kind | '')[]][] => {
    const [table, needless] = [tables[rule.on], needlessKinds(rule, scope)]
    return table === undefined || needless === undefined ? [] : [[`${table}.${rule.field}`, needless]]
  })
  return new Map(fields)
}

/** The completeness shown in the form of a plan; empty for a closed unit. */
export function completenessOf(
  file: PlanFile<UnitPlan>,
  workspace: Workspace,
): Pick<Material, 'wanted' | 'lacks'> {
  const [scope] = scopesOf({ units: [file], branches: [], shared: false }, workspace)
  if (!scope) return { wanted: new Map(), lacks: [] }
  const cells: Cell[] = [...cellsIn([scope], { all: false })].filter(counts)
  return { wanted: wantedAt(scope), lacks: gapsIn(cells).filter(({ state }) => state === 'missing') }
}
