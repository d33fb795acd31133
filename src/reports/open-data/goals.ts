import { goal as shape } from '../../core/files/goal.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { nouns } from '../vocabulary.ts'
import { columnsOf } from './columns.ts'
import { type DataMaker, type GoalOf, goalFields, goalsOf } from './visible-plans.ts'

const words = {
  about: t('Yksi rivi on yksi tavoite.', 'En rad är ett mål.', 'A row is one goal.'),
}

const fields: readonly FieldOf<GoalOf>[] = [
  ...goalFields,
  ...columnsOf<GoalOf>(shape, ({ goal }) => goal, ['id']),
]

/** The goals of the units. */
export const goals: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'goals', title: nouns.goals, about: words.about, key: ['unit', 'goal'] },
    fields,
    goalsOf(plans),
    language,
  )
