/** The tables of a form: the one list that export and import alike go by. What their fields are follows from the shapes of a plan. */
import { goal, measure } from '../core/files/goal.ts'
import { indicator, missingFields } from '../core/files/indicator.ts'
import { point } from '../core/files/point.ts'
import { unitPlan } from '../core/files/unit-plan.ts'
import {
  choice,
  type Fields,
  line,
  needs,
  type RecordShape,
  record,
  recordAt,
  type Values,
} from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import type { TableId } from './flat.ts'
import { type SheetId, sheets } from './sheets.ts'

/** The roles a value may have. */
const roles = {
  baseline: missingFields.baseline,
  targets: t('Tavoitetaso', 'Målnivå', 'Target'),
  actuals: t('Toteuma', 'Utfall', 'Actual'),
}

export interface Table {
  readonly id: TableId
  readonly sheet: SheetId
  readonly title: Text
  /** What a row is: its fields, and what it stands in by the id of that. */
  readonly shape: RecordShape<Fields>
  /** The fields shown, in their order. What is not shown, the form never touches. */
  readonly shown: readonly string[]
  /** The fields by which a row is told from others: together they are its id. */
  readonly key: readonly string[]
  /** The table that says what the row stands in, and the field that names it. */
  readonly owner?: { readonly field: string; readonly table: TableId }
  /** How many empty rows there are for what is new. */
  readonly spare: number
}

const fieldsAt = (path: readonly string[]): Fields => recordAt(unitPlan, path).fields

const { currentState, ...head } = unitPlan.fields
const { summary } = (currentState.shape as RecordShape<Fields>).fields

const one = {
  goal: t('Tavoite', 'Mål', 'Goal'),
  measure: t('Toimenpide', 'Åtgärd', 'Measure'),
  indicator: t('Mittari', 'Indikator', 'Indicator'),
}
const inGoal = { goal: needs(line(), one.goal) }
const inMeasure = { measure: needs(line(), one.measure) }
const inIndicator = { indicator: needs(line(), one.indicator) }
const ofGoal = { field: 'goal', table: 'goals' } as const
const ofMeasure = { field: 'measure', table: 'measures' } as const
const ofIndicator = { field: 'indicator', table: 'indicators' } as const

/** Every table of a form. */
export const tables: readonly Table[] = [
  {
    id: 'plan',
    sheet: 'state',
    title: t('Suunnitelma', 'Planen', 'The plan'),
    shape: record('plan', {
      ...head,
      currentState: { ...currentState, shape: record('state', { summary: summary as Fields[string] }) },
    }),
    shown: ['stage', 'currentState', 'period', 'updated', 'note'],
    key: ['unit'],
    spare: 0,
  },
  {
    id: 'maturity',
    sheet: 'state',
    title: t('Kypsyys tahtotiloittain', 'Mognad enligt strategisk avsikt', 'Maturity by ambition'),
    shape: record('maturity', fieldsAt(['currentState', 'maturity', '0'])),
    shown: ['level', 'evidence'],
    key: ['ambition'],
    spare: 0,
  },
  {
    id: 'goals',
    sheet: 'goals',
    title: sheets.goals.name,
    shape: goal,
    shown: ['title', 'strategyGoals', 'rationale', 'performanceAgreement', 'financialPlanning', 'note'],
    key: ['id'],
    spare: 12,
  },
  {
    id: 'measures',
    sheet: 'measures',
    title: sheets.measures.name,
    shape: record('measure', { ...inGoal, ...measure.fields }),
    shown: [
      'title',
      'goal',
      'description',
      'responsible',
      'schedule',
      'status',
      'resources',
      'partners',
      'note',
    ],
    key: ['id'],
    owner: ofGoal,
    spare: 20,
  },
  {
    id: 'progress',
    sheet: 'progress',
    title: sheets.progress.name,
    shape: record('progress', {
      ...inMeasure,
      ...fieldsAt(['goals', '0', 'measures', '0', 'progress', '0']),
    }),
    shown: ['measure', 'period', 'summary'],
    key: ['measure', 'period'],
    owner: ofMeasure,
    spare: 20,
  },
  {
    id: 'indicators',
    sheet: 'indicators',
    title: sheets.indicators.name,
    shape: record('indicator', { ...inGoal, ...indicator.fields }),
    shown: [
      'title',
      'shared',
      'goal',
      'definition',
      'kind',
      'unitOfMeasure',
      'decimals',
      'direction',
      'tolerance',
      'source',
      'frequency',
      'method',
      'responsible',
      'limitations',
      'evidence',
      'note',
    ],
    key: ['id'],
    owner: ofGoal,
    spare: 20,
  },
  {
    id: 'values',
    sheet: 'values',
    title: sheets.values.name,
    shape: record('point', {
      ...inIndicator,
      role: needs(choice(roles), t('Mikä luku', 'Vilket tal', 'Which number')),
      ...point.fields,
    }),
    shown: [
      'indicator',
      'role',
      'period',
      'value',
      'numerator',
      'denominator',
      'weight',
      'unitOfMeasure',
      'flags',
      'source',
      'note',
    ],
    key: ['indicator', 'role', 'period'],
    owner: ofIndicator,
    spare: 40,
  },
  {
    id: 'missing',
    sheet: 'missing',
    title: sheets.missing.name,
    shape: record('missing', {
      ...inIndicator,
      ...fieldsAt(['goals', '0', 'indicators', '0', 'missing', '0']),
    }),
    shown: ['indicator', 'field', 'period', 'reason', 'until'],
    key: ['indicator', 'field', 'period'],
    owner: ofIndicator,
    spare: 15,
  },
]

/** The table of an id. */
export const tableOf = (id: TableId): Table => tables.find((table) => table.id === id) as Table

/** What tells a row apart from the others of its table: `koulutetut.actuals.2022`. There is one baseline, whatever its period. */
export function keyOfRow({ key }: Pick<Table, 'key'>, row: Values): string {
  const parts = row['role'] === 'baseline' ? key.slice(0, -1) : key
  return parts
    .map((field) => row[field])
    .filter((part) => part !== undefined)
    .join('.')
}

/** The fields of a row that only say where it belongs. */
export const isReference = ({ key, owner }: Table, field: string): boolean =>
  key.includes(field) || owner?.field === field
