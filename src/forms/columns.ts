/** The columns of a table, from the shape of its rows. */
import { inLanguage } from '../core/files/choices.ts'
import type { Field, Fields, RecordShape, Shape } from '../core/shape/shape.ts'
import { eachLanguage, type Language, type Text } from '../core/text.ts'
import { type Table, tables } from './tables.ts'

/** One column: the way from a row to what stands in it, and what that may be. */
export interface Column {
  readonly table: Table
  /** The fields on the way; then, of a text, its language; of a list with a column for each item, its number. */
  readonly path: readonly string[]
  /** The shape of the field; of an item where each has its column. */
  readonly shape: Shape
  /** The language of the texts in it. */
  readonly language?: Language
  readonly label: Text
  readonly help?: Text
  /** Whether a row cannot be without it. */
  readonly required: boolean
}

/** How columns are laid out: by what is in the plan, and by what its readers need. */
export interface Layout {
  /** The languages of texts, the plan's own first. */
  readonly languages: readonly Language[]
  /** How many strategy goals a goal can name. */
  readonly strategyGoals: number
}

/** The key of a column in the hidden row: its table and path, as `goals.title.fi`. */
export const keyOfColumn = ({ table, path }: Pick<Column, 'table' | 'path'>): string =>
  [table.id, ...path].join('.')

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The name of a field inside another: `Aikataulu: alkaa`. One that is called as the other needs no second name. */
const inside = (outer: Text, inner: Text): Text =>
  eachLanguage((language) =>
    outer[language] === inner[language] ? outer[language] : `${outer[language]}: ${lowered(inner[language])}`,
  )
const noted = (label: Text, note: Text): Text =>
  eachLanguage((language) => `${label[language]} (${note[language]})`)

type Place = Pick<Column, 'table' | 'path' | 'label' | 'help' | 'required'>

/** A column for each language of a text. The word for the language is left out where there is only one. */
const inLanguages = (place: Place, shape: Shape, { languages }: Layout): Column[] =>
  languages.map((language, at) => ({
    ...place,
    shape,
    language,
    path: [...place.path, language],
    label: languages.length > 1 ? noted(place.label, inLanguage[language]) : place.label,
    required: place.required && at === 0,
  }))

const numbered = (place: Place, shape: Shape, { strategyGoals }: Layout): Column[] =>
  Array.from({ length: strategyGoals }, (_, at) => ({
    ...place,
    shape,
    path: [...place.path, String(at)],
    label: eachLanguage((language) => `${place.label[language]} (${at + 1})`),
  }))

function columnsAt(place: Place, shape: Shape, layout: Layout): Column[] {
  if (shape.kind === 'record') return inRecord(place, shape as RecordShape<Fields>, layout)
  if (shape.kind === 'words') return inLanguages(place, shape, layout)
  if (shape.kind === 'value') {
    const [language] = layout.languages
    return [{ ...place, shape, ...(language && { language }) }]
  }
  if (shape.kind === 'list' && shape.of.kind === 'ref') return numbered(place, shape.of, layout)
  return [{ ...place, shape }]
}

const inRecord = (place: Place, { fields }: RecordShape<Fields>, layout: Layout): Column[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    columnsAt(placeOf(place, name, field, inside(place.label, field.label)), field.shape, layout),
  )

const placeOf = ({ table, path, help: outer }: Place, name: string, field: Field, label: Text): Place => {
  const help = field.help ?? outer
  return {
    table,
    path: [...path, name],
    label,
    ...(help && { help }),
    // What stands inside a field that may be left out is not needed while the whole field is.
    required: field.required && path.length === 0,
  }
}

/** The columns in which the rows of a table are shown. */
export function columnsOf(table: Table, layout: Layout): Column[] {
  const top = { table, path: [], label: table.title, required: true }
  return table.shown.flatMap((name) => {
    const field = table.shape.fields[name] as Field
    return columnsAt(placeOf(top, name, field, field.label), field.shape, layout)
  })
}

/** The columns of all tables. */
export const allColumns = (layout: Layout): Column[] => tables.flatMap((table) => columnsOf(table, layout))
