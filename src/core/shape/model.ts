/** From values as written to values that can be compared and reckoned with, and back; both directed by the shape. */
import { type Path, pointer, type Source } from '../source.ts'
import { type Language, languages, type Words } from '../text.ts'
import type { Field, Shape, ValueOf } from './shape.ts'

type Raw = Readonly<Record<string, unknown>>

const trim = (text: string): string => text.normalize('NFC').trim()

function toWords(written: unknown, language: Language): Words {
  if (typeof written === 'string') return { [language]: trim(written) }
  const map = written as Raw
  return Object.fromEntries(languages.filter((l) => l in map).map((l) => [l, trim(String(map[l]))]))
}

function readValue(shape: Shape, written: unknown, path: Path, source: Source, language: Language): unknown {
  const digits = () => source.numbers.get(pointer(path)) ?? String(written)
  switch (shape.kind) {
    case 'words':
      return toWords(written, language)
    case 'value':
      return typeof written === 'number' ? digits() : typeof written === 'boolean' ? written : toWords(written, language)
    case 'numeral':
    case 'version':
      return digits()
    case 'period':
      return digits().replace('–', '-')
    case 'list':
      return (written as unknown[]).map((item, at) => readValue(shape.of, item, [...path, at], source, language))
    case 'map':
      return Object.fromEntries(Object.entries(written as Raw).map(([key, item]) => [key, readValue(shape.of, item, [...path, key], source, language)]))
    case 'record':
      return readRecord(shape.fields, written as Raw, path, source, language)
    default:
      return typeof written === 'string' ? written.normalize('NFC') : written
  }
}

/** The fields of a record in the order of its shape, whatever the order in the file. */
function readRecord(fields: Readonly<Record<string, Field>>, written: Raw, path: Path, source: Source, language: Language) {
  const present = Object.entries(fields).filter(([key]) => written[key] !== undefined)
  return Object.fromEntries(present.map(([key, field]) => [key, readValue(field.shape, written[key], [...path, key], source, language)]))
}

/**
 * The value of a source that has passed the shape gate: texts as maps of languages (a plain one is in `language`, else in
 * the language the file names, else Finnish), numbers and periods as they were written, keys in the order of the shape.
 */
export function readModel<S extends Shape>(shape: S, source: Source, language?: Language): ValueOf<S> {
  const own = (source.data as Raw)['language'] as Language | undefined
  return readValue(shape, source.data, [], source, own ?? language ?? 'fi') as ValueOf<S>
}
