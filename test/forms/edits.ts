/** Edits of a plan, each as somebody types it into the form and as it then stands in the plan. */
import fc from 'fast-check'
import { stages, statuses } from '../../src/core/files/choices.ts'
import type { UnitPlan } from '../../src/core/files/unit-plan.ts'
import type { Values } from '../../src/core/shape/shape.ts'
import type { RawValue } from '../../src/core/workbook.ts'
import { flatten, type TableId, tableIds, unflatten } from '../../src/forms/flat.ts'
import { keyOfRow, tableOf } from '../../src/forms/tables.ts'

/** The rows of a plan, by table and key: `measures koulutus`. */
export type Rows = ReadonlyMap<string, Values>

export const rowsOf = (plan: UnitPlan): Rows => {
  const flat = flatten(plan)
  return new Map(
    tableIds.flatMap((id) =>
      flat[id].map((row): [string, Values] => [`${id} ${keyOfRow(tableOf(id), row)}`, row]),
    ),
  )
}

export const planOf = (rows: Rows): UnitPlan => {
  const of = (id: TableId) => [...rows].flatMap(([key, row]) => (key.startsWith(`${id} `) ? [row] : []))
  return unflatten(Object.fromEntries(tableIds.map((id) => [id, of(id)])) as never)
}

/** One cell typed into: by its row and the key of its column. */
export interface CellEdit {
  readonly row: string
  readonly column: string
  /** What is typed; undefined empties the cell. */
  readonly typed: RawValue | undefined
  /** What the plan then says. */
  readonly value: unknown
}
/** A row taken out. */
export interface Removal {
  readonly row: string
  readonly removed: true
}
export type Edit = CellEdit | Removal

type Typed = Pick<CellEdit, 'typed' | 'value'>
const typed = (text: string, value: unknown = text): Typed => ({ typed: { kind: 'text', text }, value })
const emptied: Typed = { typed: undefined, value: undefined }

const texts: readonly Typed[] = [
  typed('Uusi sanamuoto'),
  typed('a: b # c'),
  typed('=1+1'),
  typed('no'),
  typed(' rivi\r\ntoinen\u00a0rivi ', 'rivi\ntoinen rivi'),
]
const numbers: readonly Typed[] = [
  { typed: { kind: 'number', numeral: '7', format: '' }, value: '7' },
  typed('1\u00a0234,5', '1234.5'),
  typed('\u22122', '-2'),
  typed('0'),
]
const choices = (of: Readonly<Record<string, { readonly fi: string }>>): Typed[] =>
  Object.entries(of).map(([id, { fi }]) => typed(fi, id))

const wordsIn = (...fields: readonly string[]) =>
  fields.flatMap((field) => ['fi', 'sv'].map((language) => `${field}.${language}`))

/** What is typed into the columns of each table. */
const columns: Readonly<Partial<Record<TableId, Readonly<Record<string, readonly Typed[]>>>>> = {
  plan: {
    stage: choices(stages),
    ...Object.fromEntries(wordsIn('currentState.summary', 'note').map((each) => [each, [...texts, emptied]])),
  },
  goals: {
    ...Object.fromEntries(wordsIn('title').map((each) => [each, texts])),
    ...Object.fromEntries(wordsIn('rationale', 'note').map((each) => [each, [...texts, emptied]])),
  },
  measures: {
    ...Object.fromEntries(wordsIn('title').map((each) => [each, texts])),
    ...Object.fromEntries(wordsIn('note').map((each) => [each, [...texts, emptied]])),
    status: [...choices(statuses), emptied],
    'resources.euros': [...numbers.filter(({ value }) => value !== '-2'), emptied],
  },
  indicators: Object.fromEntries(wordsIn('source', 'note').map((each) => [each, [...texts, emptied]])),
  values: {
    value: numbers,
    ...Object.fromEntries(wordsIn('note').map((each) => [each, [...texts, emptied]])),
  },
}

/** The table of a row. */
export const tableIn = (row: string): TableId => row.slice(0, row.indexOf(' ')) as TableId

/** Where a measure may be moved to. */
const movesOf = (row: string, rows: Rows): CellEdit[] =>
  tableIn(row) !== 'measures'
    ? []
    : [...rows.values()].flatMap(({ id, goal, shared }, at) =>
        goal === undefined && shared === undefined && id !== undefined && at > 0
          ? [{ row, column: 'goal', ...typed(String(id)) }]
          : [],
      )

const cellEditsOf = (rows: Rows): CellEdit[] =>
  [...rows.keys()].flatMap((row) => [
    ...movesOf(row, rows),
    ...Object.entries(columns[tableIn(row)] ?? {}).flatMap(([column, all]) =>
      all.map((each) => ({ row, column, ...each })),
    ),
  ])

/** Measures, and the first of several values. */
const removalsOf = (rows: Rows): Removal[] => {
  const points = [...rows.keys()].filter((row) => row.startsWith('values '))
  const isSpare = (row: string) => {
    const list = row.slice(0, row.lastIndexOf('.'))
    const all = points.filter((each) => each.startsWith(`${list}.`))
    return all.length > 1 && all[0] === row
  }
  return [...rows.keys()]
    .filter((row) => row.startsWith('measures ') || isSpare(row))
    .map((row) => ({ row, removed: true }))
}

const oneEach = (edits: readonly Edit[]): Edit[] => {
  const out = new Set(edits.flatMap((edit) => ('removed' in edit ? [edit.row] : [])))
  const kept = edits.filter((edit) => 'removed' in edit || !out.has(edit.row))
  return [
    ...new Map(kept.map((edit) => [`${edit.row} ${'removed' in edit ? '' : edit.column}`, edit])).values(),
  ]
}

/** A few edits of a plan: each cell once. Those of rows are among them where they are asked for. */
export const editsOf = (plan: UnitPlan, withRows = false): fc.Arbitrary<Edit[]> => {
  const rows = rowsOf(plan)
  const cells = fc.array(fc.constantFrom<Edit>(...cellEditsOf(rows)), { minLength: 1, maxLength: 6 })
  const removals = fc.subarray(withRows ? removalsOf(rows) : [])
  return fc.tuple(cells, removals).map(([some, others]) => oneEach([...some, ...others]))
}

/** A value with another at a path; undefined takes it out, and what is then empty with it. */
export function put(value: unknown, [step, ...rest]: readonly string[], part: unknown): unknown {
  if (step === undefined) return part
  const { [step]: before, ...others } = (value ?? {}) as Values
  const inner = put(before, rest, part)
  const next = inner === undefined ? others : { ...others, [step]: inner }
  return Object.keys(next).length > 0 ? next : undefined
}

/** The rows with edits made in them. */
export function edited(rows: Rows, edits: readonly Edit[]): Rows {
  const next = new Map(rows)
  for (const edit of edits) {
    if ('removed' in edit) next.delete(edit.row)
    else next.set(edit.row, put(next.get(edit.row), edit.column.split('.'), edit.value) as Values)
  }
  return next
}
