import type { Language, Text } from '../../core/text.ts'

/**
 * Facts for programs: one row per fact, with field names that are the same in every language and stable over the
 * years. It gives to a spreadsheet, database or chart what a document shows to people.
 */
export interface Dataset {
  /** A stable name, used in names of files. */
  readonly name: string
  readonly title: string
  /** The meaning of one row. */
  readonly about: string
  readonly fields: readonly DataField[]
  /** The names of the fields that identify a row (primary key). */
  readonly key: readonly string[]
  readonly rows: readonly (readonly Datum[])[]
}
export interface DataField {
  readonly name: string
  /** The title of the field for readers. */
  readonly title: string
  readonly about?: string
  /** A type of Table Schema, or a list of strings. Numbers are exact digits with a decimal point, days `YYYY-MM-DD`. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list'
  /** The allowed values. */
  readonly of?: readonly string[]
}
/** A value in the notation of its field's type; undefined: no value. */
export type Datum = string | readonly string[] | undefined

/** A field of a dataset, and the function that reads its value from an item. */
export interface FieldOf<T> extends Omit<DataField, 'title' | 'about'> {
  readonly title: Text
  readonly about?: Text
  value(item: T): Datum
}

/** The description of a dataset without its rows. */
export interface DataHeading {
  readonly name: string
  readonly title: Text
  readonly about: Text
  readonly key: readonly string[]
}

/** A dataset with one row per item. */
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
