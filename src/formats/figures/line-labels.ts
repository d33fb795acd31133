/** The words in a drawing, and what its shapes mean. */
import { showNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import type { Language } from '../../core/text.ts'
import type { Role } from '../../reports/document/drawing.ts'
import { passageView } from '../html/cell-view.ts'
import { words } from '../vocabulary.ts'
import { character, frame, isSeen, isUncertain, type LineView, round, type Seen, type Spot } from './spots.ts'

/** Where a label is anchored so that it stays inside the drawing, right of `least`, and the stretch it then takes. */
function placed(
  x: number,
  text: string,
  least = 0,
): { readonly anchor: string; readonly from: number; readonly to: number } {
  const width = text.length * character
  if (x + width / 2 > frame.width) return { anchor: 'end', from: x - width, to: x }
  if (x - width / 2 < least) return { anchor: 'start', from: x, to: x + width }
  return { anchor: 'middle', from: x - width / 2, to: x + width / 2 }
}

/** The values at the ends: where it started, where it is, where it should be. An actual below its target is labelled below. `left`: where the scale ends. */
export function labelsOf(spots: readonly Spot[], left: number, language: Language): LineView['labels'] {
  const last = (role: Role): Seen | undefined => spots.filter(isSeen).findLast((spot) => spot.role === role)
  const [start, now, goal] = [last('baseline'), last('actual'), last('target')]
  const below =
    now && [start, goal].some((other) => other && Math.abs(other.x - now.x) < 60 && other.y <= now.y)
  return [start, goal, now].flatMap((spot) => {
    if (!spot) return []
    const { role, x, y, numeral, decimals } = spot
    const text = showNumeral(numeral, language, decimals)
    return [
      {
        role,
        x,
        y: round(spot === now && below ? y + 16 : y - 9),
        anchor: placed(x, text, left).anchor,
        text,
      },
    ]
  })
}

/** The names of the periods, as many as there is room for; the last always. */
export function periodsOf(spots: readonly Spot[], language: Language): LineView['periods'] {
  const places = [...new Map(spots.map((spot) => [spot.x, showPeriod(spot.period, language)]))].sort(
    ([a], [b]) => b - a,
  )
  const kept: LineView['periods'][number][] = []
  let free = Number.POSITIVE_INFINITY
  for (const [x, label] of places) {
    const { anchor, from, to } = placed(x, label)
    if (to + 6 > free) continue
    kept.push({ x, label, anchor })
    free = from
  }
  return kept.reverse()
}

/** Why periods are without a value, where that is known: `2023: the register is being renewed`. */
const reasonsOf = (spots: readonly Spot[], language: Language): LineView['key'] =>
  spots.flatMap(({ period, reason }) =>
    reason
      ? [
          {
            shape: 'no-data',
            passage: passageView({ ...reason, lead: `${showPeriod(period, language)}:` }, language),
          },
        ]
      : [],
  )

/** What the shapes and shades mean: of those that are drawn. */
export function keyOf(spots: readonly Spot[], language: Language): LineView['key'] {
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
  const kinds = [
    ...roles,
    ...also.filter(({ used }) => used).map(({ shape, text }) => ({ shape, text: text[language] })),
  ]
  return [
    ...kinds.map(({ shape, text }) => ({ shape, passage: passageView({ text }, language) })),
    ...reasonsOf(spots, language),
  ]
}
