import type { Goal } from '../../core/files/unit-plan.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { glances } from '../at-a-glance.ts'
import { none, paragraph, passage, text } from '../document/cells.ts'
import type { Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import { anchor } from '../names.ts'
import { indicatorTitle, type ReportScope } from '../report-scope.ts'
import { unitColumn } from '../unit-column.ts'
import type { ValueRow } from '../value-table.ts'
import { nouns } from '../vocabulary.ts'
import { valueRows } from './indicator.ts'
import { directionCell } from './indicator-facts.ts'

const words = {
  title: t('Mittarit lyhyesti', 'Indikatorerna i korthet', 'Indicators in brief'),
  table: t(
    'Lähtötaso, viimeisin toteuma ja tavoitetaso',
    'Utgångsnivå, senaste utfall och målnivå',
    'Baseline, latest actual and target',
  ),
  none: t('Mittareita ei ole.', 'Det finns inga indikatorer.', 'There are no indicators.'),
}
/** An indicator, the goal it is in, and its values. */
export interface Listed {
  readonly indicator: FullIndicator
  readonly goal: Goal
  readonly rows: readonly ValueRow[]
}

/** What a table can tell of indicators, in the order in which it is told. */
export const listedColumns = ({ material, multipleUnits, unitOf }: ReportScope) => {
  const { language } = material
  return {
    unit: unitColumn(
      material,
      ({ indicator }: Listed) => unitOf(indicator.id),
      multipleUnits ? {} : { context: true },
    ),
    indicator: {
      title: nouns.indicator,
      width: 'medium',
      header: true,
      cell: ({ indicator }: Listed) =>
        text(indicatorTitle(indicator, material), anchor('indicator', indicator.id)),
    },
    goal: {
      title: nouns.goal,
      width: 'medium',
      cell: ({ goal }: Listed) =>
        text(passage(goal.title, language) ?? { text: goal.id }, anchor('goal', goal.id)),
    },
    direction: {
      title: nouns.direction,
      width: 'narrow',
      cell: ({ indicator }: Listed) => directionCell(indicator, material),
    },
    unitOfMeasure: {
      title: nouns.unitOfMeasure,
      width: 'narrow',
      cell: ({ indicator }: Listed) =>
        indicator.unitOfMeasure === undefined ? none : text(indicator.unitOfMeasure),
    },
    glances: glances<Listed>(language),
  } as const
}

const columnsFor = (scope: ReportScope): ColumnOf<Listed>[] => {
  const { glances, ...columns } = listedColumns(scope)
  return [...Object.values<ColumnOf<Listed>>(columns), ...glances]
}

/** Every indicator that is told, one a row, with links to the goals and to the whole of it. */
export function indicatorList(scope: ReportScope): Section {
  const { goals, material } = scope
  const items = goals.flatMap((goal) =>
    (goal.indicators ?? []).map((written): Listed => {
      const indicator = resolve(written, material.workspace)
      return { indicator, goal, rows: valueRows(indicator, scope) }
    }),
  )
  const table = tableOf(
    {
      id: 'indicators-table',
      caption: words.table,
      family: { id: 'indicators', title: words.title[material.language] },
    },
    columnsFor(scope),
    items,
    material.language,
  )
  return {
    id: 'indicators',
    title: { text: words.title[material.language] },
    blocks: table.length > 0 ? table : paragraph(words.none[material.language]),
  }
}
