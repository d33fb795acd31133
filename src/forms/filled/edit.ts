/** What people have written in a row, put into what stood there before. */

import { sameValue } from '../../core/shape/same.ts'
import type { Shape, Values } from '../../core/shape/shape.ts'
import type { Language } from '../../core/text.ts'
import type { RawValue } from '../../core/workbook.ts'
import { type CellProblem, type CellReading, type ChoiceOption, fromCell } from '../cells/from-cell.ts'
import { at, cellOf, fieldPath } from '../cells/to-cell.ts'
import type { Column } from '../columns.ts'
import { listNameOf, shapeOfOne } from '../lists.ts'
import { type Measured, measuredAt } from '../measured-in.ts'
import type { Naming } from '../naming.ts'
import { isUntouched } from './same-cell.ts'

/** What it takes to understand a cell. */
export interface Reader {
  /** The language in which the form was made. */
  readonly language: Language
  /** What each list called things when the form was made. */
  readonly name: Naming
  /** What may be chosen, by list. */
  readonly items: ReadonlyMap<string, readonly ChoiceOption[]>
  /** The kind of an indicator, where it is known. */
  kindOf(indicator: string): Measured
}

/** A value with another in the place at a path; undefined takes it out, and what is then empty with it. */
function withPart(value: unknown, path: readonly string[], part: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return part
  const whole = (typeof value === 'object' && value !== null ? value : {}) as Values
  const inner = withPart(Object.hasOwn(whole, step) ? whole[step] : undefined, rest, part)
  const { [step]: _, ...others } = whole
  const next = inner === undefined ? others : { ...whole, [step]: inner }
  return Object.keys(next).length > 0 ? next : undefined
}

/** The row with another value at a path. */
export const put = (row: Values, path: readonly string[], part: unknown): Values =>
  (withPart(row, path, part) ?? {}) as Values

/** The shape by which a cell is read: a number that is chosen by its name is a name. */
function shapeToRead(column: Column, items: readonly ChoiceOption[] | undefined): Shape {
  const one = shapeOfOne(column)
  return one.kind === 'numeral' && items?.length ? { kind: 'line', max: 200 } : column.shape
}

/** Lists from which people may depart. */
const open = ['unitOfMeasure']

/** A sum of euros may be followed by the sign of what it is in. */
const inEuros = ({ path }: Column): boolean => path.at(-1) === 'euros'
const euro = { unitOfMeasure: '€' }

function said(raw: RawValue | undefined, column: Column, row: Values, reader: Reader): CellReading {
  const list = listNameOf(column)
  const known = list === undefined || open.includes(list) ? undefined : reader.items.get(list)
  const items = known?.length ? known : undefined
  const about =
    column.shape.kind === 'value'
      ? measuredAt(row, reader.kindOf(String(row['indicator'])))
      : inEuros(column)
        ? euro
        : {}
  return fromCell(raw, {
    shape: shapeToRead(column, items),
    path: column.path,
    language: column.language ?? reader.language,
    ...about,
    ...(items && { items }),
  })
}

/** The value that a cell has for its column: words of one language stand beside those of the others. */
function asPart(value: unknown, column: Column, row: Values): unknown {
  if (column.shape.kind !== 'value' || typeof value !== 'object') return value
  const before = at(row, column.path)
  return { ...(typeof before === 'object' ? before : {}), ...(value as Values) }
}

/** Whether a cell says what its row said before. */
export const isUnchanged = (
  raw: RawValue | undefined,
  column: Column,
  row: Values,
  reader: Reader,
): boolean => isUntouched(cellOf(row, column, reader.name, reader.language), raw)

/** What a cell makes of its row: the row, with a note where it has changed, or why the cell cannot be taken for what belongs there. */
export function edited(
  raw: RawValue | undefined,
  column: Column,
  row: Values,
  reader: Reader,
): { row: Values; note?: CellProblem } | CellReading {
  const found = said(raw, column, row, reader)
  if (found.kind === 'problem') return found
  const path = column.shape.kind === 'value' ? fieldPath(column) : column.path
  if (found.kind === 'nothing') return { row: put(row, path, undefined) }
  const part = asPart(found.value, column, row)
  if (isSame(column, at(row, path), part)) return { row }
  return { row: put(row, path, part), ...(found.note && { note: found.note }) }
}

const isSame = (column: Column, before: unknown, now: unknown): boolean =>
  column.language ? before === now : sameValue(column.shape, before, now)

/** The fields of a row that have a column for each of their items, as objects by number while they are edited. */
export function opened(row: Values, columns: readonly Column[]): Values {
  const numbered = new Set(columns.filter(isNumbered).map(({ path }) => path[0] as string))
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      numbered.has(name) && Array.isArray(value) ? { ...(value as unknown[]) } : value,
    ]),
  )
}

/** And as lists again, each value once. */
export function closed(row: Values, columns: readonly Column[]): Values {
  const numbered = new Set(columns.filter(isNumbered).map(({ path }) => path[0] as string))
  const isOpen = (name: string, value: unknown): value is object =>
    numbered.has(name) && typeof value === 'object' && value !== null && !Array.isArray(value)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isOpen(name, value) ? [...new Set(Object.values(value))] : value,
    ]),
  )
}

const isNumbered = ({ path, language }: Column): boolean =>
  language === undefined && path.length === 2 && /^\d+$/.test(path[1] ?? '')
