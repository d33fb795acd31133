/** The fields of a plan as whoever types them meets them: each value by the name of its field, records taken apart. */
import { truths } from '../../core/answers.ts'
import type { Field, Fields, ListShape, RecordShape, Shape, Values } from '../../core/shape/shape.ts'
import type { Language, Words } from '../../core/text.ts'
import { day, list, passage, period, text, textOrNone } from '../document/cells.ts'
import type { Cell } from '../document/document.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'
import { strategyNamed } from '../strategy.ts'

/** Fields that are for toimi itself, not for whoever types. */
const ownFields: readonly string[] = [
  'format',
  'was',
  'visibility',
  'fingerprints',
  'also',
  'missing',
  'catalogue',
]

/** A list of records that are told apart by their id: goals, measures, milestones. */
type Items = ListShape<RecordShape<Fields>>

const isItems = (shape: Shape): shape is Items =>
  shape.kind === 'list' && shape.of.kind === 'record' && Object.hasOwn(shape.of.fields, 'id')

/** A field that has a value. */
export interface Entry<S = Shape> {
  readonly key: string
  /** What it is called; one inside a record by both names: `Aikataulu: Alkaa`. */
  readonly name: string
  readonly shape: S
  readonly value: unknown
}

const written = (fields: Fields, values: Values): (readonly [string, Field, unknown])[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    values[key] === undefined || ownFields.includes(key) ? [] : [[key, field, values[key]] as const],
  )

/** The values of an item, without the items in it. */
export const entriesOf = (
  fields: Fields,
  values: Values,
  language: Language,
  outer: readonly string[] = [],
): Entry[] =>
  written(fields, values).flatMap(([key, { shape, label }, value]) => {
    const names = [...outer, label[language]]
    if (shape.kind === 'record') return entriesOf(shape.fields, value as Values, language, names)
    return isItems(shape) ? [] : [{ key, name: names.join(': '), shape, value }]
  })

/** The lists of items in an item. */
export const itemsOf = (fields: Fields, values: Values, language: Language): Entry<Items>[] =>
  written(fields, values).flatMap(([key, { shape, label }, value]) =>
    isItems(shape) ? [{ key, name: label[language], shape, value }] : [],
  )

function ofReference(to: string, id: string, material: Material): Cell {
  if (to === 'strategyGoal' || to === 'ambition') return text(strategyNamed(id, material))
  return text(to === 'unit' ? unitName(id, material) : id)
}

function valueCell(value: unknown, { language }: Material): Cell {
  if (typeof value === 'boolean') return text(truths[`${value}`][language])
  return typeof value === 'string'
    ? { kind: 'number', numeral: value }
    : textOrNone(passage(value as Words, language))
}

/** A value as it is typed. */
export function typedCell(shape: Shape, value: unknown, material: Material): Cell {
  if (shape.kind === 'list')
    return list((value as readonly unknown[]).map((each) => typedCell(shape.of, each, material)))
  if (shape.kind === 'words') return textOrNone(passage(value as Words, material.language))
  if (shape.kind === 'choice') {
    const name: string | undefined = shape.of[value as string]?.[material.language]
    return text(name ?? String(value))
  }
  if (shape.kind === 'ref') return ofReference(shape.to, String(value), material)
  if (shape.kind === 'value' || shape.kind === 'flag') return valueCell(value, material)
  if (shape.kind === 'numeral') return { kind: 'number', numeral: String(value) }
  if (shape.kind === 'period') return period(String(value))
  if (shape.kind === 'date') return day(String(value))
  return text(String(value))
}
