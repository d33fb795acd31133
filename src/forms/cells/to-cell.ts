/** From a value of a plan to a cell of a form. */
import { truths } from '../../core/answers.ts'
import type { FormCell } from '../../core/form.ts'
import { isKept } from '../../core/numerals.ts'
import type { PointValue, Shape, Values } from '../../core/shape/shape.ts'
import type { Language, Words } from '../../core/text.ts'
import type { Column } from '../columns.ts'
import { listNameOf } from '../lists.ts'
import type { Naming } from '../naming.ts'

const empty: FormCell = { kind: 'empty' }

/** The separator of the items of a list in one cell. */
const separator = '; '

const text = (written: string): FormCell => (written === '' ? empty : { kind: 'text', text: written })

/** The cell of a number, with the decimals it was written with; a text if a workbook would not keep its digits. */
const number = (numeral: string): FormCell =>
  isKept(numeral)
    ? { kind: 'number', number: Number(numeral), decimals: numeral.split('.')[1]?.length ?? 0 }
    : text(numeral)

function pointValue(value: PointValue, language: Language, of: Language | undefined): FormCell {
  if (typeof value === 'string') return number(value)
  if (typeof value === 'boolean') return text(truths[`${value}`][language])
  return text((of && value[of]) ?? '')
}

type Show = (value: never, column: Column, language: Language) => FormCell

/** The cell of a value by the kind of its shape; values of other kinds become texts unchanged. */
const shows: Readonly<Partial<Record<Shape['kind'], Show>>> = {
  numeral: (value: string) => number(value),
  // Programs do not agree on the days before 1901.
  date: (day: string) => (day < '1901' ? text(day) : { kind: 'day', day }),
  value: (value: PointValue, column, language) => pointValue(value, language, column.language),
  words: (words: Words, column) => text((column.language && words[column.language]) ?? ''),
}

/** The value at a path of a row; undefined: none. */
export function at(row: Values, path: readonly string[]): unknown {
  let here: unknown = row
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Values)[step]
  }
  return here
}

/** The path to the field of a column: a text is one field, whatever its languages. */
export const fieldPath = ({ path, shape, language }: Column): readonly string[] =>
  shape.kind === 'words' && language ? path.slice(0, -1) : path

/** The cell of a row in a column. */
export function cellOf(row: Values, column: Column, name: Naming, language: Language): FormCell {
  const value = at(row, fieldPath(column))
  if (value === undefined) return empty
  const list = listNameOf(column)
  if (Array.isArray(value))
    return text(value.map((each) => (list ? name(list, String(each)) : String(each))).join(separator))
  if (list) return text(name(list, String(value)))
  return shows[column.shape.kind]?.(value as never, column, language) ?? text(String(value))
}
