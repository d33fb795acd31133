import { dueUntil, reportedYear } from '../core/due.ts'
import { isOpen } from '../core/files/choices.ts'
import type { Measure } from '../core/files/unit-plan.ts'
import { type FollowedMeasure, type Remark, remarks } from '../core/follow-up.ts'
import { byEnd, period } from '../core/periods.ts'
import type { Workspace } from '../core/workspace.ts'
import { type FollowedPlan, followed, type Located, measuresIn } from './plans.ts'

/** The days against which schedules are held. */
interface Days {
  readonly asOf: string
  /** The last day that counts as soon. */
  readonly until: string
  /** The last day of the last year to be reported; undefined before the first is. */
  readonly year: string | undefined
}
type Finding = Pick<FollowedMeasure, 'remark' | 'period' | 'milestone'>

/** Whether something is late, or will be due soon, by the period in which it should be done. */
function timely(name: string | undefined, { asOf, until }: Days): Pick<Finding, 'remark' | 'period'>[] {
  if (name === undefined || until < period(name).end) return []
  return [{ remark: period(name).end < asOf ? 'late' : 'due-soon', period: name }]
}

/** A measure should have begun by the end of the period in which it was to begin. */
const begun = ({ schedule, status }: Measure, { asOf }: Days): Finding[] =>
  status === 'not-started' && schedule?.start !== undefined && period(schedule.start).end < asOf
    ? [{ remark: 'not-started', period: schedule.start }]
    : []

/** A measure that was under way in the last year to be reported should be told of in or after that year. */
function told({ schedule, status, progress = [] }: Measure, { year }: Days): Finding[] {
  if (year === undefined || status === 'not-started') return []
  const name = year.slice(0, 4)
  const isUnderWay = schedule?.start !== undefined && period(schedule.start).start <= year
  const isTold = progress.some((each) => period(name).start <= period(each.period).end)
  return isUnderWay && !isTold ? [{ remark: 'no-progress', period: name }] : []
}

const milestones = ({ milestones = [] }: Measure, days: Days): Finding[] =>
  milestones
    .filter(({ done }) => done === undefined)
    .flatMap(({ title, due }) => timely(due, days).map((finding) => ({ ...finding, milestone: title })))

/** The remarks on an open measure; a late one gets no other remark. */
function findingsOf(measure: Measure, days: Days): Finding[] {
  if (!isOpen(measure)) return []
  const ended = timely(measure.schedule?.end, days)
  const isLate = ended.some(({ remark }) => remark === 'late')
  const others = isLate ? [] : [...begun(measure, days), ...told(measure, days)]
  return [...ended, ...milestones(measure, days), ...others]
}

function followMeasure(standing: Located<Measure>, until: string, workspace: Workspace): FollowedMeasure[] {
  const { item, plan } = standing
  const year = reportedYear(plan.span, dueUntil(workspace))
  const { status, responsible } = item
  return findingsOf(item, { asOf: workspace.asOf, until, year }).map((finding) => ({
    ...followed(standing, item),
    ...finding,
    ...(status && { status }),
    ...(responsible && { responsible }),
  }))
}

const order = Object.keys(remarks) as Remark[]

/** The measures of some plans about which something is to be done: late ones first, the oldest of each kind before the newer. */
export const followMeasures = (
  plans: readonly FollowedPlan[],
  until: string,
  workspace: Workspace,
): FollowedMeasure[] =>
  measuresIn(plans)
    .flatMap((standing) => followMeasure(standing, until, workspace))
    .sort((a, b) => order.indexOf(a.remark) - order.indexOf(b.remark) || byEnd(a.period, b.period))
