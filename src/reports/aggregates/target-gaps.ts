import { type TargetGap, targetGaps } from '../../core/target-gap.ts'
import { t } from '../../core/text.ts'
import { gap as absence, period } from '../document/cells.ts'
import type { Cell, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { anchor } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { contextColumns, type ValuesOf } from '../value-table.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { type Aggregation, aggregatedCell } from './aggregates.ts'

/** What the columns of a gap are called. */
export const gapTitles = {
  title: t(
    'Yksiköiden tavoitetasot ja hallinnonalan oma tavoitetaso',
    'Enheternas målnivåer och förvaltningsområdets egen målnivå',
    "The units' targets and the branch's own target",
  ),
  together: t('Yksiköt yhdessä', 'Enheterna tillsammans', 'Units together'),
  own: t('Hallinnonalan oma', 'Förvaltningsområdets egen', "The branch's own"),
  gap: t('Erotus', 'Skillnad', 'Gap'),
  gapAbout: t(
    'Yksiköt yhdessä vähennettynä hallinnonalan omalla tavoitetasolla.',
    'Enheterna tillsammans minus förvaltningsområdets egen målnivå.',
    "The units together less the branch's own target.",
  ),
}

const words = {
  noTarget: t('ei tavoitetasoa', 'ingen målnivå', 'no target'),
  notReckoned: t('ei laskettu', 'inte beräknat', 'not computed'),
}

/** The branch's own targets of a shared indicator that may be told, against those of its units. */
export const gapsOf = (
  { aggregate, indicator }: Aggregation,
  { goals, material: { workspace } }: ReportScope,
): TargetGap[] => targetGaps(goals, aggregate, indicator, workspace.shared?.content.dimensions)

/** The units' targets less the branch's own; undefined where either has no number. */
export const gapCell = (
  { own, gap }: TargetGap,
  { indicator }: Aggregation,
  material: Material,
): Cell | undefined =>
  gap === undefined ? undefined : valueCell({ period: own.period, value: gap }, indicator, material)

/** What the units aim at together against what the branch aims at itself; nothing where it has no target of its own. */
export function targetGapTable(aggregation: Aggregation, about: ValuesOf, scope: ReportScope): Table[] {
  const { material } = scope
  const { language } = material
  const { indicator } = aggregation
  const measured = about.unitOfMeasure === undefined ? {} : { unitOfMeasure: about.unitOfMeasure }
  const columns: ColumnOf<TargetGap>[] = [
    ...contextColumns(about),
    { title: nouns.period, width: 'narrow', header: true, cell: ({ own }) => period(own.period) },
    {
      title: gapTitles.together,
      width: 'narrow',
      ...measured,
      cell: ({ together }) =>
        together ? aggregatedCell(together, aggregation, material) : absence(words.noTarget[language]),
    },
    {
      title: gapTitles.own,
      width: 'narrow',
      ...measured,
      cell: ({ own }) => valueCell(own, indicator, material),
    },
    {
      title: gapTitles.gap,
      about: gapTitles.gapAbout,
      width: 'narrow',
      ...measured,
      cell: (each) => gapCell(each, aggregation, material) ?? absence(words.notReckoned[language]),
    },
  ]
  return tableOf(
    {
      id: anchor('target-gap', indicator.id),
      caption: gapTitles.title,
      family: { id: 'target-gaps', title: gapTitles.title[language] },
    },
    columns,
    gapsOf(aggregation, scope),
    language,
  )
}
