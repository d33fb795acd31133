import { missing as shape } from '../../core/files/indicator.ts'
import type { FullIndicator } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type IndicatorOf, indicatorFields, indicatorsOf } from './indicators.ts'
import type { DataMaker } from './visible-plans.ts'

interface ExplanationOf extends IndicatorOf {
  readonly explanation: NonNullable<FullIndicator['missing']>[number]
  /** Which of the explanations of the indicator it is, from 1. */
  readonly number: number
}

const words = {
  title: t('Selitetyt puutteet', 'Förklarade brister', 'Explained gaps'),
  number: t('Monesko selitys', 'Förklaringens nummer', 'Number of the explanation'),
  about: t(
    'Yksi rivi kertoo, miksi mittarin jokin tieto puuttuu ja mihin mennessä se saadaan.',
    'En rad berättar varför en uppgift om en indikator saknas och när den senast fås.',
    'A row tells why something of an indicator is missing, and by when it will be known.',
  ),
}

const fields: readonly FieldOf<ExplanationOf>[] = [
  ...indicatorFields,
  { name: 'number', title: words.number, type: 'integer', value: ({ number }) => String(number) },
  ...columnsOf<ExplanationOf>(shape, ({ explanation }) => explanation, []),
]

/** Why the indicators lack what they lack. */
export const explanations: DataMaker = (plans, { workspace, language }) =>
  datasetOf(
    { name: 'explanations', title: words.title, about: words.about, key: ['unit', 'indicator', 'number'] },
    fields,
    indicatorsOf(plans, workspace).flatMap((each) =>
      (each.indicator.missing ?? []).map((explanation, at) => ({ ...each, explanation, number: at + 1 })),
    ),
    language,
  )
