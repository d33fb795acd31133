/** Which units of a branch carry out which goal of the strategy. */
import { type Text, t } from '../../core/text.ts'
import { list, passage, text } from '../document/cells.ts'
import type { Passage, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material, ReportData } from '../material.ts'
import { unitName } from '../names.ts'
import { standingsOf } from '../standings.ts'
import { strategyNamed } from '../strategy.ts'
import { nouns } from '../vocabulary.ts'
import { room } from './room.ts'

const words = {
  strategyGoal: t('Strategian tavoite', 'Strategins mål', 'Strategy goal'),
  decision: t('Ratkaisu', 'Avgörande', 'Decision'),
}

/** A strategy goal, and the goals of units that carry it out. */
export interface Carried {
  readonly id: string
  readonly by: readonly { readonly unit: string; readonly title: Passage | undefined }[]
}

/** Every goal of the strategy with what is done for it in a branch. */
export function carriedIn(branch: string, material: ReportData): Carried[] {
  const { workspace, language } = material
  const goals = standingsOf(branch, material).flatMap(({ unit, goals }) =>
    goals.map((goal) => ({ unit, goal })),
  )
  return workspace.catalogue.ambitions
    .flatMap((ambition) => ambition.goals)
    .map(({ id }) => ({
      id,
      by: goals
        .filter(({ goal }) => goal.strategyGoals?.includes(id))
        .map(({ unit, goal }) => ({ unit, title: passage(goal.title, language) })),
    }))
}

const unitsOf = ({ by }: Carried): number => new Set(by.map(({ unit }) => unit)).size

/** The strategy goals that several units carry out: could they do it together? */
export function overlapsTable(caption: Text, carried: readonly Carried[], material: Material): Table[] {
  const columns: ColumnOf<Carried>[] = [
    {
      title: words.strategyGoal,
      width: 'wide',
      header: true,
      cell: ({ id }) => text(strategyNamed(id, material)),
    },
    {
      title: nouns.goals,
      width: 'wide',
      cell: ({ by }) =>
        list(
          by.map(({ unit, title }) => {
            const name = unitName(unit, material)
            return text(title ? { ...title, note: name.text } : name)
          }),
        ),
    },
    { title: words.decision, width: 'wide', cell: () => room(2) },
  ]
  const several = carried.filter((each) => unitsOf(each) > 1)
  return tableOf({ id: 'coordinator-overlaps-table', caption }, columns, several, material.language)
}
