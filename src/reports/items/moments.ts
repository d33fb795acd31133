/** The periods of an indicator in order: those that have values, and those that should. */
import { duePeriods, dueUntil, isReported } from '../../core/due.ts'
import type { Indicator, Point, UnitPlan } from '../../core/files/unit-plan.ts'
import { byEnd, period } from '../../core/periods.ts'
import type { Workspace } from '../../core/workspace.ts'

/** What an indicator says of one period. */
export interface Moment {
  readonly period: string
  readonly baseline: Point | undefined
  readonly target: Point | undefined
  readonly actual: Point | undefined
  /** An actual should be there by now, and is not. */
  readonly awaited: boolean
}

/** Every period of which an indicator says something, or should. */
export function momentsOf(indicator: Indicator, span: UnitPlan['period'], workspace: Workspace): Moment[] {
  const { baseline, targets = [], actuals = [] } = indicator
  const due = duePeriods(indicator, span, dueUntil(workspace))
  const awaited = due.filter((each) => !isReported(each, actuals)).map(({ name }) => name)
  const baselines = baseline ? [baseline] : []
  const told = [...baselines, ...targets, ...actuals].map((point) => period(point.period).name)
  return [...new Set([...told, ...awaited])].sort(byEnd).map((name) => {
    const at = (points: readonly Point[]) => points.find((point) => period(point.period).name === name)
    return {
      period: name,
      baseline: at(baselines),
      target: at(targets),
      actual: at(actuals),
      awaited: awaited.includes(name),
    }
  })
}
