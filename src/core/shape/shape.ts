/**
 * A shape defines the valid contents of a part of a file. Every file that people keep is described once, by a shape
 * (`core/files`); from it follow the TypeScript type, the JSON Schema, the names of fields in three languages,
 * reading and writing, the order of keys, and the keys of list items in the merge.
 */
import type { Text, Words } from '../text.ts'

/** A number as its author wrote it, `19.0` or nineteen decimals: digits are never lost by passing through a float. */
export type Numeral = string

/** The value of an indicator at a point in time: a number, yes or no, or words. */
export type PointValue = Numeral | boolean | Words

interface Describes<T> {
  /** Never there at run time; carries the type of the values this shape describes. */
  readonly value?: T
}

/** Text in the language of the file, or a map of languages. Always read as a map. */
export interface WordsShape extends Describes<Words> {
  readonly kind: 'words'
  readonly max: number
}
/** A string that is the same in each language: a code, a unit of measure, a path. */
export interface LineShape extends Describes<string> {
  readonly kind: 'line'
  readonly max: number
}
export interface NumeralShape extends Describes<Numeral> {
  readonly kind: 'numeral'
  readonly integer?: boolean
  readonly min?: number
  readonly max?: number
}
/** The `format:` of a file: the versions this toimi reads. */
export interface VersionShape extends Describes<Numeral> {
  readonly kind: 'version'
  readonly known: readonly number[]
}
/** A year, half-year, quarter, month or span of years: `2022`, `2022-H1`, `2022-Q3`, `2022-05`, `2021-2023`. */
export interface PeriodShape extends Describes<string> {
  readonly kind: 'period'
}
/** A calendar day, `2026-01-31`. */
export interface DateShape extends Describes<string> {
  readonly kind: 'date'
}
/** The stable id of an item, used in references. */
export interface IdShape extends Describes<string> {
  readonly kind: 'id'
  /** Whether ids may be of the form `unit/id`, as those of units' items in a branch plan. */
  readonly qualified: boolean
}
/** The kinds of things a plan refers to by id. */
export type Target =
  | 'unit'
  | 'branch'
  | 'strategyGoal'
  | 'ambition'
  | 'indicator'
  | 'sharedIndicator'
  | 'rule'
/** A reference: the id of an item defined elsewhere. Checks report one that does not exist. */
export interface RefShape extends Describes<string> {
  readonly kind: 'ref'
  readonly to: Target
}
/** One of a closed set of words. */
export interface ChoiceShape<C extends string = string> extends Describes<C> {
  readonly kind: 'choice'
  readonly of: Readonly<Record<C, Text>>
}
export interface FlagShape extends Describes<boolean> {
  readonly kind: 'flag'
}
/** The value of a point: which of the three it may be depends on the kind of its indicator. */
export interface ValueShape extends Describes<PointValue> {
  readonly kind: 'value'
}
export interface ListShape<S = unknown> extends Describes<readonly ValueOf<S>[]> {
  readonly kind: 'list'
  readonly of: S
  /** The key fields of the items; empty: the list is a set of plain values. */
  readonly key: readonly string[]
  readonly max: number
}
export interface MapShape<S = unknown> extends Describes<Readonly<Record<string, ValueOf<S>>>> {
  readonly kind: 'map'
  readonly of: S
}
export interface RecordShape<F = unknown> extends Describes<RecordOf<F>> {
  readonly kind: 'record'
  readonly name: string
  readonly fields: F
}

/** A field of a record: its shape, name and description. */
export interface Field<S = Shape, R extends boolean = boolean> {
  readonly shape: S
  readonly required: R
  readonly label: Text
  readonly help?: Text
}
export type Fields = Readonly<Record<string, Field>>

/** The values of a record by field, for a shape that is known only at run time. */
export type Values = Readonly<Record<string, unknown>>

/** Values, or fields, without those of some names. */
export const without = <T>(
  all: Readonly<Record<string, T>>,
  ...names: readonly string[]
): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))

