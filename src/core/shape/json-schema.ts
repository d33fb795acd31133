import { idPattern } from '../ids.ts'
import { periodPattern } from '../periods.ts'
import { type Language, languages, type Text } from '../text.ts'
import { expected } from './expected.ts'
import { outlines } from './outlines.ts'
import type { ChoiceShape, Field, ListShape, RecordShape, RefShape, Shape, Target } from './shape.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** An id that an editor may offer, and what to say about it. */
export interface Option {
  readonly id: string
  readonly about: Text
}

/** The texts of a schema for editors: their language, and the ids offered for references. Without it a schema only validates. */
export interface Voice {
  readonly language: Language
  readonly options: Partial<Record<Target, readonly Option[]>>
}

const qualifiedPattern = '^([a-z0-9-]+/){0,2}[a-z0-9]+(-[a-z0-9]+)*$'
/** Something to read, without line breaks and other control characters. */
const linePattern = '^(?=.*\\S)[^\\u0000-\\u001f]+$'

/** A text with something to read in it. */
const textIn = (max: number): JsonSchema => ({ type: 'string', minLength: 1, maxLength: max, pattern: '\\S' })

const wordsIn = (max: number): JsonSchema => ({
  ...textIn(max),
  type: ['string', 'object'],
  minProperties: 1,
  additionalProperties: false,
  properties: Object.fromEntries(languages.map((language) => [language, textIn(max)])),
})

/** Turns one shape into its schema; what recurs goes to `$defs`, once. */
class Writer {
  readonly defs: Record<string, JsonSchema> = {}
  readonly voice: Voice | undefined
  /** The records of each name: a merged plan has measures whose ids may say whose they are, a unit's plan has not. */
  private readonly records: Record<string, Shape[]> = {}

  constructor(voice?: Voice) {
    this.voice = voice
  }

  schema(shape: Shape): JsonSchema {
    switch (shape.kind) {
      case 'words':
        return this.define(`words${shape.max}`, () => wordsIn(shape.max))
      case 'line':
        return { type: 'string', minLength: 1, maxLength: shape.max, pattern: linePattern }
      case 'numeral':
        return {
          type: shape.integer ? 'integer' : 'number',
          ...(shape.min !== undefined && { minimum: shape.min }),
          ...(shape.max !== undefined && { maximum: shape.max }),
        }
      case 'version':
        return { type: 'integer', enum: shape.known }
      case 'period':
        // Whether a span runs backwards a pattern cannot say; the format can, but only toimi knows it.
        return {
          type: ['integer', 'string'],
          minimum: 1000,
          maximum: 2999,
          pattern: periodPattern,
          ...(this.voice ? this.pattern(shape) : { format: 'period' }),
        }
      case 'date':
        return { type: 'string', format: 'date', ...this.pattern(shape) }
      case 'id':
        return {
          type: 'string',
          maxLength: 100,
          pattern: shape.qualified ? qualifiedPattern : idPattern,
          ...this.pattern(shape),
        }
      case 'ref':
        return { type: 'string', minLength: 1, maxLength: 100, ...this.options(shape) }
      case 'choice':
        return { type: 'string', enum: Object.keys(shape.of), ...this.choices(shape) }
      case 'flag':
        return { type: 'boolean' }
      case 'value':
        return { ...wordsIn(2000), type: ['number', 'boolean', 'string', 'object'] }
      case 'list':
        return this.list(shape)
      case 'map':
        return { type: 'object', maxProperties: 5000, additionalProperties: this.schema(shape.of) }
      case 'record':
        return this.define(this.nameOf(shape), () => this.mapping(shape))
    }
  }

  private list(shape: ListShape<Shape>): JsonSchema {
    return {
      type: 'array',
      maxItems: shape.max,
      items: { ...this.schema(shape.of), ...this.snippet(shape.of) },
    }
  }

