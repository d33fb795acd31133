/** The plan of the next period, from the one that ends. */
import { isOpen } from '../core/files/choices.ts'
import type { Goal, Indicator, Measure, UnitPlan } from '../core/files/unit-plan.ts'
import { byEnd, period } from '../core/periods.ts'

type Years = UnitPlan['period']

/** Whether something that lasts until a period still lasts when the new plan begins. */
const reaches = (name: string | undefined, { from }: Years): boolean =>
  name !== undefined && period(name).end >= period(from).start

/** A measure that is not done yet, for the next period. Its history stays in the archive; a schedule that has ended is left out. */
function goesOn({ progress: _, schedule, ...measure }: Measure, years: Years): Measure {
  const isOver = !reaches(schedule?.end ?? schedule?.start, years)
  return { ...measure, ...(schedule && !isOver && { schedule }) }
}

/** An indicator whose baseline is its last actual. Targets within the new period stay; actuals are left out. */
function startsAnew(
  { actuals = [], targets = [], missing: _, ...indicator }: Indicator,
  years: Years,
): Indicator {
  const last = [...actuals].sort((a, b) => byEnd(a.period, b.period)).at(-1)
  const baseline = last ?? indicator.baseline
  const ahead = targets.filter((target) => reaches(target.period, years))
  return {
    ...indicator,
    ...(baseline && { baseline }),
    ...(ahead.length > 0 && { targets: ahead }),
  }
}

/** A goal with what goes on of it; undefined when nothing does. */
function continued(goal: Goal, years: Years): Goal | undefined {
  const { measures = [], indicators = [], performanceAgreement, ...rest } = goal
  const open = measures.filter(isOpen).map((measure) => goesOn(measure, years))
  const measured = indicators.map((indicator) => startsAnew(indicator, years))
  if (open.length + measured.length === 0 && measures.length > 0) return undefined
  const agreed = performanceAgreement && reaches(performanceAgreement.period, years)
  return {
    ...rest,
    ...(agreed && { performanceAgreement }),
    ...(open.length > 0 && { measures: open }),
    ...(measured.length > 0 && { indicators: measured }),
  }
}

/** The draft of the next plan: goals with their open measures, and indicators that start from their last actual. */
export function rollForward(plan: UnitPlan, years: Years): UnitPlan {
  const { updated: _u, signOffs: _s, fingerprints: _f, currentState: _c, goals = [], ...rest } = plan
  return {
    ...rest,
    stage: 'draft',
    period: years,
    goals: goals.flatMap((goal) => continued(goal, years) ?? []),
  }
}
