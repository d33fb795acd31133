import { indicator as shape } from '../../core/files/indicator.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
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

/** An indicator with what a shared one gives it, and whose it is. */
export interface IndicatorOf extends GoalOf {
  readonly indicator: FullIndicator
}

const words = {
  about: t(
    'Yksi rivi on yksi mittari sen tavoitteen kohdalla, johon se on kirjoitettu. Yhteisen mittarin tiedot ovat tiedostosta indicators.yaml.',
    'En rad är en indikator vid det mål där den är skriven. Uppgifterna om en gemensam indikator är ur filen indicators.yaml.',
    'A row is one indicator at the goal where it is written. What a shared indicator owns is from indicators.yaml.',
  ),
}

/** By what every row about a part of an indicator is known. */
export const indicatorFields: readonly FieldOf<IndicatorOf>[] = [
  ...goalFields,
  idField('indicator', nouns.indicator, ({ indicator }) => indicator.id),
]

/** The indicators of the plans, one after the other. */
export const indicatorsOf = (
  plans: readonly VisiblePlan[],
  workspace: Pick<Workspace, 'shared'>,
): IndicatorOf[] =>
  goalsOf(plans).flatMap((each) =>
    (each.goal.indicators ?? []).map((indicator) => ({ ...each, indicator: resolve(indicator, workspace) })),
  )

const fields: readonly FieldOf<IndicatorOf>[] = [
  ...indicatorFields,
  // The values of an indicator are a dataset of their own.
  ...columnsOf<IndicatorOf>(shape, ({ indicator }) => indicator, ['id', 'baseline']),
]

/** What the units measure: definitions without values. */
export const indicators: DataMaker = (plans, { workspace, language }) =>
  datasetOf(
    { name: 'indicators', title: nouns.indicators, about: words.about, key: ['unit', 'indicator'] },
    fields,
    indicatorsOf(plans, workspace),
    language,
  )
