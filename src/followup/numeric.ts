import { amountOf, compareAmounts } from '../core/amount.ts'
import type { Point } from '../core/files/unit-plan.ts'
import type { FullIndicator } from '../core/indicator.ts'
import { unlikePeriod } from '../core/over-period.ts'
import { byEnd } from '../core/periods.ts'
import type { Progress } from '../core/progress.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { judge, type Known } from './judge.ts'
import { monthOf } from './path.ts'

const reasons = {
  unit: t(
    'Arvoa ei voi muuntaa mittarin mittayksikköön.',
    'Värdet kan inte räknas om till indikatorns måttenhet.',
    "A value cannot be converted to the indicator's unit of measure.",
  ),
  twice: t(
    'Viimeisimmältä ajanjaksolta on kaksi eri arvoa.',
    'Den senaste perioden har två olika värden.',
    'The latest period has two different values.',
  ),
  length: (one: string, other: string): Text =>
    t(
      `Jaksot ${one} ja ${other} ovat eri pituisia, joten niiden arvoja ei voi verrata.`,
      `Perioderna ${one} och ${other} är olika långa, så deras värden kan inte jämföras.`,
      `The periods ${one} and ${other} differ in length, so their values cannot be compared.`,
    ),
}

const isNumber = ({ value, numerator, denominator }: Point): boolean =>
  typeof value === 'string' || (numerator !== undefined && denominator !== undefined)

const inTime = (points: readonly Point[] = []): Point[] =>
  points.filter(isNumber).sort((a, b) => byEnd(a.period, b.period))

/** The points that a judgement rests on; the actuals only those that are later than the baseline. */
function pointsOf({ baseline, targets, actuals }: FullIndicator) {
  const base = baseline && isNumber(baseline) ? baseline : undefined
  const later = inTime(actuals).filter(({ period }) => base && monthOf(period) > monthOf(base.period))
  return { base, targets: inTime(targets), later, latest: later.at(-1) }
}

/** Progress of an indicator whose values are numbers, or steps of a scale. */
export function numericProgress(indicator: FullIndicator, { shared }: Pick<Workspace, 'shared'>): Progress {
  const { base, targets, later, latest } = pointsOf(indicator)
  const last = targets.at(-1)
  const told = {
    rule: 'path-1',
    ...(base && { baseline: base }),
    ...(latest && { latest }),
    ...(last && { target: last }),
  } as const
  if (!last) return { ...told, state: 'no-target' }
  if (!base) return { ...told, state: 'no-baseline' }
  if (indicator.direction === undefined) return { ...told, state: 'no-direction' }
  if (!latest) return { ...told, state: 'no-data' }

  const unclear = (reason: Text): Progress => ({ ...told, state: 'unclear', reason })
  const odd = unlikePeriod(indicator, [base, ...targets, latest])
  if (odd) return unclear(reasons.length(base.period, odd.period))
  const known = (point: Point): Known[] => {
    const amount = amountOf(point, indicator, shared?.content.dimensions)
    return amount ? [{ point, amount }] : []
  }
  const same = later.filter(({ period }) => monthOf(period) === monthOf(latest.period)).flatMap(known)
  const [start, aims, now] = [known(base), targets.flatMap(known), known(latest)]
  const [first, end, current] = [start[0], aims.at(-1), now[0]]
  if (!first || !end || !current || aims.length < targets.length) return unclear(reasons.unit)
  if (same.some(({ amount }) => compareAmounts(amount, current.amount) !== 0)) return unclear(reasons.twice)
  return { ...told, ...judge({ indicator, base: first, targets: aims, last: end, latest: current }) }
}