  private define(name: string, make: () => JsonSchema): JsonSchema {
    this.defs[name] ??= make()
    return { $ref: `#/$defs/${name}` }
  }

  /** The name of a record among the definitions; a second one of the same name gets a number. */
  private nameOf(shape: RecordShape<Record<string, Field>>): string {
    const { name } = shape
    this.records[name] ??= []
    const same = this.records[name]
    if (!same.includes(shape)) same.push(shape)
    const at = same.indexOf(shape)
    return at === 0 ? name : `${name}${at + 1}`
  }

  /** The schema of a record itself. */
  mapping({ fields }: RecordShape<Record<string, Field>>): JsonSchema {
    const entries = Object.entries(fields)
    return {
      type: 'object',
      additionalProperties: false,
      required: entries.filter(([, field]) => field.required).map(([key]) => key),
      properties: Object.fromEntries(
        entries.map(([key, field]) => [key, { ...this.schema(field.shape), ...this.about(field) }]),
      ),
    }
  }

  private say(text: Text): string {
    return text[this.voice?.language ?? 'en']
  }

  private about({ label, help, shape }: Field): JsonSchema {
    if (!this.voice) return {}
    const lines = [help, expected(shape)].filter((text) => text !== undefined).map((text) => this.say(text))
    return { title: this.say(label), description: lines.join(' '), markdownDescription: lines.join('\n\n') }
  }

  private pattern(shape: Shape): JsonSchema {
    const text = this.voice && expected(shape)
    return text ? { patternErrorMessage: this.say(text) } : {}
  }

  private choices({ of }: ChoiceShape): JsonSchema {
    return this.voice ? { enumDescriptions: Object.values(of).map((text) => this.say(text)) } : {}
  }

  private options({ to }: RefShape): JsonSchema {
    const options = this.voice?.options[to]
    return options
      ? {
          enum: options.map((option) => option.id),
          enumDescriptions: options.map((option) => this.say(option.about)),
        }
      : {}
  }

  /** The snippet that an editor inserts for a new item. */
  private snippet(of: Shape): JsonSchema {
    if (!this.voice || of.kind !== 'record') return {}
    let stops = 0
    const body = this.outline(of, () => ++stops)
    return { defaultSnippets: [{ label: of.name, body }] }
  }

  private outline({ name, fields }: RecordShape<Record<string, Field>>, next: () => number): JsonSchema {
    const asked = outlines[name] ?? Object.keys(fields).filter((key) => fields[key]?.required)
    const entries = Object.entries(fields).filter(([key]) => asked.includes(key))
    return Object.fromEntries(entries.map(([key, field]) => [key, this.stop(field, next)]))
  }

  /** The tab stop of a field in the syntax of snippets: `${1:Title}`, `${2|draft,submitted|}`. */
  private stop({ shape, label }: Field, next: () => number): unknown {
    if (shape.kind === 'record') return this.outline(shape, next)
    if (shape.kind === 'list' && shape.of.kind === 'record') return [this.outline(shape.of, next)]
    if (shape.kind === 'choice') return `\${${next()}|${Object.keys(shape.of).join(',')}|}`
    return `\${${next()}:${this.say(label)}}`
  }
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The JSON Schema of a file. With a voice it has descriptions and snippets for editors. */
export function jsonSchema(shape: RecordShape<Record<string, Field>>, voice?: Voice): JsonSchema {
  const writer = new Writer(voice)
  const top = writer.mapping(shape)
  return { $schema: dialect, ...top, $defs: writer.defs }
}

/** The schemas of files by name, as definitions of one document, so that common parts are not repeated. */
export function jsonSchemas(
  shapes: Readonly<Record<string, RecordShape<Record<string, Field>>>>,
): JsonSchema {
  const writer = new Writer()
  const tops = Object.entries(shapes).map(([name, shape]) => [name, writer.mapping(shape)])
  return { $schema: dialect, $defs: { ...writer.defs, ...Object.fromEntries(tops) } }
}
