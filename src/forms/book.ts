/** A plan as a form: the rows of its tables, what they let people choose, and what import has to remember. */
import { sharedIndicator } from '../core/files/indicators.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Form, FormCell, FormColumn, FormList, FormSheet, FormTable } from '../core/form.ts'
import { showDay } from '../core/numerals.ts'
import type { Fields, RecordShape, Shape, Values } from '../core/shape/shape.ts'
import { type Language, languages, pick, type Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { cellOf, type Naming } from './cells.ts'
import { allColumns, type Column, keyOfColumn, type Layout } from './columns.ts'
import { type Flat, flatten, type TableId } from './flat.ts'
import { gapRows, type Lack, suggestions } from './gap-rows.ts'
import { guideOf } from './guide.ts'
import { listNameOf, listsOf, named, shapeOfOne } from './lists.ts'
import { formVersion, memoryRows } from './memory.ts'
import { keyOfRow, type SheetId, sheets, type Table, tables } from './tables.ts'
import { awaiting, hints, words } from './vocabulary.ts'

/** Whose form it is. */
export interface Subject {
  readonly unit: string
  readonly name: Words | undefined
  /** The plan that the form shows: of a unit that has none yet, one with nothing in it. */
  readonly plan: UnitPlan
  /** The text of that plan as YAML; empty where there is none yet. */
  readonly text: string
  /** Where the plan lies, or will. */
  readonly file: string
}

/** What decides how a form looks, besides the plan. */
export interface Material {
  readonly workspace: Workspace
  readonly language: Language
  readonly version: string
  readonly commit: string | undefined
  /** The fields that every row should have at the stage of the plan: `measures.status`. */
  readonly wanted: ReadonlySet<string>
  readonly lacks: readonly Lack[]
}

/** A row of a form before it has cells. */
export interface Row {
  /** What column A says; empty for what is new. */
  readonly key: string
  readonly content: Values
}

const languagesIn = (value: unknown, found: Set<Language>): void => {
  if (typeof value !== 'object' || value === null) return
  for (const language of languages) if (Object.hasOwn(value, language)) found.add(language)
  for (const part of Object.values(value)) languagesIn(part, found)
}

/** How the columns of a plan are laid out: every language that the workspace wants, or the plan has, has its columns. */
export function layoutOf(plan: UnitPlan, { settings }: Pick<Workspace, 'settings'>): Layout {
  const found = new Set<Language>([plan.language, ...(settings.languages ?? [])])
  languagesIn(plan, found)
  const most = Math.max(3, ...(plan.goals ?? []).map(({ strategyGoals = [] }) => strategyGoals.length))
  return { languages: [...found], strategyGoals: most }
}

/** The labels of what stands in the plan itself, by list. A shared indicator is called as it is called by all. */
export function ownLists(flat: Flat, workspace: Workspace, language: Language): FormList[] {
  const shared = new Map((workspace.shared?.content.indicators ?? []).map(({ id, title }) => [id, title]))
  const things = (rows: readonly Values[]) =>
    rows.map(({ id, title, shared: of }) => ({
      id: String(id),
      name: (title ?? shared.get(String(of))) as Words | undefined,
    }))
  return [
    { name: 'goal', items: named(things(flat.goals), language) },
    { name: 'measure', items: named(things(flat.measures), language) },
    { name: 'indicator', items: named(things(flat.indicators), language) },
  ]
}

/** What an id is called by lists. */
export function namingBy(lists: readonly FormList[]): Naming {
  const labels = new Map(
    lists.map(({ name, items }) => [name, new Map(items.map(({ id, label }) => [id, label]))]),
  )
  return (list, id) => labels.get(list)?.get(id) ?? id
}

const rowsOfTable = (table: Table, flat: Flat): Row[] =>
  flat[table.id].map((content) => ({ key: keyOfRow(table, content), content }))

/** The ambitions that are not assessed have rows too: there is nothing else to know about them than their names. */
function maturityRows(flat: Flat, { catalogue }: Workspace, table: Table): Row[] {
  const there = new Map(rowsOfTable(table, flat).map((row) => [row.key, row]))
  const all = catalogue.ambitions.map(({ id }) => there.get(id) ?? { key: id, content: { ambition: id } })
  return [
    ...all,
    ...[...there.values()].filter(({ key }) => catalogue.ambitions.every(({ id }) => id !== key)),
  ]
}

function allRows(flat: Flat, { workspace, lacks }: Material): ReadonlyMap<TableId, readonly Row[]> {
  const of = (table: Table): Row[] => {
    if (table.id === 'maturity') return maturityRows(flat, workspace, table)
    const rows = rowsOfTable(table, flat)
    if (table.id !== 'values') return rows
    const asked = suggestions(lacks).map((content) => ({
      key: awaiting + keyOfRow(table, content),
      content,
    }))
    return [...rows, ...asked]
  }
  return new Map(tables.map((table) => [table.id, of(table)]))
}

const widths: Readonly<Partial<Record<Shape['kind'], number>>> = {
  words: 44,
  line: 22,
  numeral: 14,
  period: 15,
  date: 14,
  choice: 19,
  ref: 36,
  value: 18,
  list: 24,
}
/** Columns that need more room than others of their kind. */
const roomy: Readonly<Record<string, number>> = {
  summary: 72,
  goal: 36,
  measure: 36,
  indicator: 40,
  role: 16,
}

const takes = (shape: Shape, hasList: boolean): FormColumn['takes'] => {
  if (shape.kind === 'date') return 'day'
  return !hasList && (shape.kind === 'numeral' || shape.kind === 'value') ? 'number' : 'text'
}

/** Whether a row that is in use should have something in a column: of a text in the plan's own language. */
function isWanted(
  { table, path, required, shape, language }: Column,
  wanted: ReadonlySet<string>,
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

const hintOf = (column: Column, list: string | undefined): keyof typeof hints | undefined => {
  const { kind } = column.shape
  if (kind === 'list') return 'list'
  if (list !== undefined) return 'choice'
  return Object.keys(hints).find((hint) => hint === kind) as keyof typeof hints | undefined
}

function formColumn(
  column: Column,
  all: readonly Column[],
  { language, wanted }: Material,
  layout: Layout,
): FormColumn {
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
    ...(unless >= 0 && { unless }),
  }
}

/** The two columns that every table begins with. */
function columnsAhead({ id, key }: Table, language: Language): FormColumn[] {
  const common = {
    help: '',
    takes: 'text',
    closed: false,
    locked: true,
    wanted: false,
  } as const
  const width = key.length > 1 ? 30 : 24
  return [
    { key: `${id}.#`, head: words.id[language], width, ...common },
    { key: `${id}.!`, head: words.lacking[language], width: 22, ...common },
  ]
}

const text = (written: string): FormCell =>
  written === '' ? { kind: 'empty' } : { kind: 'text', text: written }

/** What people are to know besides the key: an ambition by its theme. */
const shownKey = (table: Table, { key }: Row, name: Naming): string =>
  table.id === 'maturity' ? name('ambition', key) : key

/** The row of the keys of each table of a sheet: below what the sheet says, and the table before. */
function* tops(
  sheet: SheetId,
  rows: ReadonlyMap<TableId, readonly Row[]>,
  lead: number,
): Iterable<readonly [Table, number]> {
  let top = lead
  for (const table of tables) {
    if (table.sheet !== sheet) continue
    yield [table, top]
    top += 2 + (rows.get(table.id)?.length ?? 0) + table.spare + 2
  }
}

/** A sentence a line: a long line would run off the screen, since the first columns do not scroll. */
const sentences = (line: string): string[] => line.split(/(?<=[.:)]) (?=\p{Lu})/u)

