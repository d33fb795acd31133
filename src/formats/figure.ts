/** Where the lines, points and words of a figure stand: a drawing without colours or fonts. */
import { showNumeral } from '../core/numerals.ts'
import { period, showPeriod } from '../core/periods.ts'
import type { Language } from '../core/text.ts'
import type { Figure, Role, SeriesPoint } from '../reports/document.ts'
import { type Scale, scale, ticks } from './scale.ts'
import { words } from './vocabulary.ts'

/** A figure in the units of its view box. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly grid: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[]
  readonly periods: readonly { readonly x: number; readonly label: string; readonly anchor: string }[]
  /** Where an actual is awaited and not known. */
  readonly gaps: readonly { readonly x: number; readonly width: number }[]
  /** Where a series breaks. */
  readonly breaks: readonly { readonly x: number }[]
  readonly lines: readonly { readonly role: Role; readonly path: string }[]
  readonly points: readonly { readonly shape: string; readonly x: number; readonly y: number }[]
  readonly labels: readonly {
    readonly role: Role
    readonly x: number
    readonly y: number
    readonly anchor: string
    readonly text: string
  }[]
  /** What the points and shades mean: only those that are drawn. */
  readonly key: readonly { readonly shape: string; readonly text: string }[]
}

/** A value in its place. */
interface Spot extends SeriesPoint {
  readonly role: Role
  readonly title: string
  readonly x: number
  /** None: there is no value. */
  readonly y: number | undefined
}
type Seen = Spot & { readonly y: number; readonly numeral: string }

const frame = { width: 360, height: 200, right: 340, top: 18, bottom: 168 }
/** About how wide a character of a label is. */
const character = 6.6
const round = (number: number): number => Math.round(number * 10) / 10
const timeOf = (name: string): number => Date.parse(period(name).end)
const isSeen = (spot: Spot): spot is Seen => spot.y !== undefined
const isUncertain = ({ flags = [] }: SeriesPoint): boolean =>
  flags.includes('provisional') || flags.includes('estimated')
const shapeOf = (spot: Spot): string =>
  spot.role === 'actual' && isUncertain(spot) ? 'point-uncertain' : `point-${spot.role}`

function spotsOf({ series }: Figure, x: Scale, y: Scale): Spot[] {
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
function linesOf(spots: readonly Spot[]): Drawing['lines'] {
  const of = (...roles: readonly Role[]) => spots.filter(({ role }) => roles.includes(role))
  const toTargets = of('baseline', 'target').filter(isSeen)
  return [
    ...(toTargets.length > 1 ? [{ role: 'target' as const, path: pathOf(toTargets) }] : []),
    ...stretches(of('actual'))
      .filter((stretch) => stretch.length > 1)
      .map((stretch) => ({ role: 'actual' as const, path: pathOf(stretch) })),
  ]
}

/** Where a label is anchored so that it stays inside the drawing, and the stretch it then takes. */
function placed(
  x: number,
  text: string,
): { readonly anchor: string; readonly from: number; readonly to: number } {
  const width = text.length * character
  if (x + width / 2 > frame.width) return { anchor: 'end', from: x - width, to: x }
  if (x < width / 2) return { anchor: 'start', from: x, to: x + width }
  return { anchor: 'middle', from: x - width / 2, to: x + width / 2 }
}

/** The values at the ends: where it started, where it is, where it should be. An actual below its target is labelled below. */
function labelsOf(spots: readonly Spot[], language: Language): Drawing['labels'] {
  const last = (role: Role): Seen | undefined => spots.filter(isSeen).findLast((spot) => spot.role === role)
  const [start, now, goal] = [last('baseline'), last('actual'), last('target')]
  const below =
    now && [start, goal].some((other) => other && Math.abs(other.x - now.x) < 60 && other.y <= now.y)
  return [start, goal, now].flatMap((spot) => {
    if (!spot) return []
    const { role, x, y, numeral, decimals } = spot
    const text = showNumeral(numeral, language, decimals)
    return [{ role, x, y: round(spot === now && below ? y + 16 : y - 9), anchor: placed(x, text).anchor, text }]
  })
}

/** The names of the periods, as many as there is room for; the last always. */
function periodsOf(spots: readonly Spot[], language: Language): Drawing['periods'] {
  const places = [...new Map(spots.map((spot) => [spot.x, showPeriod(spot.period, language)]))].sort(
    ([a], [b]) => b - a,
  )
  const kept: Drawing['periods'][number][] = []
  let free = Number.POSITIVE_INFINITY
  for (const [x, label] of places) {
    const { anchor, from, to } = placed(x, label)
    if (to + 6 > free) continue
    kept.push({ x, label, anchor })
    free = from
  }
  return kept.reverse()
}

function keyOf(spots: readonly Spot[], language: Language): Drawing['key'] {
  const seen = spots.filter(isSeen)
  const roles = [...new Map(seen.map(({ role, title }) => [role, title]))].map(([role, title]) => ({
    shape: `point-${role}`,
    text: title,
  }))
  const also = [
    {
      shape: 'point-uncertain',
      text: words.uncertain,
      used: seen.some((spot) => spot.role === 'actual' && isUncertain(spot)),
    },
    { shape: 'break', text: words.break, used: seen.some(({ flags }) => flags?.includes('break')) },
    { shape: 'no-data', text: words.noData, used: spots.some((spot) => !isSeen(spot)) },
  ]
  return [
    ...roles,
    ...also.filter(({ used }) => used).map(({ shape, text }) => ({ shape, text: text[language] })),
  ]
}

/** Draws a figure that has at least two numbers. The upright axis starts from zero, so that heights can be compared. */
export function draw(figure: Figure, language: Language): Drawing {
  const points = figure.series.flatMap((series) => series.points)
  const numbers = points.map(({ numeral }) => Number(numeral)).filter(Number.isFinite)
  const marks = ticks(numbers)
  const named = marks.values.map((value) => showNumeral(value.toFixed(marks.decimals), language))
  const left = round(Math.max(...named.map((name) => name.length)) * character + 10)
  const times = points.map((point) => timeOf(point.period))
  const x = scale([Math.min(...times), Math.max(...times)], [left + 14, frame.right - 14])
  const y = scale([marks.values[0] ?? 0, marks.values.at(-1) ?? 1], [frame.bottom, frame.top])
  const spots = spotsOf(figure, x, y)
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
    gaps: unknown.map((spot) => ({ x: round(spot.x - 9), width: 18 })),
    breaks: spots.filter(({ flags }) => flags?.includes('break')).map((spot) => ({ x: spot.x })),
    lines: linesOf(spots),
    points: spots.filter(isSeen).map((spot) => ({ shape: shapeOf(spot), x: spot.x, y: spot.y })),
    labels: labelsOf(spots, language),
    key: keyOf(spots, language),
  }
}
