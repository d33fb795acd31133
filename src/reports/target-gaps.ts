import { type TargetGap, targetGaps } from '../core/target-gap.ts'
import { t } from '../core/text.ts'
import { type Aggregation, aggregatedCell } from './aggregates.ts'
import { gap as gapCell, period } from './cells.ts'
import type { Table } from './document.ts'
import { anchor } from './names.ts'
import { type ColumnOf, tableOf } from './table.ts'
import type { Telling } from './telling.ts'
import { contextColumns, type ValuesOf } from './value-table.ts'
import { valueCell } from './values.ts'
import { nouns } from './vocabulary.ts'

const words = {
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
  noTarget: t('ei tavoitetasoa', 'ingen målnivå', 'no target'),
  notReckoned: t('ei laskettu', 'inte beräknat', 'not computed'),
}

/** What the units aim at together against what the branch aims at itself; nothing where it has no target of its own. */
export function targetGapTable(aggregation: Aggregation, about: ValuesOf, telling: Telling): Table[] {
  const { material, goals } = telling
  const { language, workspace } = material
  const { aggregate, indicator } = aggregation
  const measured = about.unitOfMeasure === undefined ? {} : { unitOfMeasure: about.unitOfMeasure }
  const columns: ColumnOf<TargetGap>[] = [
    ...contextColumns(about),
    { title: nouns.period, width: 'narrow', header: true, cell: ({ own }) => period(own.period) },
    {
      title: words.together,
      width: 'narrow',
      ...measured,
      cell: ({ together }) =>
        together ? aggregatedCell(together, aggregation, material) : gapCell(words.noTarget[language]),
    },
    {
      title: words.own,
      width: 'narrow',
      ...measured,
      cell: ({ own }) => valueCell(own, indicator, material),
    },
    {
      title: words.gap,
      about: words.gapAbout,
      width: 'narrow',
      ...measured,
      cell: ({ own, gap }) =>
        gap === undefined
          ? gapCell(words.notReckoned[language])
          : valueCell({ period: own.period, value: gap }, indicator, material),
    },
  ]
  return tableOf(
    {
      id: anchor('target-gap', indicator.id),
      caption: words.title,
      family: { id: 'target-gaps', title: words.title[language] },
    },
    columns,
    targetGaps(goals, aggregate, indicator, workspace.shared?.content.dimensions),
    language,
  )
}
