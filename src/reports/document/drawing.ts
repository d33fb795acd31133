/** The data of figures, without any layout. */
import type { ValueFlag } from '../../core/files/choices.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import type { Passage } from './document.ts'

/** The data of a figure, by the type of drawing. */
export type Drawing = LineDrawing | TimelineDrawing | SharesDrawing

/** Bars from a first to a last day, one per row. */
export interface TimelineDrawing {
  readonly kind: 'timeline'
  readonly bars: readonly Bar[]
  /** The as-of date, `YYYY-MM-DD`, drawn as a line. */
  readonly asOf: string
}
export interface Bar {
  readonly title: string
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly mark: 'waiting' | 'ongoing' | 'done' | 'stopped'
  /** The name of the mark. */
  readonly state: string
}

/** The values of one indicator over time. */
export interface LineDrawing {
  readonly kind: 'line'
  readonly series: readonly Series[]
}
/** Values in order of time; a period without a value is a gap. */
export interface Series {
  readonly role: Role
  readonly title: string
  readonly points: readonly SeriesPoint[]
}
/** The role of a value: baseline, target or actual. */
export type Role = 'baseline' | 'target' | 'actual'
export interface SeriesPoint {
  readonly period: string
  readonly numeral?: Numeral
  readonly decimals?: number
  readonly flags?: readonly ValueFlag[]
  /** The reason why there is no value, if known. */
  readonly reason?: Passage
}

/** Bars of a part of a whole, one per row. */
export interface SharesDrawing {
  readonly kind: 'shares'
  readonly shares: readonly Share[]
  /** The names of the filled part of a bar and of the rest. */
  readonly part: string
  readonly rest: string
}
export interface Share {
  readonly title: string
  /** The part, and the whole (at least 1). */
  readonly many: number
  readonly of: number
  /** Both in words: `3 of 5`. */
  readonly told: string
}
