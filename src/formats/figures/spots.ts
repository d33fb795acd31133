/** What a drawing is made of: places in the units of its view box, without colours or fonts. */
import type { Role, SeriesPoint } from '../../reports/document/drawing.ts'
import type { DrawingView } from './drawing.ts'

/** A figure in the units of its view box. */
export interface LineView extends DrawingView {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly grid: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[]
  readonly periods: readonly { readonly x: number; readonly label: string; readonly anchor: string }[]
  /** Where an actual is awaited and not known. */
  readonly gaps: readonly { readonly x: number; readonly width: number; readonly height: number }[]
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
}

/** A value in its place. */
export interface Spot extends SeriesPoint {
  readonly role: Role
  readonly title: string
  readonly x: number
  /** None: there is no value. */
  readonly y: number | undefined
}
/** A value that is there. */
export type Seen = Spot & { readonly y: number; readonly numeral: string }

/** The size of a drawing, and the part of it in which values stand. */
export const frame = { width: 360, height: 200, right: 340, top: 18, bottom: 168 }
/** About how wide a character of a label is. */
export const character = 6.6

/** A place to a tenth of a unit: finer is not seen, and would only make the file longer. */
export const round = (number: number): number => Math.round(number * 10) / 10

export const isSeen = (spot: Spot): spot is Seen => spot.y !== undefined
export const isUncertain = ({ flags = [] }: SeriesPoint): boolean =>
  flags.includes('provisional') || flags.includes('estimated')
