/** The values of indicators, one a row: the same as in the tables and drawings of all reports. */
import type { Goal, Point } from '../../core/files/unit-plan.ts'
import { localId } from '../../core/ids.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t, type Words } from '../../core/text.ts'
import { type Dataset, datasetOf, type FieldOf } from '../document/dataset.ts'
import { explanationOf } from '../items/explained.ts'
import { type Moment, momentsOf } from '../items/moments.ts'
import type { Material } from '../material.ts'
import { type ReportScope, unitScope } from '../report-scope.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { wordsFields } from './columns.ts'
import { amountFields, roles, type Value, whichFields } from './value-fields.ts'
import { type DataMaker, idField, ownerFields } from './visible-plans.ts'

/** An indicator, and whose it is. */
interface IndicatorOf {
  readonly branch: string
  readonly unit: string
  readonly goal: Goal
  readonly indicator: FullIndicator
}
/** What an indicator says of one period: a value, or that one is awaited and why it is not there. */
interface ValueOf extends IndicatorOf, Value {
  readonly point: Partial<Point>
  readonly state: 'given' | 'missing' | 'explained'
}

const words = {
  title: t('Mittarien arvot', 'Indikatorernas värden', 'Values of indicators'),
  about: t(
    'Yksi rivi on yksi arvo: yksikkö, mittari, arvon laji ja ajanjakso. Myös puuttuvalla toteumalla on rivi.',
    'En rad är ett värde: enhet, indikator, värdets slag och period. Också ett utfall som saknas har en rad.',
    'A row is one value: unit, indicator, role of the value, period. An actual that is missing has a row too.',
  ),
  shared: t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
  answer: t('Kyllä vai ei', 'Ja eller nej', 'Yes or no'),
  words: t('Sanallinen arvo', 'Värde i ord', 'Value in words'),
  state: t('Onko arvo annettu', 'Är värdet angett', 'Is the value given'),
  note: t('Huomautus tai selitys', 'Anmärkning eller förklaring', 'Note or explanation'),
  source: t('Tietolähde', 'Källa', 'Source'),
  weight: t('Paino', 'Vikt', 'Weight'),
  aboutWeight: t(
    'Yksikön paino painotetussa keskiarvossa.',
    'Enhetens vikt i ett vägt medelvärde.',
    'What the unit weighs in a weighted mean.',
  ),
}

const wordsOf = ({ value }: Partial<Point>): Words | undefined =>
  typeof value === 'object' ? value : undefined

const fields: readonly FieldOf<ValueOf>[] = [
  ...ownerFields,
  idField('goal', nouns.goal, ({ goal }) => localId(goal.id)),
  idField('indicator', nouns.indicator, ({ indicator }) => localId(indicator.id)),
  idField('shared', words.shared, ({ indicator }) => indicator.shared),
  ...whichFields,
  ...amountFields,
  {
    name: 'weight',
    title: words.weight,
    about: words.aboutWeight,
    type: 'number',
    value: ({ point }) => point.weight,
  },
  {
    name: 'answer',
    title: words.answer,
    type: 'boolean',
    value: ({ point }) => (typeof point.value === 'boolean' ? String(point.value) : undefined),
  },
  ...wordsFields<ValueOf>({ name: 'words', title: words.words }, ({ point }) => wordsOf(point)),
  {
    name: 'state',
    title: words.state,
    type: 'string',
    of: ['given', 'missing', 'explained'],
    value: ({ state }) => state,
  },
  ...wordsFields<ValueOf>({ name: 'note', title: words.note }, ({ point }) => point.note),
  ...wordsFields<ValueOf>({ name: 'source', title: words.source }, ({ point }) => point.source),
]

/** What an indicator says of a period: each value it gives, and the actual that is awaited. */
function valuesAt(moment: Moment, of: IndicatorOf, material: Material): ValueOf[] {
  const { period, awaited } = moment
  const { title, unitOfMeasure } = of.indicator
  const common = { ...of, title, unitOfMeasure, period }
  const given = roles.flatMap((role): ValueOf[] => {
    const point = moment[role]
    if (!point) return []
    const cell = valueCell(point, of.indicator, material)
    return [{ ...common, role, point, number: cell.kind === 'number' ? cell : undefined, state: 'given' }]
  })
  if (!awaited) return given
  const explanation = explanationOf('actuals', of.indicator, period)
  const note = explanation ? { note: explanation.reason } : {}
  const state = explanation ? 'explained' : 'missing'
  return [...given, { ...common, role: 'actual', point: note, number: undefined, state }]
}

const indicatorsOf = ({ goals, unitOf, material: { units, workspace } }: ReportScope): IndicatorOf[] =>
  goals.flatMap((goal) =>
    (goal.indicators ?? []).map((written) => {
      const unit = unitOf(written.id)
      return { branch: units.get(unit)?.branch.id ?? '', unit, goal, indicator: resolve(written, workspace) }
    }),
  )

const valuesOf = (scope: ReportScope): ValueOf[] =>
  indicatorsOf(scope).flatMap((of) =>
    momentsOf(of.indicator, scope.spanOf(of.indicator.id), scope.material.workspace).flatMap((moment) =>
      valuesAt(moment, of, scope.material),
    ),
  )

/** The values of what is told. */
export const valuesData = (tellings: readonly ReportScope[], { language }: Material): Dataset =>
  datasetOf(
    { name: 'values', title: words.title, about: words.about, key: ['unit', 'indicator', 'role', 'period'] },
    fields,
    tellings.flatMap(valuesOf),
    language,
  )

/** The values of the indicators of the plans. */
export const values: DataMaker = (plans, material) =>
  valuesData(
    plans.map(({ plan, goals }) => unitScope(plan.unit, goals, material, plan.period)),
    material,
  )
