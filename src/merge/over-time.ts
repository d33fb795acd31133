import type { Aggregated } from '../core/files/branch-plan.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import { exact } from '../core/numerals.ts'
import { byCodePoint } from '../core/order.ts'
import { daysAfter, period } from '../core/periods.ts'
import { timeMethods } from './methods.ts'
import { asNumber, scaleOf, type Term } from './terms.ts'

/** A value of a period as a term of the next aggregation. */
function asTerm({ period, value, ...parts }: Aggregated, scale: number): Term {
  const [numerator, denominator] = [asNumber(parts.numerator), asNumber(parts.denominator)]
  const share = numerator && denominator ? numerator.times(scale).div(denominator) : undefined
  return {
    unit: '',
    point: { period },
    value: typeof value === 'string' ? exact(value) : share,
    numerator,
    denominator,
    weight: undefined,
  }
}

const hasValue = ({ value, numerator }: Aggregated): boolean => value !== undefined || numerator !== undefined

/** Whether each period has a value and begins where the one before it ends: a sum over a gap would pass for the whole. */
const isUnbroken = (all: readonly Aggregated[]): boolean =>
  all.every((each, at) => {
    const before = all[at - 1]
    return (
      hasValue(each) && (!before || daysAfter(period(before.period).end, 1) === period(each.period).start)
    )
  })

/** The name of the time from the first of some periods to the last. */
function spanName(all: readonly Aggregated[]): string {
  const [first = '', last = first] = [all[0]?.period, all.at(-1)?.period]
  if (first === last) return first
  const [from, to] = [period(first).start.slice(0, 4), period(last).end.slice(0, 4)]
  return from === to ? from : `${from}-${to}`
}

const sets = ['from', 'missing', 'unusable', 'edited', 'leftOut', 'flags'] as const

/** What stands beside the values of several periods, as one: a unit that misses from one of them misses from the whole. */
function together(used: readonly Aggregated[]): Omit<Aggregated, 'period'> {
  const all = sets.map(
    (name) =>
      [
        name,
        [...new Set(used.flatMap((each): readonly string[] => each[name] ?? []))].sort(byCodePoint),
      ] as const,
  )
  return Object.fromEntries(
    all.filter(([name, values]) => name === 'from' || values.length > 0),
  ) as unknown as Omit<Aggregated, 'period'>
}

/**
 * The value over time: across units within each period first, then over the periods. `last` is the latest that has a value;
 * other methods give a number only when no period in between is without one.
 */
export function overPeriods(
  actuals: readonly Aggregated[],
  indicator: SharedIndicator,
): Aggregated | undefined {
  const method = indicator.aggregation?.time ?? 'none'
  const latest = actuals.findLast(hasValue)
  const used = method === 'last' ? (latest ? [latest] : []) : actuals
  if (method === 'none' || used.length === 0) return undefined
  const scale = scaleOf(indicator)
  const terms = used.map((each) => asTerm(each, scale))
  return {
    period: spanName(used),
    ...(isUnbroken(used) ? timeMethods[method](terms, scale) : {}),
    ...together(used),
  }
}
