import type { Goal } from '../../core/files/unit-plan.ts'
import { t } from '../../core/text.ts'
import { count, none, text } from '../document/cells.ts'
import type { Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { showSpan } from '../spans.ts'
import { standingCell, type UnitStatus } from '../standings.ts'
import { gapCount, indicatorCount, measureCount } from '../tallies.ts'
import { unitColumn } from '../unit-column.ts'
import { nouns } from '../vocabulary.ts'

/** A unit of the branch, and its goals as the report tells them. */
export interface UnitGoals {
  readonly standing: UnitStatus
  readonly goals: readonly Goal[]
}

const plan = t('Suunnitelma', 'Plan', 'Plan')

/** The units of a branch, one a row: how far their plans have come, and how much there is in them. */
export function unitsTable(units: readonly UnitGoals[], material: Material): Table[] {
  const { language } = material
  const columns: ColumnOf<UnitGoals>[] = [
    unitColumn(material, ({ standing }) => standing.unit, { header: true }),
    { title: plan, width: 'narrow', cell: ({ standing }) => standingCell(standing, material) },
    {
      title: nouns.planPeriod,
      width: 'narrow',
      cell: ({ standing }) => (standing.plan ? text(showSpan(standing.plan.period, language)) : none),
    },
    { title: nouns.goals, width: 'narrow', cell: ({ goals }) => count(goals.length) },
    { title: nouns.measures, width: 'narrow', cell: ({ goals }) => measureCount(goals, material) },
    { title: nouns.indicators, width: 'narrow', cell: ({ goals }) => indicatorCount(goals, material) },
    {
      title: nouns.gaps,
      width: 'narrow',
      cell: ({ standing: { plan: own, gaps } }) => (own ? gapCount(gaps, material) : none),
    },
  ]
  return tableOf({ id: 'units', caption: nouns.units }, columns, units, language)
}