/** Makes the form of a plan. The same plan gives the same form. */
export function formOf(subject: Subject, setting: Material): Form {
  const { plan, unit, file } = subject
  const { workspace, language, version, commit } = setting
  const layout = layoutOf(plan, workspace)
  const columns = allColumns(layout)
  const flat = flatten(plan)
  const rows = allRows(flat, setting)
  const own = ownLists(flat, workspace, plan.language)
  const lists = [...listsOf(columns, workspace, language), ...own]
  const name = namingBy(lists)
  const banners = workspace.settings.example ? [words.example[language]] : []

  const tableAt = (table: Table, top: number): FormTable => {
    const shown = columns.filter((column) => column.table === table)
    return {
      id: table.id,
      title: table.title[language],
      top,
      columns: [
        ...columnsAhead(table, language),
        ...shown.map((each) => formColumn(each, shown, setting, layout)),
      ],
      rows: (rows.get(table.id) ?? []).map((row) => [
        text(shownKey(table, row, name)),
        { kind: 'empty' },
        ...shown.map((column) => cellOf(row.content, column, name, language)),
      ]),
      spare: table.spare,
    }
  }
  const formSheets = Object.entries(sheets).map(([id, sheet]): FormSheet => {
    const about = sheet.about.flatMap((line) => sentences(line[language]))
    const lead = 3 + banners.length + about.length + 2
    return {
      name: sheet.name[language],
      title: sheet.name[language],
      about,
      tables: [...tops(id as SheetId, rows, lead)].map(([table, top]) => tableAt(table, top)),
    }
  })
  const memory = {
    version: formVersion,
    catalogue: workspace.catalogue.version,
    unit,
    language,
    planLanguage: plan.language,
    commit: commit ?? '',
    file,
    plan: subject.text,
  }
  const whose = pick(subject.name, language)?.text ?? unit
  return {
    language,
    title: words.title[language],
    subject: whose,
    asOf: workspace.asOf,
    footer: [
      showDay(workspace.asOf, language),
      commit ?? words.uncommitted[language],
      `toimi ${version}`,
    ].join(' · '),
    banners,
    guide: { name: words.guide[language], parts: guideOf(language) },
    sheets: formSheets,
    gaps: gapRows(setting.lacks, plan, formSheets, language),
    lists: [...listsOf(columns, workspace, language), ...own.map((list) => live(list, formSheets))],
    memory: memoryRows(memory),
    lacking: words.lacking[language],
  }
}

