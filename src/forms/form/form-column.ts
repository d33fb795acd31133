/** How a column of a form looks, and what may be typed into it. */
import { kinds } from '../../core/files/choices.ts'
import { sharedIndicator } from '../../core/files/indicators.ts'
import { columnsBefore, type FormColumn } from '../../core/form.ts'
import type { Fields, RecordShape, Shape } from '../../core/shape/shape.ts'
import type { Language } from '../../core/text.ts'
import { type Column, keyOfColumn, type Layout } from '../columns.ts'
import { listNameOf, shapeOfOne } from '../lists.ts'
import type { Table } from '../tables.ts'
import { hints, words } from '../vocabulary.ts'
import type { Material } from './material.ts'

const widths: Readonly<Partial<Record<Shape['kind'], number>>> = {
  words: 38,
  line: 20,
  numeral: 14,
  period: 15,
  date: 14,
  choice: 19,
  ref: 34,
  value: 18,
  list: 24,
}
/** Columns that need more room than others of their kind. */
const roomy: Readonly<Record<string, number>> = {
  summary: 52,
  goal: 34,
  measure: 34,
  indicator: 36,
  role: 24,
}

const takes = (shape: Shape, hasList: boolean): FormColumn['takes'] => {
  if (shape.kind === 'date') return 'day'
  return !hasList && (shape.kind === 'numeral' || shape.kind === 'value') ? 'number' : 'text'
}

/** Whether a row that is in use should have something in a column: of a text in the plan's own language. */
function isWanted(
  { table, path, required, shape, language }: Column,
  wanted: Material['wanted'],
  { languages }: Layout,
): boolean {
  const [field = '', inner] = path
  if (required) return true
  if (!wanted.has(`${table.id}.${field}`)) return false
  if (shape.kind === 'words' && language !== languages[0]) return false
  const of = table.shape.fields[field]?.shape
  const fields = of?.kind === 'record' ? Object.values((of as RecordShape<Fields>).fields) : []
  const isNeeded = of?.kind === 'record' && (of as RecordShape<Fields>).fields[inner ?? '']?.required
  return fields.some((each) => each.required) ? isNeeded === true : true
}

const isFromShared = ({ table, path }: Column): boolean =>
  table.id === 'indicators' && Object.hasOwn(sharedIndicator.fields, path[0] ?? '') && path[0] !== 'note'

/** The kinds of indicator that need no such column, as they are called in the column of kinds. */
function exceptOf(
  column: Column,
  all: readonly Column[],
  { wanted, language }: Material,
): Pick<FormColumn, 'except'> {
  const needless = wanted.get(`${column.table.id}.${column.path[0]}`) ?? []
  const at = all.findIndex(({ path: [field] }) => field === 'kind')
  if (at < 0 || all[at] === column || needless.length === 0) return {}
  const values = needless.map((kind) => (kind === '' ? '' : kinds[kind][language]))
  return { except: { at: columnsBefore + at, values } }
}

const hintOf = (column: Column, list: string | undefined): keyof typeof hints | undefined => {
  const { kind } = column.shape
  if (kind === 'list') return 'list'
  if (list !== undefined) return 'choice'
  return Object.keys(hints).find((hint) => hint === kind) as keyof typeof hints | undefined
}

/** A column of a form; `all` are those of its table. */
export function formColumn(
  column: Column,
  all: readonly Column[],
  material: Material,
  layout: Layout,
): FormColumn {
  const { language, wanted } = material
  const list = listNameOf(column)
  const hint = hintOf(column, list)
  const last = column.path.at(-1) ?? ''
  const field = column.language ? (column.path.at(-2) ?? '') : last
  const isNeeded = isWanted(column, wanted, layout)
  const unless = isFromShared(column) ? all.findIndex(({ path }) => path[0] === 'shared') : -1
  return {
    key: keyOfColumn(column),
    head: column.label[language] + (isNeeded ? ' *' : ''),
    help: [column.help?.[language], hint && hints[hint][language]].filter(Boolean).join(' '),
    width: roomy[field] ?? widths[column.shape.kind] ?? 20,
    takes: takes(column.shape, list !== undefined),
    ...(list !== undefined && { choices: list }),
    closed: shapeOfOne(column).kind === 'choice' && column.shape.kind !== 'list',
    locked: false,
    wanted: isNeeded,
    ...(unless >= 0 && { unless: columnsBefore + unless }),
    ...exceptOf(column, all, material),
  }
}

/** The two columns that every table begins with. */
export function columnsAhead({ id, key }: Table, language: Language): FormColumn[] {
  const common = {
    help: '',
    takes: 'text',
    closed: false,
    locked: true,
    wanted: false,
  } as const
  const width = key.length > 1 ? 28 : 20
  return [
    { key: `${id}.#`, head: words.id[language], width, ...common },
    { key: `${id}.!`, head: words.lacking[language], width: 20, ...common },
  ]
}