export type Shape =
  | WordsShape
  | LineShape
  | NumeralShape
  | VersionShape
  | PeriodShape
  | DateShape
  | IdShape
  | RefShape
  | ChoiceShape
  | FlagShape
  | ValueShape
  | ListShape<Shape>
  | MapShape<Shape>
  | RecordShape<Fields>

/** The type of the values that a shape describes. */
export type ValueOf<S> = S extends { readonly value?: infer T } ? Exclude<T, undefined> : never

type Required<F> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F]
type RecordOf<F> = { readonly [K in Required<F>]: FieldValue<F[K]> } & {
  readonly [K in Exclude<keyof F, Required<F>>]?: FieldValue<F[K]>
}
type FieldValue<F> = F extends { readonly shape: infer S } ? ValueOf<S> : never

export const words = (max = 2000): WordsShape => ({ kind: 'words', max })
export const line = (max = 200): LineShape => ({ kind: 'line', max })
export const numeral = (limits: Omit<NumeralShape, 'kind' | 'value'> = {}): NumeralShape => ({
  kind: 'numeral',
  ...limits,
})
export const version = (...known: number[]): VersionShape => ({ kind: 'version', known })
export const period: PeriodShape = { kind: 'period' }
export const date: DateShape = { kind: 'date' }
export const flag: FlagShape = { kind: 'flag' }
export const value: ValueShape = { kind: 'value' }
export const id = (form: 'plain' | 'qualified' = 'plain'): IdShape => ({
  kind: 'id',
  qualified: form === 'qualified',
})
export const ref = (to: Target): RefShape => ({ kind: 'ref', to })
export const choice = <C extends string>(of: Readonly<Record<C, Text>>): ChoiceShape<C> => ({
  kind: 'choice',
  of,
})
export const map = <S extends Shape>(of: S): MapShape<S> => ({ kind: 'map', of })
export const record = <F extends Fields>(name: string, fields: F): RecordShape<F> => ({
  kind: 'record',
  name,
  fields,
})

/** A list of records identified by the fields of `key`: no two of them may agree in all of these. */
export const listBy = <S extends Shape>(key: string | readonly string[], of: S, max = 500): ListShape<S> => ({
  kind: 'list',
  of,
  key: typeof key === 'string' ? [key] : key,
  max,
})
/** A list of distinct values whose order has no meaning. */
export const setOf = <S extends Shape>(of: S, max = 200): ListShape<S> => ({ kind: 'list', of, key: [], max })
/** Whether a shape is a list whose items have no key: it is one value, which is taken or changed as a whole. */
export const isSet = (shape: Shape): boolean => shape.kind === 'list' && shape.key.length === 0

/** A field that must be there. */
export const needs = <S extends Shape>(shape: S, label: Text, help?: Text): Field<S, true> => ({
  shape,
  required: true,
  label,
  ...(help && { help }),
})
/** A field that may be left out. */
export const may = <S extends Shape>(shape: S, label: Text, help?: Text): Field<S, false> => ({
  shape,
  required: false,
  label,
  ...(help && { help }),
})

/** The shape at a path inside a shape, and the field that holds it (for its name); absent: the path leads nowhere. */
export function shapeAt(shape: Shape, path: readonly (string | number)[]): { shape?: Shape; field?: Field } {
  let here: Shape | undefined = shape
  let field: Field | undefined
  for (const step of path) {
    if (here?.kind === 'record') {
      field = Object.hasOwn(here.fields, step) ? here.fields[step] : undefined
      here = field?.shape
    } else here = here?.kind === 'list' || here?.kind === 'map' ? here.of : undefined
  }
  return { ...(here && { shape: here }), ...(field && { field }) }
}

/** The shape of the record at a path, for a path of which that is known. */
export const recordAt = (shape: Shape, path: readonly (string | number)[]): RecordShape<Fields> =>
  shapeAt(shape, path).shape as RecordShape<Fields>