/** The tables whose rows are called by what people write in them, by the names of the lists. */
const liveTables: Readonly<Record<string, { readonly table: TableId; readonly by: readonly string[] }>> = {
  goal: { table: 'goals', by: ['goals.title'] },
  measure: { table: 'measures', by: ['measures.title'] },
  indicator: {
    table: 'indicators',
    by: ['indicators.title', 'indicators.shared'],
  },
}

/** A list of what stands in the plan, and what comes to stand there while the form is filled in. */
function live(list: FormList, formSheets: readonly FormSheet[]): FormList {
  const { table: id, by } = liveTables[list.name] ?? { table: 'goals', by: [] }
  for (const { name, tables: there } of formSheets) {
    const table = there.find((each) => each.id === id)
    if (!table) continue
    const columns = by.map((key) =>
      table.columns.findIndex((each) => each.key === key || each.key.startsWith(`${key}.`)),
    )
    const first = table.top + 2
    const cell = (row: number) => {
      const found = columns.map((at) => table.rows[row]?.[at]).find((each) => each?.kind === 'text')
      return found?.kind === 'text' ? found.text : (list.items[row]?.id ?? '')
    }
    const fixed = list.items.flatMap(({ label }, row) => (label === cell(row) ? [] : [row]))
    const last = first + table.rows.length + table.spare - 1
    return {
      ...list,
      live: {
        sheet: name,
        columns: [...columns, 0].map((at) => at + 1),
        first,
        last,
        fixed,
      },
    }
  }
  return list
}
