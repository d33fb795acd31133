import { signOff as shape, type UnitPlan } from '../../core/files/unit-plan.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type DataMaker, ownerFields } from './visible-plans.ts'

/** A sign-off, and whose plan it is of. */
interface SignOffOf {
  readonly branch: string
  readonly unit: string
  readonly signOff: NonNullable<UnitPlan['signOffs']>[number]
}

const words = {
  title: t('Vahvistukset', 'Bekräftelser', 'Sign-offs'),
  about: t(
    'Yksi rivi on yhden suunnitelman yhden vaiheen vahvistus.',
    'En rad är bekräftelsen av ett skede i en plan.',
    'A row is the sign-off of one stage of one plan.',
  ),
}

const fields: readonly FieldOf<SignOffOf>[] = [
  ...ownerFields,
  ...columnsOf<SignOffOf>(shape, ({ signOff }) => signOff, []),
]

/** Who has agreed to each stage of the plans, and when. */
export const signOffs: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'sign-offs', title: words.title, about: words.about, key: ['unit', 'stage'] },
    fields,
    plans.flatMap(({ branch, plan }) =>
      (plan.signOffs ?? []).map((signOff) => ({ branch, unit: plan.unit, signOff })),
    ),
    language,
  )
