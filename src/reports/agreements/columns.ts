/** What is told of the goals of a unit: those proposed for its agreement, those tied to planning, and those tied to neither. */
import { goal as shape } from '../../core/files/goal.ts'
import type { Goal } from '../../core/files/unit-plan.ts'
import { showPeriod } from '../../core/periods.ts'
import { glances } from '../at-a-glance.ts'
import { list, none, passage, text, textOrNone } from '../document/cells.ts'
import type { Cell } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { planningCell } from '../items/goal.ts'
import { indicatorTitle, type ReportScope, referred } from '../report-scope.ts'
import { nouns } from '../vocabulary.ts'
import { goalColumns, type Proposal } from './proposal.ts'

const { fields } = shape
const agreementFields = fields.performanceAgreement.shape.fields

/** The agreement and the period of it that is meant. */
function agreementCell({ performanceAgreement }: Goal, scope: ReportScope): Cell {
  const { language } = scope.material
  const { agreement, period } = performanceAgreement ?? {}
  const name = passage(agreement, language)
  return name ? text({ ...name, ...(period && { note: showPeriod(period, language) }) }) : none
}

/** The indicator that the agreement names, of this unit or of another. */
function indicatorCell({ performanceAgreement }: Goal, scope: ReportScope): Cell {
  const id = performanceAgreement?.indicator
  return textOrNone(id === undefined ? undefined : referred(id, scope)?.passage)
}

/** Indicators of several units of measure share a column here, so each number says its own. */
const withUnitOfMeasure = (cell: Cell, { indicator }: Proposal): Cell =>
  cell.kind === 'number' && indicator?.unitOfMeasure !== undefined
    ? { ...cell, unitOfMeasure: indicator.unitOfMeasure }
    : cell

/** What is proposed: for which agreement, with what target, by which measures, judged by which indicator. */
export function proposedColumns(scope: ReportScope): ColumnOf<Proposal>[] {
  const { material } = scope
  const { language } = material
  const { unit, goal, strategyGoals, measures } = goalColumns(material)
  const { agreement, target } = agreementFields
  return [
    unit,
    goal,
    strategyGoals,
    { title: agreement.label, width: 'medium', cell: ({ goal }) => agreementCell(goal, scope) },
    {
      title: target.label,
      width: 'wide',
      cell: ({ goal }) => textOrNone(passage(goal.performanceAgreement?.target, language)),
    },
    measures,
    { title: nouns.indicator, width: 'medium', cell: ({ goal }) => indicatorCell(goal, scope) },
    ...glances<Proposal>(language).map((column) => ({
      ...column,
      cell: (proposal: Proposal) => withUnitOfMeasure(column.cell(proposal), proposal),
    })),
  ]
}

/** The money or the work of each measure that has some. */
const resourcesCell = (
  { measures = [] }: Goal,
  name: 'euros' | 'personMonths',
  { material: { language } }: ReportScope,
): Cell =>
  list(
    measures.flatMap(({ title, resources }): Cell[] => {
      const numeral = resources?.[name]
      const words = passage(title, language)
      return numeral === undefined ? [] : [{ kind: 'number', numeral, notes: words ? [words] : [] }]
    }),
  )

/** What is tied to planning: to which document, and with what resources. */
export function plannedColumns(scope: ReportScope): ColumnOf<Proposal>[] {
  const { unit, goal } = goalColumns(scope.material)
  const { euros, personMonths } = fields.measures.shape.of.fields.resources.shape.fields
  return [
    unit,
    goal,
    {
      title: fields.financialPlanning.label,
      width: 'wide',
      cell: ({ goal }) => planningCell(goal, scope),
    },
    {
      title: euros.label,
      width: 'narrow',
      unitOfMeasure: '€',
      cell: ({ goal }) => resourcesCell(goal, 'euros', scope),
    },
    {
      title: personMonths.label,
      width: 'narrow',
      cell: ({ goal }) => resourcesCell(goal, 'personMonths', scope),
    },
  ]
}

/** What is tied to neither: enough of it to judge whether it should be. */
export function untiedColumns({ material }: ReportScope): ColumnOf<Proposal>[] {
  const indicators: ColumnOf<Proposal> = {
    title: nouns.indicators,
    width: 'medium',
    cell: ({ goal: { indicators = [] } }) =>
      list(indicators.map((each) => text(indicatorTitle(each, material)))),
  }
  return [...Object.values<ColumnOf<Proposal>>(goalColumns(material)), indicators]
}
