import { maturity as shape, type UnitPlan } from '../../core/files/unit-plan.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type DataMaker, ownerFields } from './visible-plans.ts'

interface MaturityRow {
  readonly branch: string
  readonly unit: string
  readonly level: NonNullable<NonNullable<UnitPlan['currentState']>['maturity']>[number]
}

const words = {
  title: t('Kypsyys', 'Mognad', 'Maturity'),
  about: t(
    'Yksi rivi on yhden yksikön kypsyys yhden tahtotilan kannalta.',
    'En rad är en enhets mognad i fråga om en strategisk avsikt.',
    'A row is the maturity of one unit in one ambition.',
  ),
}

const fields: readonly FieldOf<MaturityRow>[] = [
  ...ownerFields,
  ...columnsOf<MaturityRow>(shape, ({ level }) => level, []),
]

/** Where the units see themselves, ambition by ambition. */
export const maturity: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'maturity', title: words.title, about: words.about, key: ['unit', 'ambition'] },
    fields,
    plans.flatMap(({ branch, plan }) =>
      (plan.currentState?.maturity ?? []).map((level) => ({ branch, unit: plan.unit, level })),
    ),
    language,
  )
