/** Where the lines and points of a figure stand. */
import { showNumeral } from '../../core/numerals.ts'
import { period } from '../../core/periods.ts'
import type { Language } from '../../core/text.ts'
import type { LineDrawing, Role, SeriesPoint } from '../../reports/document/drawing.ts'
import { keyOf, labelsOf, periodsOf } from './line-labels.ts'
import { type Scale, scale, ticks } from './scale.ts'
import { character, frame, isSeen, isUncertain, type LineView, round, type Seen, type Spot } from './spots.ts'

const timeOf = (name: string): number => Date.parse(period(name).end)
const shapeOf = (spot: Spot): string =>
  spot.role === 'actual' && isUncertain(spot) ? 'point-uncertain' : `point-${spot.role}`

function spotsOf({ series }: LineDrawing, x: Scale, y: Scale): Spot[] {
  const heightOf = ({ numeral }: SeriesPoint): number | undefined =>
    numeral !== undefined && Number.isFinite(Number(numeral)) ? round(y(Number(numeral))) : undefined
  return series.flatMap(({ role, title, points }) =>
    points.map(
      (point): Spot => ({ ...point, role, title, x: round(x(timeOf(point.period))), y: heightOf(point) }),
    ),
  )
}

/** Stretches of actuals that can be joined: neither over a period without a value nor over a break. */
function stretches(actuals: readonly Spot[]): Seen[][] {
  const found: Seen[][] = [[]]
  for (const spot of actuals) {
    if (!isSeen(spot) || spot.flags?.includes('break')) found.push([])
    if (isSeen(spot)) found.at(-1)?.push(spot)
  }
  return found
}

const pathOf = (spots: readonly Seen[]): string =>
  spots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** The way to the targets, from the baseline on, and the way that has been gone. */
function linesOf(spots: readonly Spot[]): LineView['lines'] {
  const of = (...roles: readonly Role[]) => spots.filter(({ role }) => roles.includes(role))
  const toTargets = of('baseline', 'target').filter(isSeen)
  return [
    ...(toTargets.length > 1 ? [{ role: 'target' as const, path: pathOf(toTargets) }] : []),
    ...stretches(of('actual'))
      .filter((stretch) => stretch.length > 1)
      .map((stretch) => ({ role: 'actual' as const, path: pathOf(stretch) })),
  ]
}

/** Draws values, at least two of which are numbers. The upright axis starts from zero, so that heights can be compared. */
export function line(drawing: LineDrawing, language: Language): LineView {
  const points = drawing.series.flatMap((series) => series.points)
  const numbers = points.map(({ numeral }) => Number(numeral)).filter(Number.isFinite)
  const marks = ticks(numbers)
  const named = marks.values.map((value) => showNumeral(value.toFixed(marks.decimals), language))
  const left = round(Math.max(...named.map((name) => name.length)) * character + 10)
  const times = points.map((point) => timeOf(point.period))
  const x = scale([Math.min(...times), Math.max(...times)], [left + 14, frame.right - 14])
  const y = scale([marks.values[0] ?? 0, marks.values.at(-1) ?? 1], [frame.bottom, frame.top])
  const spots = spotsOf(drawing, x, y)
  const unknown = spots.filter((spot) => !isSeen(spot))
  return {
    ...frame,
    left,
    grid: marks.values.map((value, at) => ({
      y: round(y(value)),
      label: named[at] ?? '',
      zero: value === 0,
    })),
    periods: periodsOf(spots, language),
    gaps: unknown.map((spot) => ({ x: round(spot.x - 9), width: 18, height: frame.bottom - frame.top })),
    breaks: spots.filter(({ flags }) => flags?.includes('break')).map((spot) => ({ x: spot.x })),
    lines: linesOf(spots),
    points: spots.filter(isSeen).map((spot) => ({ shape: shapeOf(spot), x: spot.x, y: spot.y })),
    labels: labelsOf(spots, left, language),
    key: keyOf(spots, language),
  }
}
