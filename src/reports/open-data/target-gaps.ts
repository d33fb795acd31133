/** What the units of a branch aim at together against what the branch aims at itself: the same as in the tables of its report. */
import type { TargetGap } from '../../core/target-gap.ts'
import { t } from '../../core/text.ts'
import { type Aggregation, aggregatedCell } from '../aggregates/aggregates.ts'
import { gapCell, gapsOf, gapTitles } from '../aggregates/target-gaps.ts'
import { type Dataset, datasetOf, type FieldOf } from '../document/dataset.ts'
import type { Cell } from '../document/document.ts'
import type { Material } from '../material.ts'
import type { ReportScope } from '../report-scope.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { numberOf } from './value-fields.ts'
import { idField } from './visible-plans.ts'

/** A target of the branch's own, with the indicator that it is of, and the numbers of its row. */
interface GapOf extends TargetGap {
  readonly branch: string
  readonly aggregation: Aggregation
  readonly cells: Readonly<Record<'together' | 'own' | 'gap', Cell | undefined>>
}

const words = {
  title: gapTitles.title,
  about: t(
    'Yksi rivi on yksi hallinnonalan oma tavoitetaso: yhteinen mittari, hallinnonalan mittari ja ajanjakso.',
    'En rad är en av förvaltningsområdets egna målnivåer: gemensam indikator, områdets indikator och period.',
    "A row is one of the branch's own targets: shared indicator, the branch's indicator, period.",
  ),
  shared: t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
}

const numberField = (name: 'together' | 'own' | 'gap'): FieldOf<GapOf> => ({
  name,
  title: gapTitles[name],
  ...(name === 'gap' && { about: gapTitles.gapAbout }),
  type: 'number',
  value({ cells }) {
    const cell = cells[name]
    return cell?.kind === 'number' ? numberOf(cell) : undefined
  },
})

const fields: readonly FieldOf<GapOf>[] = [
  idField('branch', nouns.branch, ({ branch }) => branch),
  idField('shared', words.shared, ({ aggregation }) => aggregation.indicator.id),
  idField('indicator', nouns.indicator, ({ id }) => id),
  idField('period', nouns.period, ({ own }) => own.period),
  ...(['together', 'own', 'gap'] as const).map(numberField),
  idField('unitOfMeasure', nouns.unitOfMeasure, ({ aggregation }) => aggregation.indicator.unitOfMeasure),
]

const rowsOf = (branch: string, aggregation: Aggregation, scope: ReportScope): GapOf[] =>
  gapsOf(aggregation, scope).map((gap) => ({
    ...gap,
    branch,
    aggregation,
    cells: {
      together: gap.together && aggregatedCell(gap.together, aggregation, scope.material),
      own: valueCell(gap.own, aggregation.indicator, scope.material),
      gap: gapCell(gap, aggregation, scope.material),
    },
  }))

/** The targets of a branch's own that a report of it tells, against those of its units. */
export const targetGapsData = (
  branch: string,
  aggregations: readonly Aggregation[],
  scope: ReportScope,
  { language }: Material,
): Dataset =>
  datasetOf(
    {
      name: 'target-gaps',
      title: words.title,
      about: words.about,
      key: ['branch', 'shared', 'indicator', 'period'],
    },
    fields,
    aggregations.flatMap((aggregation) => rowsOf(branch, aggregation, scope)),
    language,
  )
