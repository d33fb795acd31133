/** The periods for which an indicator should have an actual. */
import type { Frequency } from './files/choices.ts'
import type { Indicator, UnitPlan } from './files/unit-plan.ts'
import type { Settings } from './files/workspace-file.ts'
import { daysAfter, type Grain, type Period, period } from './periods.ts'

/** The default of `dueDays`. */
const defaultDueDays = 90

/** The number of days from the end of a period until its actual is due, as set in toimi.yaml. */
export const dueDays = ({ reporting }: Settings): number => Number(reporting?.dueDays ?? defaultDueDays)

/** Frequencies from the most to the least frequent. */
const byFrequency: readonly Frequency[] = [
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'every-two-years',
  'once',
]
/** The frequency of values by the grain of their periods. A span of years counts as yearly, since it covers each of its years. */
const frequencyOf: Readonly<Record<Grain, Frequency>> = {
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
  years: 'yearly',
}
const pad = (month: number): string => `-${String(month).padStart(2, '0')}`
const partsOfYear: Readonly<Partial<Record<Frequency, readonly string[]>>> = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(pad),
  quarterly: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-yearly': ['-H1', '-H2'],
  yearly: [''],
}

type Span = UnitPlan['period']
type Reported = Pick<Indicator, 'actuals' | 'baseline' | 'frequency' | 'kind'>

/** The frequency of an indicator's values: the lower one of `frequency` and that of its actuals; yearly when neither is given. */
function frequencyIn({ frequency, actuals }: Reported): Frequency {
  const [first] = actuals ?? []
  const said = [frequency, first && frequencyOf[period(first.period).grain]].filter(
    (each) => each !== undefined,
  )
  return said.reduce((a, b) => (byFrequency.indexOf(a) < byFrequency.indexOf(b) ? b : a), said[0] ?? 'yearly')
}

function namesOf(frequency: Frequency, from: number, to: number): string[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const parts = partsOfYear[frequency]
  if (parts) return years.flatMap((year) => parts.map((part) => `${year}${part}`))
  return years.filter((year) => (year - from) % 2 === 1).map((year) => `${year - 1}-${year}`)
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The periods of a frequency within a plan's years; for `once` the last year. */
function periodsIn(frequency: Frequency, { from, to }: Span): Period[] {
  const [first, last] = [period(from), period(to)]
  if (frequency === 'once') return [{ ...last, start: first.start }]
  const all = namesOf(frequency, yearOf(first.start), yearOf(last.end)).map(period)
  return all.filter(({ start, end }) => first.start <= start && end <= last.end)
}

/** Whether one of some points reports on a period: the point's period ends within it, or covers it. */
export function isReported({ start, end }: Period, points: readonly { readonly period: string }[]): boolean {
  return points.some((point) => {
    const told = period(point.period)
    return (start <= told.end && told.end <= end) || (told.start <= start && end <= told.end)
  })
}

/** The day `dueDays` before the as-of date, `YYYY-MM-DD`: the actuals of periods that ended by then are due. */
export const dueUntil = ({
  asOf,
  settings,
}: {
  readonly asOf: string
  readonly settings: Settings
}): string => daysAfter(asOf, -1 - dueDays(settings))

/**
 * The periods within a plan's years for which an indicator should have an actual: those that ended by `until` (see
 * `dueUntil`). Without an actual, none is due up to the baseline, nor after a milestone was reached.
 */
export function duePeriods(indicator: Reported, span: Span, until: string): Period[] {
  const { baseline, actuals = [], kind } = indicator
  const since = baseline ? period(baseline.period).end : ''
  const reached = kind === 'milestone' ? actuals.find(({ value }) => value === true) : undefined
  const done = reached ? period(reached.period).end : '9999'
  return periodsIn(frequencyIn(indicator), span).filter(
    (each) => each.end <= until && ((since < each.end && each.end <= done) || isReported(each, actuals)),
  )
}

/** The last day, `YYYY-MM-DD`, of the last year of a plan whose actuals are due; undefined when those of its first year are not yet due. */
export function reportedYear({ from, to }: Span, until: string): string | undefined {
  const last = `${yearOf(until) - (until.endsWith('-12-31') ? 0 : 1)}-12-31`
  const end = period(to).end
  const year = last < end ? last : end
  return year < period(from).start ? undefined : year
}
