import type { Shape } from '../shape/shape.ts'
import type { Language } from '../text.ts'
import { applied, type Splice, splicesOf } from './patch.ts'

/** Lines of a text that one side says otherwise, and how it says them. */
interface Hunk {
  readonly start: number
  readonly end: number
  readonly other: string
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
/** The offset of the line after that of an offset. */
function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found + 1
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/))

/** A hunk without the lines at its ends that both sides have. */
function trimmed(text: string, { start, end, other }: Hunk): Hunk {
  const [ours, theirs] = [linesOf(text.slice(start, end)), linesOf(other)]
  const most = Math.min(ours.length, theirs.length)
  let [head, tail] = [0, 0]
  while (head < most && ours[head] === theirs[head]) head++
  while (tail < most - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++
  const length = (lines: readonly string[]): number => lines.join('').length
  return {
    start: start + length(ours.slice(0, head)),
    end: end - length(ours.slice(ours.length - tail)),
    other: theirs.slice(head, theirs.length - tail).join(''),
  }
}

/** Splices as hunks of whole lines; those that touch the same lines are one. */
function hunksOf(text: string, splices: readonly Splice[]): Hunk[] {
  const groups: { start: number; end: number; splices: Splice[] }[] = []
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const [start, end] = [lineStart(text, splice.start), nextLine(text, splice.end)]
    const last = groups.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.splices.push(splice)
    } else groups.push({ start, end, splices: [splice] })
  }
  return groups.map(({ start, end, splices: inside }) => {
    const moved = inside.map((each) => ({ ...each, start: each.start - start, end: each.end - start }))
    return trimmed(text, { start, end, other: applied(text.slice(start, end), moved) })
  })
}

/** The text of a file that says `ours`, with git's conflict markers around the lines that would be others if it said `theirs`. */
export function withMarkers(
  shape: Shape,
  text: string,
  ours: unknown,
  theirs: unknown,
  language: Language,
): string | undefined {
  const splices = splicesOf(shape, text, ours, theirs, language)
  if (!splices) return undefined
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const whole = (lines: string): string => (lines === '' || lines.endsWith('\n') ? lines : lines + end)
  const marked = hunksOf(text, splices).map(({ start, end: stop, other }) => ({
    start,
    end: stop,
    text: `<<<<<<< ours${end}${whole(text.slice(start, stop))}=======${end}${whole(other)}>>>>>>> theirs${end}`,
  }))
  return applied(text, marked)
}
