import type { Step } from '../source.ts'
import type { Range } from './problem.ts'

/** The place of a value in a text. */
export interface Place {
  /** Its key; an item of a list has none. */
  readonly key?: Range
  /** The range of the value; of a mapping or list only its first line. */
  readonly value: Range
  /** Whether it is neither a mapping nor a list: those are pointed at by their keys. */
  readonly single: boolean
  /** The place of the value one step inside; undefined: none. */
  part(step: Step): Place | undefined
}

/** A stretch of a text, cut where its first line ends. */
export function firstLine(text: string, [start, end]: Range): Range {
  const at = text.indexOf('\n', start)
  return [start, at < 0 ? end : Math.min(end, at)]
}

/** A place that is filled in while its value is read. */
export class GrowingPlace implements Place {
  readonly key?: Range
  value: Range = [0, 0]
  single = true
  private parts?: Map<string, GrowingPlace>

  constructor(key?: Range) {
    if (key) this.key = key
  }

  part(step: Step): Place | undefined {
    return this.parts?.get(String(step))
  }

  grow(step: Step, key?: Range): GrowingPlace {
    const part = new GrowingPlace(key)
    this.parts ??= new Map()
    this.parts.set(String(step), part)
    return part
  }
}
