import type { Language, Text } from '../core/text.ts'

/**
 * Facts for programs: one row each, under names that are the same in every language and stay the same over the years.
 * What a document shows to people, a dataset gives to a spreadsheet, a database, a chart.
 */
export interface Dataset {
  /** What its file is called. */
  readonly name: string
  readonly title: string
  /** What one row is. */
  readonly about: string
  readonly fields: readonly DataField[]
  /** The names of the fields by which a row is told from all others. */
  readonly key: readonly string[]
  readonly rows: readonly (readonly Datum[])[]
}
export interface DataField {
  readonly name: string
  /** What readers call it. */
  readonly title: string
  readonly about?: string
  /** Types of Table Schema, and a list of strings. Numbers are exact digits with a point, days are `YYYY-MM-DD`. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list'
  /** The values there are. */
  readonly of?: readonly string[]
}
/** A value as its field's type writes it; undefined: there is none. */
export type Datum = string | readonly string[] | undefined

/** A field of a dataset about things of a kind: what it is called, and what it says of one of them. */
export interface FieldOf<T> extends Omit<DataField, 'title' | 'about'> {
  readonly title: Text
  readonly about?: Text
  value(item: T): Datum
}

/** What a dataset is, before its rows. */
export interface DataHeading {
  readonly name: string
  readonly title: Text
  readonly about: Text
  readonly key: readonly string[]
}

/** A dataset with one row for each item. */
export function datasetOf<T>(
  { name, title, about, key }: DataHeading,
  fields: readonly FieldOf<T>[],
  items: readonly T[],
  language: Language,
): Dataset {
  return {
    name,
    title: title[language],
    about: about[language],
    key,
    fields: fields.map(({ value: _, title, about, ...field }) => ({
      ...field,
      title: title[language],
      ...(about && { about: about[language] }),
    })),
    rows: items.map((item) => fields.map(({ value }) => value(item))),
  }
}
