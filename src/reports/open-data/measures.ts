import { type Measure, measure as shape } from '../../core/files/goal.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { nouns } from '../vocabulary.ts'
import { columnsOf } from './columns.ts'
import {
  type DataMaker,
  type GoalOf,
  goalFields,
  goalsOf,
  idField,
  type VisiblePlan,
} from './visible-plans.ts'

/** A measure, and whose it is. */
export interface MeasureOf extends GoalOf {
  readonly measure: Measure
}

const words = {
  about: t('Yksi rivi on yksi toimenpide.', 'En rad är en åtgärd.', 'A row is one measure.'),
}

/** By what every row about a part of a measure is known. */
export const measureFields: readonly FieldOf<MeasureOf>[] = [
  ...goalFields,
  idField('measure', nouns.measure, ({ measure }) => measure.id),
]

/** The measures of the plans, one after the other. */
export const measuresOf = (plans: readonly VisiblePlan[]): MeasureOf[] =>
  goalsOf(plans).flatMap((each) => (each.goal.measures ?? []).map((measure) => ({ ...each, measure })))

const fields: readonly FieldOf<MeasureOf>[] = [
  ...measureFields,
  ...columnsOf<MeasureOf>(shape, ({ measure }) => measure, ['id']),
]

/** What the units do. */
export const measures: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'measures', title: nouns.measures, about: words.about, key: ['unit', 'measure'] },
    fields,
    measuresOf(plans),
    language,
  )
