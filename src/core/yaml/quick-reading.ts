import { type Contents, pointer, type Step } from '../source.ts'
import { firstLine, type GrowingPlace } from './place.ts'
import type { Limits, Range } from './problem.ts'

/**
 * One of the ways to write a value: reads it where it begins and leaves the reading after it. What goes on over several
 * lines is indented further than `own`, the column of what the value belongs to.
 */
export type ValueParser = (reading: Reading, own: number) => unknown

/** The error thrown at anything unusual. Its message is never shown: the full reader reports the problem. */
export const unsupported = new Error('This text is for the full reader.')

/** Gives the text up: it holds something that only the full reader understands. */
export const giveUp = (): never => {
  throw unsupported
}

/** Nesting beyond that of any plan would be a strain on the stack. */
const deepest = 64

/** The rest of a line, with a comment or without, and on to the first word of the next line that has one. */
const lineEnd = /(?: +#[^\n]*| *)\n(?: *(?:#[^\n]*)?\n)* */y

/** The state of reading a text: offset, and the values so far. The text ends with a line break; all patterns are sticky. */
export class Reading implements Omit<Contents, 'source' | 'data'> {
  readonly numbers = new Map<string, string>()
  readonly valueless = new Set<string>()
  readonly text: string
  readonly limits: Limits
  at = 0
  /** The offset of the name last taken. */
  nameAt = 0
  private lineStart = 0
  /** The range of the value last read. */
  private start = 0
  private end = 0
  /** The place of the value at hand, for a reading that keeps places. */
  private place?: GrowingPlace
  /** The way from the top to the value at hand. */
  private readonly here: Step[] = []

  constructor(text: string, limits: Limits, place?: GrowingPlace) {
    this.text = text
    this.limits = limits
    if (place) this.place = place
  }

  /** The column, from 0, of the current offset; -1 at the end of the text. */
  get column(): number {
    return this.at < this.text.length ? this.at - this.lineStart : -1
  }

  /** The character that comes next. */
  get sign(): string {
    return this.text[this.at] ?? ''
  }

  /** Whether a character comes next; if so, it is passed. */
  skips(sign: string): boolean {
    const found = this.sign === sign
    if (found) this.at++
    return found
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  /** Whether a pattern matches here; if so, the match is passed. */
  passes(pattern: RegExp): boolean {
    const found = this.sees(pattern)
    if (found) this.at = pattern.lastIndex
    return found
  }

  /** What a pattern must find here. */
  ahead(pattern: RegExp): string {
    return this.sees(pattern) ? this.text.slice(this.at, pattern.lastIndex) : giveUp()
  }

  /** The match of a pattern here, which is passed; undefined: no match. */
  finds(pattern: RegExp): string | undefined {
    const { at } = this
    return this.passes(pattern) ? this.text.slice(at, this.at) : undefined
  }

  /** What a pattern must find here, gone past it. */
  take(pattern: RegExp): string {
    return this.finds(pattern) ?? giveUp()
  }

  /** Ends the line and goes on to the first word of the next. */
  nextLine(way = lineEnd): void {
    if (!this.passes(way)) giveUp()
    this.lineStart = this.text.lastIndexOf('\n', this.at - 1) + 1
  }

  /** Records the range of the value just read; of a mapping or list only the first line counts. */
  stood(start: number, end = this.text.length): void {
    this.start = start
    this.end = end
  }

  /** Reads the next item of a list. */
  item(items: unknown[], form: ValueParser, own: number): void {
    if (items.length === this.limits.items) giveUp()
    items.push(this.inside(items.length, form, own))
  }

  /** Reads a value one step further in. */
  inside(step: Step, form: ValueParser, own: number): unknown {
    if (this.here.push(step) > Math.min(this.limits.depth, deepest)) giveUp()
    const value = this.place ? this.kept(this.place, step, form, own) : form(this, own)
    if (value === null && typeof step === 'string') this.valueless.add(pointer(this.here))
    this.here.pop()
    return value
  }

  /** Reads a value and keeps its place. */
  private kept(outer: GrowingPlace, step: Step, form: ValueParser, own: number): unknown {
    const place = outer.grow(step, typeof step === 'string' ? [this.nameAt, this.at] : undefined)
    this.place = place
    const value = form(this, own)
    this.fill(place, value)
    this.place = outer
    return value
  }

  /** Fills a place with the range of the value just read. */
  fill(place: GrowingPlace, value: unknown): void {
    const range: Range = [this.start, this.end]
    place.single = value === null || typeof value !== 'object'
    place.value = place.single ? range : firstLine(this.text, range)
  }

  /** Keeps how the number at hand is written. */
  number(written: string, value: number): void {
    if (written !== String(value)) this.numbers.set(pointer(this.here), written)
  }
}

/** The fields of a mapping as they are read. One without a value is left out. */
export class Fields {
  readonly data: Record<string, unknown> = {}
  private count = 0
  /** The names without a value, where there are any. */
  private bare: string[] | undefined

  read(reading: Reading, name: string, form: ValueParser, own: number): void {
    if (name === '__proto__' || Object.hasOwn(this.data, name) || this.bare?.includes(name)) giveUp()
    if (++this.count > reading.limits.keys) giveUp()
    const value = reading.inside(name, form, own)
    if (value !== null) this.data[name] = value
    else this.bare = [...(this.bare ?? []), name]
  }
}
