/** Bars below each other, each with its title above it. */
import { wrap } from '../text/lines.ts'
import { frame } from './spots.ts'

/** How high a line of a title is, and how high a bar with the air below it. */
const [lineHeight, rowHeight] = [13, 20]
/** Where bars and their titles begin, and how thick a bar is. */
export const bar = { left: 4, thickness: 10 }
/** About how wide a letter of a title is in the widest of the fonts that it may be shown in: drawings do not wrap by themselves. */
const letter = 7.5
const longest = Math.floor((frame.width - 2 * bar.left) / letter)

/** How high each bar stands with the lines of its title above it, and where the last one ends. `from`: where the first title begins. */
export function stacked<T extends { readonly title: string }>(items: readonly T[], from: number) {
  let y = from
  const rows = items.map((item) => {
    const label = wrap(item.title, longest).map((text, at) => ({
      x: bar.left,
      y: y + 11 + at * lineHeight,
      text,
    }))
    const top = y + label.length * lineHeight + 3
    y = top + rowHeight
    return { item, label, top }
  })
  return { rows, height: y + 4 }
}
