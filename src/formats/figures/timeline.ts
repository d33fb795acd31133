/** Where the bars of a time line stand. */
import { showDay } from '../../core/numerals.ts'
import type { Language } from '../../core/text.ts'
import type { TimelineDrawing } from '../../reports/document/drawing.ts'
import { passageView } from '../html/cell-view.ts'
import type { DrawingView } from './drawing.ts'
import { scale } from './scale.ts'
import { character, frame, round } from './spots.ts'
import { bar, stacked } from './stacked.ts'

/** A time line in the units of its view box. */
interface TimelineView extends DrawingView {
  /** Where the bars begin and end, upright. */
  readonly top: number
  readonly bottom: number
  readonly years: readonly { readonly x: number; readonly label: string }[]
  readonly bars: readonly {
    readonly shape: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    /** The title, line by line. */
    readonly label: readonly { readonly x: number; readonly y: number; readonly text: string }[]
  }[]
  /** The day as of which it is drawn; none when it is outside. */
  readonly days: readonly { readonly x: number; readonly label: string; readonly anchor: string }[]
}

const [left, right, head] = [bar.left, frame.width - bar.left, 34]

/** The first days of the years from one day to another, and of the year after. */
function yearsOf(first: string, last: string): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** Draws bars, at least one, over whole years. */
export function timeline({ bars, asOf }: TimelineDrawing, language: Language): TimelineView {
  const [first = asOf] = bars.map(({ start }) => start).sort()
  const last =
    bars
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? asOf
  const years = yearsOf(first, last)
  const startOf = (year: number): number => Date.UTC(year, 0, 1)
  const x = scale([startOf(years[0] ?? 0), startOf(years.at(-1) ?? 0)], [left, right])
  const step = Math.ceil((years.length * character * 6) / (right - left))
  const day = x(Date.parse(asOf))
  const { rows, height } = stacked(bars, head)
  return {
    width: frame.width,
    height,
    top: head - 8,
    bottom: height - 2,
    years: years
      .slice(0, -1)
      .filter((_, at) => at % step === 0)
      .map((year) => ({ x: round(x(startOf(year))), label: String(year) })),
    bars: rows.map(({ item: { start, end, mark }, label, top }) => ({
      shape: `bar-${mark}`,
      x: round(x(Date.parse(start))),
      y: top,
      width: Math.max(3, round(x(Date.parse(end)) - x(Date.parse(start)))),
      height: bar.thickness,
      label,
    })),
    days:
      day < left || day > right
        ? []
        : [
            {
              x: round(day),
              label: showDay(asOf, language),
              anchor: day > frame.width / 2 ? 'end' : 'start',
            },
          ],
    key: [...new Map(bars.map(({ mark, state }) => [`bar-${mark}`, state]))].map(([shape, text]) => ({
      shape,
      passage: passageView({ text }, language),
    })),
  }
}
