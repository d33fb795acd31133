import { keyIn, partsOf, placeOf, planOf } from '../../completeness/divisions.ts'
import type { AssessedFile, Cell } from '../../completeness/expectation.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import type { HandIn } from '../../completeness/hand-in.ts'
import { indicatorActual } from '../../completeness/indicator-actual.ts'
import { tally } from '../../completeness/score.ts'
import { fieldsCovered } from '../../completeness/waived.ts'
import { count, type Diagnostic } from '../../core/diagnostic.ts'
import { groupBy } from '../../core/group.ts'
import { byCodePoint } from '../../core/order.ts'
import { type RegisteredUnit, unitsById } from '../../core/organisation.ts'
import type { CheckResult, CheckUnit, CheckWaiver } from '../../reports/check/check-result.ts'
import type { CheckInput } from './collect.ts'
import { partTitles } from './part-titles.ts'

/** Of how many years an actual is due, and of how many it is there. */
function timelinessOf(cells: readonly Cell[]): NonNullable<CheckUnit['timeliness']> {
  const due = cells.filter(
    ({ rule, state, implied }) => rule === indicatorActual && state !== 'not-applicable' && !implied,
  )
  return { due: due.length, given: due.filter(({ state }) => state === 'filled').length }
}

/** When each stage of a plan was confirmed. Who confirmed it is for the plan to say. */
const signOffsOf = ({ content }: AssessedFile): NonNullable<CheckUnit['signOffs']> =>
  'signOffs' in content ? (content.signOffs ?? []).map(({ stage, date }) => ({ stage, date })) : []

/** A plan in its four aspects. */
function aspectsOf(
  scope: AssessedFile,
  own: readonly Cell[],
  problems: readonly Diagnostic[],
): Partial<CheckUnit> {
  const { error, warning } = count(problems)
  return {
    ...('stage' in scope.content && { stage: scope.content.stage }),
    judgedBy: scope.stage,
    completeness: tally(own),
    validity: { errors: error, warnings: warning },
    timeliness: timelinessOf(own),
    signOffs: signOffsOf(scope),
  }
}

/** Every unit that is expected to hand in a plan or has handed one in, by id. */
function unitsOf(looked: CheckInput): CheckUnit[] {
  const { scopes, handIns = [], workspace } = looked
  const registered = unitsById(workspace)
  const cells = groupBy(looked.cells, ({ scope }) => scope.source.file)
  const problems = groupBy(looked.problems, ({ file }) => file)
  const byUnit = new Map(
    scopes.flatMap((scope) => (scope.unit === undefined ? [] : [[scope.unit, scope] as const])),
  )
  const expected = new Map(handIns.map((each) => [each.unit.item.id, each]))
  const ids = new Set([...expected.keys(), ...byUnit.keys()])
  const unitOf = (unit: string): CheckUnit => {
    const [known, scope, handIn] = [registered.get(unit), byUnit.get(unit), expected.get(unit)]
    return {
      unit,
      branch: branchOf(known, scope),
      title: known?.item.name ?? {},
      plan: handIn?.plan ?? 'handed-in',
      expected: handIn !== undefined,
      ...(scope &&
        aspectsOf(scope, cells.get(scope.source.file) ?? [], problems.get(scope.source.file) ?? [])),
    }
  }
  return [...ids].sort(byCodePoint).map(unitOf)
}

const branchOf = (known: RegisteredUnit | undefined, scope: AssessedFile | undefined): string =>
  known?.branch.id ?? scope?.branch ?? ''

function plansOf(handIns: readonly HandIn[] | undefined): CheckResult['plans'] {
  if (!handIns) return null
  const how = (state: HandIn['plan']) => handIns.filter(({ plan }) => plan === state).length
  return { expected: handIns.length, handedIn: how('handed-in'), broken: how('broken') }
}

/** An item, and of each of its fields the rule that asks for it and the state it is in. */
function itemsOf(cells: readonly Cell[]) {
  const real = cells.filter(({ implied }) => !implied)
  const items = groupBy(real, (cell) => [planOf(placeOf(cell)), ...cell.ids].join('/'))
  return [...items].map(([item, fields]) => ({
    item,
    fields: fields.map(({ rule, state, severity, detail }) => ({
      rule: rule.code,
      state,
      counted: severity !== 'info',
      ...(detail?.periods && { periods: detail.periods }),
    })),
  }))
}

/** The exceptions that cover something of what was looked at, and those that are for one of its units or for all. */
function waiversIn({ cells, scopes, workspace }: CheckInput): CheckWaiver[] {
  const covered = fieldsCovered(cells)
  const units = new Set(scopes.map(({ unit }) => unit))
  return (workspace.waivers?.content ?? [])
    .filter((waiver) => covered.has(waiver) || (waiver.unit !== undefined && units.has(waiver.unit)))
    .map((waiver) => ({ ...waiver, fields: covered.get(waiver) ?? 0 }))
}

/** The whole result, as `--format json` gives it. */
export function resultOf(looked: CheckInput) {
  const { cells, by, handIns, closed, stage, workspace } = looked
  return {
    asOf: workspace.asOf,
    stage: stage ?? null,
    plans: plansOf(handIns),
    closed,
    waivers: waiversIn(looked),
    score: tally(cells),
    by,
    parts: partsOf(cells, by).map((part) => ({
      key: part.key,
      title: partTitles[by](part),
      score: part.score,
    })),
    units: unitsOf(looked),
    gaps: gapsIn(cells).map((gap) => ({ part: keyIn(by, gap), ...gap })),
    items: itemsOf(cells),
  } satisfies CheckResult & Record<string, unknown>
}
