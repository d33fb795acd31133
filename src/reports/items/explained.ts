import type { Indicator } from '../../core/files/unit-plan.ts'
import { showDay } from '../../core/numerals.ts'
import { period as periodOf } from '../../core/periods.ts'
import { t } from '../../core/text.ts'
import { gap, passage } from '../document/cells.ts'
import type { GapCell } from '../document/document.ts'
import type { Material } from '../material.ts'

type Explanation = NonNullable<Indicator['missing']>[number]

const by = (day: string) =>
  t(`tieto saadaan viimeistään ${day}`, `uppgiften fås senast ${day}`, `to be known by ${day}`)
const wasBy = (day: string) =>
  t(
    `tieto piti saada viimeistään ${day}`,
    `uppgiften skulle ha fåtts senast ${day}`,
    `was to be known by ${day}`,
  )

const covers = (explanation: Explanation, field: string, period: string | undefined): boolean =>
  explanation.field === field &&
  (explanation.period === undefined || (period !== undefined && periodOf(explanation.period).name === period))

/** Why something of an indicator is not known, as its plan says; undefined when the plan does not say. */
export const explanationOf = (
  field: string,
  { missing }: Indicator,
  period?: string,
): Explanation | undefined => missing?.find((each) => covers(each, field, period))

/** The same as a cell, for a reader. */
export function explained(
  field: string,
  indicator: Indicator,
  { language, workspace }: Material,
  period?: string,
): GapCell | undefined {
  const explanation = explanationOf(field, indicator, period)
  const reason = passage(explanation?.reason, language)
  if (!explanation || !reason) return undefined
  const { until } = explanation
  const note = (workspace.asOf <= until ? by : wasBy)(showDay(until, language))[language]
  return { ...gap({ ...reason, note }), isReason: true }
}
