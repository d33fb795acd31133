/** From values as written to values that can be compared and computed with, and back, by the shape. */
import { type Contents, pointer, type Step } from '../source.ts'
import { composed, type Language, languages, type Words } from '../text.ts'
import type { Fields, Shape, ValueOf } from './shape.ts'

type Raw = Readonly<Record<string, unknown>>

const tidy = (text: string): string => composed(text).trim()

/** Reads values from the top, directed by their shapes. */
class ModelReader {
  private readonly numbers: Contents['numbers']
  private readonly language: Language
  /** The way from the top to the value at hand. */
  private readonly here: Step[] = []

  constructor(numbers: Contents['numbers'], language: Language) {
    this.numbers = numbers
    this.language = language
  }

  value(shape: Shape, written: unknown): unknown {
    switch (shape.kind) {
      case 'words':
        return this.words(written)
      case 'value':
        if (typeof written === 'number') return this.digits(written)
        return typeof written === 'boolean' ? written : this.words(written)
      case 'numeral':
      case 'version':
        return this.digits(written)
      case 'period':
        return this.digits(written).replace('–', '-')
      case 'list':
        return (written as unknown[]).map((item, at) => this.inside(at, shape.of, item))
      case 'map':
        return this.map(shape.of, written as Raw)
      case 'record':
        return this.record(shape.fields, written as Raw)
      default:
        return typeof written === 'string' ? composed(written) : written
    }
  }

  private inside(step: Step, shape: Shape, written: unknown): unknown {
    this.here.push(step)
    const value = this.value(shape, written)
    this.here.pop()
    return value
  }

  private digits(written: unknown): string {
    const asWritten = this.numbers.size > 0 ? this.numbers.get(pointer(this.here)) : undefined
    return asWritten ?? String(written)
  }

  private words(written: unknown): Words {
    if (typeof written === 'string') return { [this.language]: tidy(written) }
    const map = written as Raw
    return Object.fromEntries(languages.filter((l) => l in map).map((l) => [l, tidy(String(map[l]))]))
  }

  private map(of: Shape, written: Raw): Raw {
    return Object.fromEntries(Object.entries(written).map(([key, item]) => [key, this.inside(key, of, item)]))
  }

  /** The fields of a record in the order of its shape. */
  private record(fields: Fields, written: Raw): Raw {
    const record: Record<string, unknown> = {}
    // Records are many and have many fields that may be left out: a list of entries for each would be half of the work.
    for (const key in fields) {
      const part = written[key]
      const field = fields[key]
      if (field && part !== undefined) record[key] = this.inside(key, field.shape, part)
    }
    return record
  }
}

/**
 * The value of what has passed the shape gate: texts as maps of languages (a plain one is in `language`, else in the
 * language the file names, else Finnish), numbers and periods as they were written, keys in the order of the shape.
 */
export function readModel<S extends Shape>(
  shape: S,
  { data, numbers }: Omit<Contents, 'source'>,
  language?: Language,
): ValueOf<S> {
  const own = (data as Raw)['language'] as Language | undefined
  return new ModelReader(numbers, own ?? language ?? 'fi').value(shape, data) as ValueOf<S>
}
