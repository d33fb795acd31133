import { type Measure, milestone as shape } from '../../core/files/goal.ts'
import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { columnsOf } from './columns.ts'
import { type MeasureOf, measureFields, measuresOf } from './measures.ts'
import { type DataMaker, idField } from './visible-plans.ts'

interface MilestoneOf extends MeasureOf {
  readonly milestone: NonNullable<Measure['milestones']>[number]
}

const words = {
  title: t('Välitavoitteet', 'Milstolpar', 'Milestones'),
  one: t('Välitavoite', 'Milstolpe', 'Milestone'),
  about: t(
    'Yksi rivi on yksi toimenpiteen välitavoite.',
    'En rad är en milstolpe i en åtgärd.',
    'A row is one milestone of a measure.',
  ),
}

const fields: readonly FieldOf<MilestoneOf>[] = [
  ...measureFields,
  idField('milestone', words.one, ({ milestone }) => milestone.id),
  ...columnsOf<MilestoneOf>(shape, ({ milestone }) => milestone, ['id']),
]

/** The milestones of the measures. */
export const milestones: DataMaker = (plans, { language }) =>
  datasetOf(
    { name: 'milestones', title: words.title, about: words.about, key: ['unit', 'measure', 'milestone'] },
    fields,
    measuresOf(plans).flatMap((each) =>
      (each.measure.milestones ?? []).map((milestone) => ({ ...each, milestone })),
    ),
    language,
  )
