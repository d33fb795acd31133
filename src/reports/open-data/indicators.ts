import { indicator as shape } from '../../core/files/indicator.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { nouns } from '../vocabulary.ts'
import { columnsOf } from './columns.ts'
import { type DataMaker, type GoalOf, goalsOf, idField, ownerFields } from './visible-plans.ts'

interface IndicatorOf extends GoalOf {
  readonly indicator: FullIndicator
}

const words = {
  about: t(
    'Yksi rivi on yksi mittari sen tavoitteen kohdalla, johon se on kirjoitettu. Yhteisen mittarin tiedot ovat tiedostosta indicators.yaml.',
    'En rad är en indikator vid det mål där den är skriven. Uppgifterna om en gemensam indikator är ur filen indicators.yaml.',
    'A row is one indicator at the goal where it is written. What a shared indicator owns is from indicators.yaml.',
  ),
}

const fields: readonly FieldOf<IndicatorOf>[] = [
  ...ownerFields,
  idField('goal', nouns.goal, ({ goal }) => goal.id),
  idField('indicator', nouns.indicator, ({ indicator }) => indicator.id),
  // The values of an indicator are a dataset of their own.
  ...columnsOf<IndicatorOf>(shape, ({ indicator }) => indicator, ['id', 'baseline']),
]

/** What the units measure: definitions without values. */
export const indicators: DataMaker = (plans, { workspace, language }) =>
  datasetOf(
    { name: 'indicators', title: nouns.indicators, about: words.about, key: ['unit', 'indicator'] },
    fields,
    goalsOf(plans).flatMap((each) =>
      (each.goal.indicators ?? []).map((indicator) => ({
        ...each,
        indicator: resolve(indicator, workspace),
      })),
    ),
    language,
  )
