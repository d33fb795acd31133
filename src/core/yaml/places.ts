import { isMap, isScalar, isSeq } from 'yaml'
import type { Path, Source } from '../source.ts'
import { lineStarts, parse, rangeOf } from './document.ts'
import { firstLine, type Place } from './place.ts'
import type { Range } from './problem.ts'

/** The place of a node of the `yaml` package; of a key without a value that of the key. */
function placeOf(text: string, node: unknown, key?: unknown): Place {
  const range = rangeOf(node ?? key)
  const single = isScalar(node) || !node
  return {
    ...(key !== undefined && { key: rangeOf(key) }),
    value: single ? range : firstLine(text, range),
    single,
    part: (step) => {
      if (isSeq(node)) return step in node.items ? placeOf(text, node.items[Number(step)]) : undefined
      if (!isMap(node)) return undefined
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      return pair && placeOf(text, pair.value, pair.key)
    },
  }
}

/** The place of the value at a path, or of its nearest existing parent. */
function nearest(top: Place, path: Path): Place {
  let here = top
  for (const step of path) {
    const next = here.part(step)
    if (!next) break
    here = next
  }
  return here
}

/** A function from ranges of a text to lines and columns. */
function spansIn(text: string): Source['span'] {
  let lines: ReturnType<typeof lineStarts> | undefined
  return (start, end) => {
    lines ??= lineStarts(text)
    const last = Math.min(Math.max(start, end), text.length)
    const [from, to] = [lines.linePos(start), lines.linePos(last)]
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
}

/** The places of a text whose lines end with a line feed, as the `yaml` package finds them. */
export const placesFully = (lines: string): Place => placeOf(lines, parse(lines).contents)

/** The range of the value at a path, or of its key. */
function rangeAt(top: Place, path: Path, on: 'key' | 'value'): Range {
  const { key, value, single } = nearest(top, path)
  return on === 'value' && single ? value : (key ?? value)
}

/** Finds places in the lines of a text. */
function locating(lines: string, placed: (lines: string) => Place): Source['locate'] {
  const [top, span] = [placed(lines), spansIn(lines)]
  return (path, on) => span(...rangeAt(top, path, on))
}

/** The places of a text. Most texts are never asked for one: they are read for it only then, once more, by `placed`. */
export function placesIn(text: string, placed: (lines: string) => Place): Pick<Source, 'span' | 'locate'> {
  let locate: Source['locate'] | undefined
  return {
    span: spansIn(text),
    locate: (path, on) => {
      locate ??= locating(text.replaceAll('\r\n', '\n'), placed)
      return locate(path, on)
    },
  }
}
