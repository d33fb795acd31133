import { dueDays, duePeriods, isReported } from '../core/due.ts'
import { isOpen } from '../core/files/choices.ts'
import type { Measure } from '../core/files/unit-plan.ts'
import type { Deadline } from '../core/follow-up.ts'
import { byCodePoint } from '../core/order.ts'
import { daysAfter, period } from '../core/periods.ts'
import type { Workspace } from '../core/workspace.ts'
import {
  type FollowedPlan,
  followed,
  indicatorsIn,
  type Located,
  measuresIn,
  type StandingIndicator,
} from './plans.ts'

type Dated = Pick<Deadline, 'day' | 'kind' | 'what' | 'period'>

/** When a measure and its milestones should be done. */
function* daysOfMeasure(measure: Measure): Iterable<Dated> {
  if (!isOpen(measure)) return
  const { schedule, milestones = [] } = measure
  if (schedule?.end !== undefined) yield { day: period(schedule.end).end, kind: 'measure' }
  for (const { title, due, done } of milestones)
    if (due !== undefined && done === undefined)
      yield { day: period(due).end, kind: 'milestone', what: title }
}

/** When the actuals of an indicator are due that are not there yet, and until when its explanations hold. */
function* daysOfIndicator(
  { full, item, plan }: StandingIndicator,
  until: string,
  days: number,
): Iterable<Dated> {
  for (const each of duePeriods(full, plan.span, daysAfter(until, -days))) {
    if (!isReported(each, full.actuals ?? []))
      yield { day: daysAfter(each.end, days), kind: 'actual', period: each.name }
  }
  for (const { until: day, period: name } of item.missing ?? [])
    yield { day, kind: 'explanation', ...(name !== undefined && { period: name }) }
}

/** The days from the workspace's day to another by which something is to be done, the nearest first. */
export function deadlinesIn(plans: readonly FollowedPlan[], until: string, workspace: Workspace): Deadline[] {
  const { asOf, settings } = workspace
  const days = dueDays(settings)
  const deadline = (
    standing: Located<Pick<Measure, 'responsible'>>,
    told: Parameters<typeof followed>[1],
  ) => {
    const { responsible } = standing.item
    return (dated: Dated): Deadline => ({
      ...followed(standing, told),
      ...dated,
      ...(responsible && { responsible }),
    })
  }
  return [
    ...measuresIn(plans).flatMap((standing) =>
      [...daysOfMeasure(standing.item)].map(deadline(standing, standing.item)),
    ),
    ...indicatorsIn(plans, workspace).flatMap((standing) =>
      [...daysOfIndicator(standing, until, days)].map(deadline(standing, standing.full)),
    ),
  ]
    .filter(({ day }) => asOf <= day && day <= until)
    .sort((a, b) => byCodePoint(a.day, b.day))
}
