/** What of the plans may be told as data, and the fields by which each row says what it belongs to. */
import type { Goal, UnitPlan } from '../../core/files/unit-plan.ts'
import { byCodePoint } from '../../core/order.ts'
import type { Text } from '../../core/text.ts'
import type { PlanFile } from '../../core/workspace.ts'
import type { Dataset, FieldOf } from '../document/dataset.ts'
import type { ReportData } from '../material.ts'
import { internalElsewhere, visible } from '../visible.ts'
import { nouns } from '../vocabulary.ts'

/** The plan of a unit, as it may be told. */
export interface VisiblePlan {
  readonly branch: string
  readonly plan: UnitPlan
  readonly goals: readonly Goal[]
  /** How many internal items are not told. */
  readonly leftOut: number
}

/** A dataset of the plans of some units. */
export type DataMaker = (plans: readonly VisiblePlan[], material: ReportData) => Dataset

/** The plans of some units in the order of their files, as they may be told. */
export const visiblePlans = (
  files: readonly PlanFile<UnitPlan>[],
  { internal, workspace }: ReportData,
): VisiblePlan[] =>
  files
    .toSorted((a, b) => byCodePoint(a.source.file, b.source.file))
    .map(({ folder, content }) => {
      const { goals, leftOut } = visible(content.goals ?? [], internal, internalElsewhere(workspace))
      return { branch: folder, plan: content, goals, leftOut: leftOut.length }
    })

/** How many internal items are not told of some plans. */
export const leftOutOf = (plans: readonly VisiblePlan[]): number =>
  plans.reduce((sum, { leftOut }) => sum + leftOut, 0)

/** A goal, and whose it is. */
export interface GoalOf {
  readonly branch: string
  readonly unit: string
  readonly goal: Goal
}

/** The goals of the plans, one after the other. */
export const goalsOf = (plans: readonly VisiblePlan[]): GoalOf[] =>
  plans.flatMap(({ branch, plan, goals }) => goals.map((goal) => ({ branch, unit: plan.unit, goal })))

/** A field that holds the id of something. */
export const idField = <T>(
  name: string,
  title: Text,
  value: (item: T) => string | undefined,
): FieldOf<T> => ({
  name,
  title,
  type: 'string',
  value,
})

/** By what every row about a part of a unit's plan is known: its branch and unit. */
export const ownerFields: readonly FieldOf<{ readonly branch: string; readonly unit: string }>[] = [
  idField('branch', nouns.branch, ({ branch }) => branch),
  idField('unit', nouns.unit, ({ unit }) => unit),
]

/** By what every row about a goal, or a part of one, is known. */
export const goalFields: readonly FieldOf<GoalOf>[] = [
  ...ownerFields,
  idField('goal', nouns.goal, ({ goal }) => goal.id),
]
