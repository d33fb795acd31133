/** Where the bars of shares stand: each as long as the others, and full as far as its share goes. */
import type { Language } from '../../core/text.ts'
import type { SharesDrawing } from '../../reports/document/drawing.ts'
import { passageView } from '../html/cell-view.ts'
import type { DrawingView } from './drawing.ts'
import { character, frame, round } from './spots.ts'
import { bar, stacked } from './stacked.ts'

/** Shares in the units of their view box. */
interface SharesView extends DrawingView {
  readonly bars: readonly {
    readonly x: number
    readonly y: number
    readonly height: number
    readonly width: number
    /** How long the full part is; 0 where nothing is full. */
    readonly part: number
    readonly end: number
    readonly told: string
    /** The title, line by line. */
    readonly label: readonly { readonly x: number; readonly y: number; readonly text: string }[]
  }[]
}

/** The air between a bar and what it says. */
const air = 6

/** Draws shares, at least one. What they say stands right of the bars. */
export function shares({ shares: all, part, rest }: SharesDrawing, language: Language): SharesView {
  const said = Math.max(...all.map(({ told }) => told.length)) * character
  const width = round(frame.width - 2 * bar.left - air - said)
  const { rows, height } = stacked(all, 0)
  const used = [
    { shape: 'bar-part', text: part, isUsed: all.some(({ many }) => many > 0) },
    { shape: 'bar-rest', text: rest, isUsed: all.some(({ many, of }) => many < of) },
  ]
  return {
    width: frame.width,
    height,
    bars: rows.map(({ item: { many, of, told }, label, top }) => ({
      x: bar.left,
      y: top,
      height: bar.thickness,
      width,
      part: round((width * many) / of),
      end: bar.left + width,
      told,
      label,
    })),
    key: used
      .filter(({ isUsed }) => isUsed)
      .map(({ shape, text }) => ({ shape, passage: passageView({ text }, language) })),
  }
}
