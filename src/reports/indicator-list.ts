import type { Goal } from '../core/files/unit-plan.ts'
import { t } from '../core/text.ts'
import { type FullIndicator, resolve } from '../core/walk.ts'
import { glances } from './at-a-glance.ts'
import { none, paragraph, passage, text } from './cells.ts'
import type { Section } from './document.ts'
import { valueRows } from './indicator.ts'
import { directionCell } from './indicator-facts.ts'
import { anchor, unitName } from './names.ts'
import { type ColumnOf, tableOf } from './table.ts'
import { indicatorTitle, type Telling } from './telling.ts'
import type { ValueRow } from './value-table.ts'
import { nouns } from './vocabulary.ts'

const words = {
  title: t('Mittarit lyhyesti', 'Indikatorerna i korthet', 'Indicators in brief'),
  table: t(
    'Lähtötaso, viimeisin toteuma ja tavoitetaso',
    'Utgångsnivå, senaste utfall och målnivå',
    'Baseline, latest actual and target',
  ),
  none: t('Mittareita ei ole.', 'Det finns inga indikatorer.', 'There are no indicators.'),
}
interface Listed {
  readonly indicator: FullIndicator
  readonly goal: Goal
  readonly rows: readonly ValueRow[]
}

const columnsFor = ({ material, several, unitOf }: Telling): ColumnOf<Listed>[] => {
  const { language } = material
  return [
    {
      title: nouns.unit,
      width: 'medium',
      ...(!several && { context: true }),
      cell: ({ indicator }) => text(unitName(unitOf(indicator.id), material)),
    },
    {
      title: nouns.indicator,
      width: 'medium',
      header: true,
      cell: ({ indicator }) => text(indicatorTitle(indicator, material), anchor('indicator', indicator.id)),
    },
    {
      title: nouns.goal,
      width: 'medium',
      cell: ({ goal }) => text(passage(goal.title, language) ?? { text: goal.id }, anchor('goal', goal.id)),
    },
    { title: nouns.direction, width: 'narrow', cell: ({ indicator }) => directionCell(indicator, material) },
    {
      title: nouns.unitOfMeasure,
      width: 'narrow',
      cell: ({ indicator }) => (indicator.unitOfMeasure === undefined ? none : text(indicator.unitOfMeasure)),
    },
    ...glances<Listed>(language),
  ]
}

/** Every indicator that is told, one a row, with links to the goals and to the whole of it. */
export function indicatorList(telling: Telling): Section {
  const { goals, material } = telling
  const items = goals.flatMap((goal) =>
    (goal.indicators ?? []).map((written): Listed => {
      const indicator = resolve(written, material.workspace)
      return { indicator, goal, rows: valueRows(indicator, telling) }
    }),
  )
  const table = tableOf(
    {
      id: 'indicators-table',
      caption: words.table,
      family: { id: 'indicators', title: words.title[material.language] },
    },
    columnsFor(telling),
    items,
    material.language,
  )
  return {
    id: 'indicators',
    title: { text: words.title[material.language] },
    blocks: table.length > 0 ? table : paragraph(words.none[material.language]),
  }
}
