/** A plan as the rows of tables, and back: what stands inside another thing names it instead. Nothing of the plan is left out. */
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { groupBy } from '../core/group.ts'
import { type Values, without } from '../core/shape/shape.ts'

type List = readonly Values[]

/** The tables, by what their rows are. */
export const tableIds = [
  'plan',
  'maturity',
  'goals',
  'measures',
  'progress',
  'indicators',
  'values',
  'missing',
] as const
export type TableId = (typeof tableIds)[number]
export type Flat = Readonly<Record<TableId, List>>

const inside = (owner: string, items: List | undefined, name: string): Values[] =>
  (items ?? []).map((item) => ({ [name]: owner, ...item }))

/** The values of an indicator, each with its role. */
function points(indicator: string, { baseline, targets, actuals }: Values): Values[] {
  const of = (role: string, items: unknown) =>
    inside(indicator, items as List | undefined, 'indicator').map((item) => ({ role, ...item }))
  return [
    ...of('baseline', baseline === undefined ? [] : [baseline]),
    ...of('targets', targets),
    ...of('actuals', actuals),
  ]
}

const isEmpty = (value: Values): boolean => Object.keys(value).length === 0

/** Takes a plan apart. */
export function flatten(plan: UnitPlan): Flat {
  const { goals = [], currentState = {}, ...head } = plan
  const { maturity = [], ...state } = currentState
  const measures = goals.flatMap(({ id, measures: own }) => inside(id, own, 'goal'))
  const indicators = goals.flatMap(({ id, indicators: own }) => inside(id, own, 'goal'))
  const children = (owners: List, list: string, name: string) =>
    owners.flatMap((owner) => inside(idOf(owner), owner[list] as List | undefined, name))
  return {
    plan: [{ ...head, ...(isEmpty(state) ? {} : { currentState: state }) }],
    maturity,
    goals: goals.map((goal) => without(goal, 'measures', 'indicators')),
    measures: measures.map((measure) => without(measure, 'progress')),
    progress: children(measures, 'progress', 'measure'),
    indicators: indicators.map((each) => without(each, 'baseline', 'targets', 'actuals', 'missing')),
    values: indicators.flatMap((indicator) => points(idOf(indicator), indicator)),
    missing: children(indicators, 'missing', 'indicator'),
  }
}

/** Rows by what they stand in, without its name. */
const by = (rows: List, name: string): ReadonlyMap<string, Values[]> =>
  new Map(
    [...groupBy(rows, (row) => String(row[name]))].map(([key, all]) => [
      key,
      all.map((row) => without(row, name)),
    ]),
  )

const idOf = (row: Values): string => String(row['id'])

/** A list as a field, where there is something in it. */
const field = (name: string, list: List | undefined): Values => (list?.length ? { [name]: list } : {})

function withPoints(points: List = []): Values {
  const role = by(points, 'role')
  const [baseline] = role.get('baseline') ?? []
  return {
    ...(baseline && { baseline }),
    ...field('targets', role.get('targets')),
    ...field('actuals', role.get('actuals')),
  }
}

/** Puts a plan together again. */
export function unflatten(flat: Flat): UnitPlan {
  const [progress, values, missing] = [
    by(flat.progress, 'measure'),
    by(flat.values, 'indicator'),
    by(flat.missing, 'indicator'),
  ]
  const measures = flat.measures.map((measure) => ({
    ...measure,
    ...field('progress', progress.get(idOf(measure))),
  }))
  const indicators = flat.indicators.map((indicator) => ({
    ...indicator,
    ...withPoints(values.get(idOf(indicator))),
    ...field('missing', missing.get(idOf(indicator))),
  }))
  const [measuresIn, indicatorsIn] = [by(measures, 'goal'), by(indicators, 'goal')]
  const goals = flat.goals.map((goal) => ({
    ...goal,
    ...field('measures', measuresIn.get(idOf(goal))),
    ...field('indicators', indicatorsIn.get(idOf(goal))),
  }))
  const [{ currentState, ...head } = {} as Values] = flat.plan
  const state = { ...(currentState as Values | undefined), ...field('maturity', flat.maturity) }
  return {
    ...head,
    ...(isEmpty(state) ? {} : { currentState: state }),
    ...field('goals', goals),
  } as unknown as UnitPlan
}
