import type { Field, Shape } from '../../../src/core/shape/shape.ts'
import { emit } from '../../../src/core/yaml/emit.ts'

type Values = Readonly<Record<string, unknown>>

/** Writes values as YAML as people do: fields in any order, blocks or braces, any indentation, comments `#1`, `#2` … wherever they fit. */
export class Scribe {
  private readonly dice: readonly number[]
  private rolls = 0
  comments = 0

  constructor(dice: readonly number[]) {
    this.dice = dice
  }

  /** A number from 0, smaller than `sides`. */
  private roll(sides: number): number {
    // The second term keeps short dice from falling in step with the text.
    const at = this.rolls++
    return ((this.dice[at % this.dice.length] as number) + Math.floor(at / this.dice.length) * 7) % sides
  }

  private comment = (): string => `# ${++this.comments}. huomautus: - "${this.roll(9)}`
  private behind = (): string => (this.roll(4) === 0 ? `  ${this.comment()}` : '')

  /** What may stand above a field or an item. */
  private above(): string[] {
    const lines: readonly (() => string[])[] = [
      () => [],
      () => [],
      () => [''],
      () => ['', ' ', ''],
      () => [this.comment()],
      () => [' '.repeat(this.roll(6)) + this.comment(), '', this.comment()],
    ]
    return lines[this.roll(lines.length)]?.() ?? []
  }

  private shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, rank: this.roll(1000) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  }

  private moved(lines: readonly string[], by: number): string[] {
    return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
  }

  /** The lines of a value at the left margin. */
  block(shape: Shape, value: unknown): string[] {
    if (shape.kind === 'list') return (value as unknown[]).flatMap((item) => this.item(shape.of, item))
    const entries = Object.entries(value as Values).filter(([, part]) => part !== undefined)
    const fields = shape.kind === 'record' ? this.shuffled(entries) : entries
    return fields.flatMap(([name, part]) => [...this.above(), ...this.field(name, partOf(shape, name), part)])
  }

  private item(shape: Shape, value: unknown): string[] {
    if (shape.kind !== 'record') return [...this.above(), `- ${this.flow(shape, value)}${this.behind()}`]
    if (this.roll(3) === 0 && canFlow(value))
      return [...this.above(), `-  ${this.flow(shape, value)}${this.behind()}`]
    const gap = 1 + this.roll(3)
    const lines = this.block(shape, value)
    if (this.roll(4) === 0) return [...this.above(), `-${this.behind()}`, ...this.moved(lines, 1 + gap)]
    const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    const [lead, rest] = [lines.slice(0, first), this.moved(lines.slice(first), 1 + gap)]
    return [...this.above(), ...lead, `-${rest[0]?.slice(1)}`, ...rest.slice(1)]
  }

  private field(name: string, shape: Shape, value: unknown): string[] {
    const isEmpty = Array.isArray(value) && value.length === 0
    if (['record', 'map', 'list'].includes(shape.kind) && !isEmpty) {
      if (this.roll(3) === 0 && canFlow(value))
        return [`${name}:  ${this.flow(shape, value)}${this.behind()}`]
      const step = shape.kind === 'list' ? this.roll(4) : 1 + this.roll(4)
      return [`${name}:${this.behind()}`, ...this.moved(this.block(shape, value), step)]
    }
    const lines = emit({ kind: 'map', of: shape }, { [name]: value }, 'fi')
      .trimEnd()
      .split('\n')
    return lines.length === 1 ? [lines[0] + this.behind()] : lines
  }

  private flow(shape: Shape, value: unknown): string {
    const gap = ' '.repeat(this.roll(2))
    if (Array.isArray(value)) {
      const of = shape.kind === 'list' ? shape.of : shape
      return `[${gap}${value.map((item) => this.flow(of, item)).join(`,${gap}`)}${gap}]`
    }
    if (typeof value === 'object' && value !== null) {
      const entries = shape.kind === 'record' ? this.shuffled(Object.entries(value)) : Object.entries(value)
      const parts = entries.map(([name, part]) => `${name}: ${this.flow(partOf(shape, name), part)}`)
      return `{${gap}${parts.join(`, ${gap}`)}${gap}}`
    }
    const isText = shape.kind === 'line' || shape.kind === 'words' || shape.kind === 'value'
    return isText ? JSON.stringify(value) : String(value)
  }
}

const partOf = (shape: Shape, name: string): Shape => {
  if (shape.kind === 'record') return (shape.fields[name] as Field).shape
  return shape.kind === 'map' ? shape.of : { kind: 'line', max: 2000 }
}

/** Whether a value is of one piece or of few. */
const canFlow = (value: unknown): boolean => JSON.stringify(value).length < 120
