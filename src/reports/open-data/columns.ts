/** The fields of a record as those of a dataset: what a plan may say has its name and meaning from the shape of the file. */
import { languageNames } from '../../core/files/choices.ts'
import type { Field, Fields, RecordShape, Shape } from '../../core/shape/shape.ts'
import { eachLanguage, languages, type Text, type Words } from '../../core/text.ts'
import type { DataField, FieldOf } from '../document/dataset.ts'

/** The types of the shapes that are one value. What a list of records holds is a dataset of its own. */
const types: { readonly [K in Shape['kind']]?: DataField['type'] } = {
  line: 'string',
  numeral: 'number',
  period: 'string',
  date: 'date',
  id: 'string',
  ref: 'string',
  choice: 'string',
  flag: 'boolean',
}

/** What is read of an item by its name; undefined where the item does not say it. */
type Read<T> = (item: T) => unknown
interface Named {
  readonly name: string
  readonly title: Text
  readonly about?: Text
}

/** A text in each language: three fields, so that a missing translation is seen as one. */
export const wordsFields = <T>({ name, title, about }: Named, read: Read<T>): FieldOf<T>[] =>
  languages.map((language) => ({
    name: `${name}_${language}`,
    title: eachLanguage((each) => `${title[each]} (${languageNames[language][each]})`),
    ...(about && { about }),
    type: 'string',
    value: (item) => (read(item) as Words | undefined)?.[language],
  }))

function typeOf(shape: Shape): DataField['type'] | undefined {
  if (shape.kind === 'numeral' && shape.integer) return 'integer'
  if (shape.kind === 'list') return types[shape.of.kind] && 'list'
  return types[shape.kind]
}

function fieldsFor<T>(named: Named, shape: Shape, read: Read<T>): FieldOf<T>[] {
  if (shape.kind === 'words') return wordsFields(named, read)
  if (shape.kind === 'record') return fieldsOf(shape, read, named)
  const type = typeOf(shape)
  if (type === undefined) return []
  return [
    {
      ...named,
      type,
      ...(shape.kind === 'choice' && { of: Object.keys(shape.of) }),
      value: (item) => {
        const value = read(item)
        return value === undefined || Array.isArray(value) ? (value as string[] | undefined) : String(value)
      },
    },
  ]
}

const namedBy = (key: string, { label, help }: Field, outer: Named | undefined): Named => ({
  name: outer ? `${outer.name}_${key}` : key,
  title: outer ? eachLanguage((language) => `${outer.title[language]}: ${label[language]}`) : label,
  ...(help && { about: help }),
})

/** The fields of a record, those of records inside it among them: `schedule_start`. */
const fieldsOf = <T>({ fields }: RecordShape<Fields>, of: Read<T>, outer?: Named): FieldOf<T>[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    fieldsFor<T>(
      namedBy(key, field, outer),
      field.shape,
      (item) => (of(item) as Readonly<Record<string, unknown>> | undefined)?.[key],
    ),
  )

/** The fields of the record that an item holds, but for those that are told otherwise. */
export const columnsOf = <T>(
  shape: RecordShape<Fields>,
  of: (item: T) => object | undefined,
  without: readonly string[],
): FieldOf<T>[] => {
  const fields = Object.entries(shape.fields).filter(([key]) => !without.includes(key))
  return fieldsOf({ ...shape, fields: Object.fromEntries(fields) }, of)
}
