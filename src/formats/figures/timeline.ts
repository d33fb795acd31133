/** Where the bars of a time line stand. */
import { showDay } from '../../core/numerals.ts'
import type { Language } from '../../core/text.ts'
import type { TimelineDrawing } from '../../reports/document.ts'
import { passageView } from '../cell-view.ts'
import type { DrawingView } from './drawing.ts'
import { scale } from './scale.ts'
import { character, frame, round } from './spots.ts'

/** A time line in the units of its view box. */
export interface TimelineView extends DrawingView {
  /** Where the bars begin and end, upright. */
  readonly top: number
  readonly bottom: number
  readonly years: readonly { readonly x: number; readonly label: string }[]
  readonly bars: readonly {
    readonly shape: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly label: string
    readonly labelY: number
  }[]
  /** The day as of which it is drawn; none when it is outside. */
  readonly days: readonly { readonly x: number; readonly label: string; readonly anchor: string }[]
}

const [left, right, head, row] = [4, frame.width - 4, 34, 34]
const longest = Math.floor((right - left) / character)

/** A title as far as there is room; the table beside has all of it. */
const shortened = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title

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
  const height = head + bars.length * row + 4
  return {
    width: frame.width,
    height,
    top: head - 8,
    bottom: height - 2,
    years: years
      .slice(0, -1)
      .filter((_, at) => at % step === 0)
      .map((year) => ({ x: round(x(startOf(year))), label: String(year) })),
    bars: bars.map(({ title, start, end, mark }, at) => ({
      shape: `bar-${mark}`,
      x: round(x(Date.parse(start))),
      y: head + at * row + 16,
      width: Math.max(3, round(x(Date.parse(end)) - x(Date.parse(start)))),
      label: shortened(title),
      labelY: head + at * row + 11,
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
