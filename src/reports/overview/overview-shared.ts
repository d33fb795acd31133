import { t } from '../../core/text.ts'
import { type Aggregation, aggregateRows, aggregationsOf } from '../aggregates/aggregates.ts'
import { glances } from '../at-a-glance.ts'
import { none, paragraph, passage, text } from '../document/cells.ts'
import type { Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { branchName } from '../names.ts'
import type { ValueRow } from '../value-table.ts'
import { nouns } from '../vocabulary.ts'
import type { BranchStanding } from './overview-branches.ts'

const words = {
  shared: t(
    'Yhteiset mittarit hallinnonaloittain',
    'Gemensamma indikatorer per förvaltningsområde',
    'Shared indicators by branch',
  ),
  noShared: t(
    'Yhteisten mittarien lukuja ei ole, koska hallinnonalojen suunnitelmia ei ole yhdistetty: toimi merge --all.',
    'Det finns inga tal för de gemensamma indikatorerna eftersom områdenas planer inte har sammanställts: toimi merge --all.',
    'There are no numbers of shared indicators, as no branch plans have been merged: toimi merge --all.',
  ),
}

interface SharedOf {
  readonly branch: string
  readonly aggregation: Aggregation
  readonly rows: readonly ValueRow[]
}

function sharedColumns(material: Material): ColumnOf<SharedOf>[] {
  const { language } = material
  return [
    {
      title: nouns.indicator,
      width: 'medium',
      header: true,
      cell: ({ aggregation: { indicator } }) =>
        text(passage(indicator.title, language) ?? { text: indicator.id }),
    },
    { title: nouns.branch, width: 'medium', cell: ({ branch }) => text(branchName(branch, material)) },
    {
      title: nouns.unitOfMeasure,
      width: 'narrow',
      cell: ({ aggregation: { indicator } }) =>
        indicator.unitOfMeasure === undefined ? none : text(indicator.unitOfMeasure),
    },
    ...glances<SharedOf>(language),
  ]
}

/** Shared indicators one after the other, each branch by branch: what one unit's number means only beside the others. */
export function sharedSection(branches: readonly BranchStanding[], material: Material): Section {
  const { language, workspace } = material
  const all = branches.flatMap(({ id, plan }) =>
    aggregationsOf(plan?.aggregates, material).map(
      (aggregation): SharedOf => ({ branch: id, aggregation, rows: aggregateRows(aggregation, material) }),
    ),
  )
  const order = (workspace.shared?.content.indicators ?? []).map(({ id }) => id)
  const items = order.flatMap((id) => all.filter(({ aggregation }) => aggregation.indicator.id === id))
  const table = tableOf(
    { id: 'shared-table', caption: words.shared },
    sharedColumns(material),
    items,
    language,
  )
  return {
    id: 'shared',
    title: { text: words.shared[language] },
    blocks: table.length > 0 ? table : paragraph(words.noShared[language]),
  }
}
