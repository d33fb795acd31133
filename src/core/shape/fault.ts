import type { Finding } from '../diagnostic.ts'
import { languageNames } from '../files/choices.ts'
import type { Path } from '../source.ts'
import { asLanguage, eachLanguage, languages, type Text, t } from '../text.ts'
import type { Field, Shape } from './shape.ts'

/** A place in a file where its shape is broken. */
export type Fault = Omit<Finding, 'source'> & {
  readonly code: string
  /** The field that an unknown one was meant to be; its own name if it is only in the wrong place. */
  readonly meant?: string | undefined
}

/** A place with its found value and its expected shape. */
export interface FaultContext {
  /** The shape of the whole file. */
  readonly top: Shape
  readonly path: Path
  readonly shape: Shape
  readonly field: Field | undefined
  readonly found: unknown
  /** The digits as written, where a number was found. */
  readonly digits: string | undefined
  /** The keys of the file without a value, by `pointer` of their paths. */
  readonly valueless: ReadonlySet<string>
}

/** The fields that a place knows; undefined where any name will do, or none. */
export function knownKeys(shape: Shape): readonly string[] | undefined {
  if (shape.kind === 'record') return Object.keys(shape.fields)
  return shape.kind === 'words' || shape.kind === 'value' ? languages : undefined
}

/** The name of a field of a place, or of a language of a text. */
export function labelOf(key: string, shape: Shape): Text | undefined {
  if (shape.kind === 'record') return Object.hasOwn(shape.fields, key) ? shape.fields[key]?.label : undefined
  const language = asLanguage(key)
  return language && languageNames[language]
}

/** A field for readers: its key, and its name in the reader's language. */
export const named = (key: string, field: Field | undefined): Text =>
  eachLanguage((language) => (field ? `${key} (${field.label[language]})` : key))

/** Names what a place is, by the nearest field on the way to it. */
export const nameOf = ({ path, field }: Pick<FaultContext, 'path' | 'field'>): Text =>
  named(String(path.findLast((step) => typeof step === 'string') ?? ''), field)

/** The first 60 characters of a text, for use in a sentence. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A description of the found value, to follow "but here is". */
export function describe({ found, digits }: FaultContext): Text {
  if (Array.isArray(found)) return t('luettelo', 'en lista', 'a list')
  if (found === null) return t('tyhjää', 'ingenting', 'nothing')
  if (typeof found === 'object') return t('kenttiä', 'fält', 'fields')
  const shown = excerpt(typeof found === 'string' ? found : (digits ?? String(found)))
  return eachLanguage(() => (typeof found === 'string' ? `«${shown}»` : shown))
}
