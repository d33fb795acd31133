import { type Measure, progress as shape } from '../../core/files/goal.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type MeasureOf, measureFields, measuresOf } from './measures.ts'
import type { DataMaker } from './visible-plans.ts'

interface ProgressOf extends MeasureOf {
  readonly progress: NonNullable<Measure['progress']>[number]
}

const words = {
  title: t('Toimenpiteiden eteneminen', 'Åtgärdernas framsteg', 'Progress of measures'),
  about: t(
    'Yksi rivi kertoo, missä yksi toimenpide oli yhdellä jaksolla.',
    'En rad berättar hur det gick med en åtgärd under en period.',
    'A row tells how one measure stood in one period.',
  ),
}

const fields: readonly FieldOf<ProgressOf>[] = [
  ...measureFields,
  ...columnsOf<ProgressOf>(shape, ({ progress }) => progress, []),
]

/** How the measures have got on, period by period. */
export const progress: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'progress', title: words.title, about: words.about, key: ['unit', 'measure', 'period'] },
    fields,
    measuresOf(plans).flatMap((each) =>
      (each.measure.progress ?? []).map((progress) => ({ ...each, progress })),
    ),
    language,
  )
