import { level as shape } from '../../core/files/point.ts'
import type { FullIndicator } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type IndicatorOf, indicatorFields, indicatorsOf } from './indicators.ts'
import type { DataMaker } from './visible-plans.ts'

interface LevelOf extends IndicatorOf {
  readonly level: NonNullable<FullIndicator['scale']>[number]
}

const words = {
  title: t('Mittarien asteikot', 'Indikatorernas skalor', 'Scales of indicators'),
  about: t(
    'Yksi rivi on yksi taso mittarin asteikolla.',
    'En rad är en nivå på en indikators skala.',
    'A row is one level on the scale of an indicator.',
  ),
}

const fields: readonly FieldOf<LevelOf>[] = [
  ...indicatorFields,
  ...columnsOf<LevelOf>(shape, ({ level }) => level, []),
]

/** What the levels mean, of the indicators whose values are levels. */
export const scales: DataMaker = (plans, { workspace, language }) =>
  datasetOf(
    { name: 'scales', title: words.title, about: words.about, key: ['unit', 'indicator', 'value'] },
    fields,
    indicatorsOf(plans, workspace).flatMap((each) =>
      (each.indicator.scale ?? []).map((level) => ({ ...each, level })),
    ),
    language,
  )
