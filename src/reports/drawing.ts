/** What figures show, before anybody knows where on a page it stands. */
import type { ValueFlag } from '../core/files/choices.ts'
import type { Numeral } from '../core/shape/shape.ts'
import type { Passage } from './document.ts'

/** What a figure shows, by the way it is drawn. */
export type Drawing = LineDrawing | TimelineDrawing | SharesDrawing

/** What lasts from a day to a day, one below the other. */
export interface TimelineDrawing {
  readonly kind: 'timeline'
  readonly bars: readonly Bar[]
  /** The day as of which it is drawn, `YYYY-MM-DD`. */
  readonly asOf: string
}
export interface Bar {
  readonly title: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly mark: 'waiting' | 'ongoing' | 'done' | 'stopped'
  /** What the mark is called. */
  readonly state: string
}

/** The values of an indicator over time. */
export interface LineDrawing {
  readonly kind: 'line'
  readonly series: readonly Series[]
}
/** Values in the order of time. A period without a value stays, as a gap. */
export interface Series {
  readonly role: Role
  readonly title: string
  readonly points: readonly SeriesPoint[]
}
/** What a value of an indicator is: where it started, where it should be, where it is. */
export type Role = 'baseline' | 'target' | 'actual'
export interface SeriesPoint {
  readonly period: string
  readonly numeral?: Numeral
  readonly decimals?: number
  readonly flags?: readonly ValueFlag[]
  /** Why there is no value, where that is known. */
  readonly reason?: Passage
}

/** How many of how many, one bar below the other. */
export interface SharesDrawing {
  readonly kind: 'shares'
  readonly shares: readonly Share[]
  /** What the full part of a bar is called, and what the rest of it. */
  readonly part: string
  readonly rest: string
}
export interface Share {
  readonly title: string
  /** How many there are, and of how many; at least 1. */
  readonly many: number
  readonly of: number
  /** The two in words: `3 of 5`. */
  readonly told: string
}
