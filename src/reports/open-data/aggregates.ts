/** Shared indicators over the units of a branch, one value a row: never without which units are in it and which are missing. */
import type { Aggregated } from '../../core/files/branch-plan.ts'
import { t } from '../../core/text.ts'
import { type Aggregation, aggregatedCell, aggregationsOf } from '../aggregates/aggregates.ts'
import { type Dataset, datasetOf, type FieldOf } from '../document/dataset.ts'
import type { Material } from '../material.ts'
import { nouns } from '../vocabulary.ts'
import { amountFields, roles, type Value, whichFields } from './value-fields.ts'
import { idField } from './visible-plans.ts'

interface AggregatedOf extends Value, Aggregation {
  readonly branch: string
  readonly point: Aggregated
}

const words = {
  title: t(
    'Yhteiset mittarit hallinnonaloittain',
    'Gemensamma indikatorer per förvaltningsområde',
    'Shared indicators by branch',
  ),
  about: t(
    'Yksi rivi on yksi arvo yhden hallinnonalan yksiköistä koottuna: hallinnonala, yhteinen mittari, arvon laji ja ajanjakso.',
    'En rad är ett värde sammanställt av enheterna i ett förvaltningsområde: område, gemensam indikator, värdets slag och period.',
    'A row is one value put together from the units of one branch: branch, shared indicator, role of the value, period.',
  ),
  shared: t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
  count: t('Yksiköitä mukana', 'Enheter som är med', 'Units that are in'),
  expected: t('Yksiköitä, joilta odotetaan', 'Enheter av vilka väntas', 'Units of which it is expected'),
  from: t('Mukana', 'Med', 'In'),
  missing: t('Puuttuu', 'Saknas', 'Missing'),
  unusable: t('Ei voi yhdistää', 'Kan inte sammanställas', 'Cannot be put together'),
  edited: t('Ministeriön muuttama', 'Ändrat av ministeriet', 'Edited by the ministry'),
  leftOut: t('Jätetty pois', 'Lämnat bort', 'Left out'),
}

const unitsField = (name: 'from' | 'missing' | 'unusable' | 'edited' | 'leftOut'): FieldOf<AggregatedOf> => ({
  name,
  title: words[name],
  type: 'list',
  value: ({ point }) => point[name],
})

const fields: readonly FieldOf<AggregatedOf>[] = [
  idField('branch', nouns.branch, ({ branch }) => branch),
  idField('shared', words.shared, ({ indicator }) => indicator.id),
  ...whichFields,
  ...amountFields,
  {
    name: 'unitsIn',
    title: words.count,
    type: 'integer',
    value: ({ point }) => String(point.from.length),
  },
  {
    name: 'unitsExpected',
    title: words.expected,
    type: 'integer',
    value: ({ aggregate }) => String(aggregate.expected.length),
  },
  ...(['from', 'missing', 'unusable', 'edited', 'leftOut'] as const).map(unitsField),
]

function valuesOf(branch: string, aggregation: Aggregation, material: Material): AggregatedOf[] {
  const { aggregate, indicator } = aggregation
  const { title, unitOfMeasure } = indicator
  return roles.flatMap((role) =>
    (aggregate[`${role}s`] ?? []).map((point): AggregatedOf => {
      const cell = aggregatedCell(point, aggregation, material)
      const number = cell.kind === 'number' ? cell : undefined
      return { ...aggregation, branch, title, unitOfMeasure, role, period: point.period, point, number }
    }),
  )
}

/** The shared indicators over the units of some branches, as their merged plans have them. */
export function aggregatesData(branches: readonly string[], material: Material): Dataset {
  const plans = branches.flatMap((branch) =>
    material.workspace.branches.filter(({ folder }) => folder === branch),
  )
  return datasetOf(
    {
      name: 'aggregates',
      title: words.title,
      about: words.about,
      key: ['branch', 'shared', 'role', 'period'],
    },
    fields,
    plans.flatMap(({ folder, content }) =>
      aggregationsOf(content.aggregates, material).flatMap((each) => valuesOf(folder, each, material)),
    ),
    material.language,
  )
}
