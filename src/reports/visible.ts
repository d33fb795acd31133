import type { Gap } from '../core/completeness.ts'
import type { Goal } from '../core/files/unit-plan.ts'
import { qualify } from '../core/ids.ts'
import { once } from '../core/once.ts'
import type { Workspace } from '../core/workspace.ts'

/** The goals that a report may tell, and the ids of the items that it leaves out. */
interface Visible {
  readonly goals: readonly Goal[]
  readonly leftOut: readonly string[]
}

type Agreement = NonNullable<Goal['performanceAgreement']>
interface Item {
  readonly id: string
  readonly visibility?: string
}

const isInternal = ({ visibility }: Item): boolean => visibility === 'internal'
const itemsIn = ({ measures = [], indicators = [] }: Goal): readonly Item[] => [...measures, ...indicators]

/** The ids of what is marked internal. What stands inside an internal goal is internal too. */
const internalIn = (goal: Goal): string[] =>
  [goal, ...itemsIn(goal)].filter((item) => isInternal(goal) || isInternal(item)).map(({ id }) => id)

/** A goal in which nothing is left of what may not be told, nor of references to it. */
function without(goal: Goal, leftOut: ReadonlySet<string>): Goal {
  const { measures, indicators, also, performanceAgreement, ...rest } = goal
  const told = ({ id }: Item): boolean => !leftOut.has(id)
  const agreed = ({ indicator, ...agreement }: Agreement): Agreement =>
    indicator === undefined || leftOut.has(indicator) ? agreement : { ...agreement, indicator }
  return {
    ...rest,
    ...(measures && { measures: measures.filter(told) }),
    ...(indicators && { indicators: indicators.filter(told) }),
    ...(also && { also: also.filter((id) => !leftOut.has(id)) }),
    ...(performanceAgreement && { performanceAgreement: agreed(performanceAgreement) }),
  }
}

/** What is marked internal in the plans of all units, as another plan refers to it: `unit/id`. */
export const internalElsewhere = once(
  ({ units }: Workspace): ReadonlySet<string> =>
    new Set(
      units.flatMap(({ content: { unit, goals = [] } }) =>
        goals.flatMap(internalIn).map((id) => qualify(unit, id)),
      ),
    ),
)

/**
 * What may be told of a plan: everything with `internal`, else what is not marked internal.
 * `elsewhere`: what may not be referred to in other plans.
 */
export function visible(
  goals: readonly Goal[],
  internal: boolean,
  elsewhere: ReadonlySet<string> = new Set(),
): Visible {
  const leftOut = internal ? [] : goals.flatMap(internalIn)
  const hidden = internal ? new Set<string>() : new Set([...leftOut, ...elsewhere])
  return { goals: goals.filter(({ id }) => !hidden.has(id)).map((goal) => without(goal, hidden)), leftOut }
}

/** The gaps that may be told: not those in what is left out. */
export const visibleGaps = (gaps: readonly Gap[], leftOut: readonly string[]): readonly Gap[] =>
  gaps.filter(({ ids }) => !ids.some((id) => leftOut.includes(id)))
