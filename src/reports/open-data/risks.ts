import { type Goal, risk as shape } from '../../core/files/goal.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type DataMaker, type GoalOf, goalFields, goalsOf, idField } from './visible-plans.ts'

/** A risk, and the goal or the measure of it that has the risk. */
interface RiskOf extends GoalOf {
  readonly item: { readonly id: string; readonly risks?: Goal['risks'] }
  readonly risk: NonNullable<Goal['risks']>[number]
}

const words = {
  title: t('Riskit', 'Risker', 'Risks'),
  one: t('Riski', 'Risk', 'Risk'),
  item: t('Tavoite tai toimenpide', 'Mål eller åtgärd', 'Goal or measure'),
  about: t(
    'Yksi rivi on yksi tavoitteen tai toimenpiteen riski.',
    'En rad är en risk i ett mål eller en åtgärd.',
    'A row is one risk of a goal or a measure.',
  ),
}

const fields: readonly FieldOf<RiskOf>[] = [
  ...goalFields,
  idField('item', words.item, ({ item }) => item.id),
  idField('risk', words.one, ({ risk }) => risk.id),
  ...columnsOf<RiskOf>(shape, ({ risk }) => risk, ['id']),
]

/** The risks of goals and of their measures. */
export const risks: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'risks', title: words.title, about: words.about, key: ['unit', 'item', 'risk'] },
    fields,
    goalsOf(plans).flatMap((each) =>
      [each.goal, ...(each.goal.measures ?? [])].flatMap((item) =>
        (item.risks ?? []).map((risk) => ({ ...each, item, risk })),
      ),
    ),
    language,
  )
