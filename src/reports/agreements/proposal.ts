/** A goal of a unit as what may be proposed for its performance agreement, and the columns that every table of such goals has. */
import { statuses } from '../../core/files/choices.ts'
import { goal as shape } from '../../core/files/goal.ts'
import type { Goal } from '../../core/files/unit-plan.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { list, passage, text, titleOrId } from '../document/cells.ts'
import type { ColumnOf } from '../document/table.ts'
import { valueRows } from '../items/indicator.ts'
import type { ReportData } from '../material.ts'
import type { ReportScope } from '../report-scope.ts'
import { strategyNamed } from '../strategy.ts'
import { unitColumn } from '../unit-column.ts'
import type { ValueRow } from '../value-table.ts'
import { nouns } from '../vocabulary.ts'

/** A goal with its unit, and the indicator that its agreement names with its values; none when it names none that may be told. */
export interface Proposal {
  readonly unit: string
  readonly goal: Goal
  readonly indicator: FullIndicator | undefined
  readonly rows: readonly ValueRow[]
}

/** Whether a goal is proposed for the performance agreement. */
export const isProposed = ({ performanceAgreement }: Goal): boolean => performanceAgreement !== undefined

/** Whether a goal is tied to operational and financial planning. */
export const isPlanned = ({ financialPlanning }: Goal): boolean => financialPlanning !== undefined

/** A goal of a unit, with the indicator by which its agreement is judged. */
export function proposalOf(goal: Goal, unit: string, scope: ReportScope): Proposal {
  const written = scope.goals
    .flatMap(({ indicators = [] }) => indicators)
    .find(({ id }) => id === goal.performanceAgreement?.indicator)
  const indicator = written && resolve(written, scope.material.workspace)
  return { unit, goal, indicator, rows: indicator ? valueRows(indicator, scope) : [] }
}

/** Whose goal it is, what it is, and what of the strategy it carries out. */
export const goalColumns = (material: ReportData) =>
  ({
    unit: unitColumn(material, ({ unit }) => unit, { context: true }),
    goal: {
      title: nouns.goal,
      width: 'medium',
      header: true,
      cell: ({ goal }) => text(passage(goal.title, material.language) ?? { text: goal.id }),
    },
    strategyGoals: {
      title: shape.fields.strategyGoals.label,
      width: 'wide',
      cell: ({ goal }) => list((goal.strategyGoals ?? []).map((id) => text(strategyNamed(id, material)))),
    },
    measures: {
      title: nouns.measures,
      width: 'medium',
      cell: ({ goal: { measures = [] } }) =>
        list(
          measures.map(({ id, title, status }) =>
            text({
              ...titleOrId(title, id, material.language),
              ...(status && { note: statuses[status][material.language] }),
            }),
          ),
        ),
    },
  }) as const satisfies Readonly<Record<string, ColumnOf<Proposal>>>
