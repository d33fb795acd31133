/** A table that an agency keeps in its own way, read into the agency's plan by a map of its columns. */
import { fromCell } from '../core/cells/from-cell.ts'
import { type Diagnostic, diagnose } from '../core/diagnostic.ts'
import type { TableMap } from '../core/files/table-map.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { resolve } from '../core/indicator.ts'
import { sameValue } from '../core/shape/same.ts'
import type { Values } from '../core/shape/shape.ts'
import type { Path, Source } from '../core/source.ts'
import { type Language, languages, type Words } from '../core/text.ts'
import {
  type CellPlace,
  columnName,
  type RawValue,
  type Sheet,
  type SheetRow,
  type WorkbookFile,
  workbookSource,
} from '../core/workbook.ts'
import type { Held, Workspace } from '../core/workspace.ts'
import { at as partAt } from './cells.ts'
import { put } from './edit.ts'
import { type Flat, flatten, type TableId, unflatten } from './flat.ts'
import { newId } from './ids.ts'
import { fieldNamed, fieldNames, headingOf, headingsIn, type MappedField } from './mapped-columns.ts'
import { rowAt } from './rows.ts'
import * as say from './table-sayings.ts'
import { keyOfRow, tableOf } from './tables.ts'

/** What a foreign table makes of a plan. */
export interface ReadTable {
  readonly plan: UnitPlan
  readonly problems: readonly Diagnostic[]
  /** The cell in which the value at a path of the plan stands, or the nearest to it; undefined where no row gives it. */
  place(plan: UnitPlan, path: Path): CellPlace | undefined
}

/** A field, and what a row has for it. */
interface Given {
  readonly field: MappedField
  readonly raw: RawValue
  readonly place: CellPlace
}

type Item = 'goals' | 'measures' | 'indicators'

/** Reads a table row by row: each may tell of a goal, of a measure and an indicator in it, and of the indicator's numbers. */
export class TableReader {
  private readonly file: WorkbookFile
  private readonly map: Held<TableMap>
  private readonly workspace: Workspace
  private readonly language: Language
  private readonly rows: Record<TableId, readonly Values[]>
  private readonly taken: Set<string>
  private readonly problems: Diagnostic[] = []
  /** The cell from which each field of each row was taken. */
  private readonly cells = new Map<string, { readonly place: CellPlace; readonly value: unknown }>()
  /** The items that the row at hand tells of; a row that names none goes on about those of the row above it. */
  private current: Partial<Record<Item, string>> = {}

  constructor(file: WorkbookFile, map: Held<TableMap>, plan: UnitPlan, workspace: Workspace) {
    this.file = file
    this.map = map
    this.workspace = workspace
    this.language = map.content.language ?? plan.language
    const flat: Flat = flatten(plan)
    this.rows = { ...flat }
    this.taken = new Set([...flat.goals, ...flat.measures, ...flat.indicators].map(({ id }) => String(id)))
  }

  /** The plan that comes of it. What the table does not give stays as it is in the plan; nothing is taken away. */
  read(): ReadTable {
    const sheet = this.sheet()
    const head = sheet && this.headOf(sheet)
    if (sheet && head) {
      const fields = this.fields(sheet, head)
      const rows = sheet.rows.filter(({ row }) => row > head.row)
      const hidden = rows.filter((each) => each.hidden).length
      if (hidden > 0) this.tell(say.rowsHidden(hidden), { sheet: sheet.name, row: head.row, column: 1 })
      for (const row of rows) this.row(sheet, row, fields)
    }
    const plan = unflatten(this.rows)
    return { plan, problems: this.problems, place: (of, path) => this.place(of, path) }
  }

  private tell({ severity, code, message, fix }: say.Saying, place: CellPlace): void {
    const finding = { source: this.sourceAt(place), path: ['here'], message, ...(fix && { fix }) }
    this.problems.push({ ...diagnose(finding, code, severity), unit: this.map.content.unit })
  }

  private sourceAt = (place: CellPlace): Source => workbookSource(this.file, [[['here'], place]])

  /** Tells what is wrong with the map, where it stands there. */
  private tellOfMap({ severity, code, message, fix }: say.Saying, path: Path): void {
    const finding = { source: this.map.source, path, message, ...(fix && { fix }) }
    this.problems.push(diagnose(finding, code, severity))
  }

  private sheet(): Sheet | undefined {
    const { sheet: name } = this.map.content
    const sheets = this.file.workbook?.sheets ?? []
    const found =
      name === undefined
        ? sheets.find(({ state, rows }) => state === 'visible' && rows.length > 0)
        : sheets.find((each) => headingOf(each.name) === headingOf(name))
    const visible = sheets.filter(({ state }) => state === 'visible').map((each) => each.name)
    if (!found) this.tellOfMap(say.sheetMissing(name, visible), ['sheet'])
    return found
  }

  private headOf({ rows, name }: Sheet): SheetRow | undefined {
    const { headingRow } = this.map.content
    const found = headingRow === undefined ? rows[0] : rows.find(({ row }) => row === Number(headingRow))
    if (!found) this.tellOfMap(say.sheetMissing(undefined, [name]), ['headingRow'])
    return found
  }

  /** The fields of the columns. A column that the map leaves unsaid is told, and one that the table lacks. */
  private fields(sheet: Sheet, head: SheetRow): ReadonlyMap<number, MappedField> {
    const headings = headingsIn(head, this.language)
    const fields = new Map<number, MappedField>()
    const said = new Set<string>()
    for (const [index, { column, field, ...more }] of this.map.content.columns.entries()) {
      const found = headings.filter(({ text }) => headingOf(text) === headingOf(column))
      said.add(headingOf(column))
      const [first, second] = found
      if (!first)
        this.tellOfMap(
          say.columnMissing(
            column,
            headings.map(({ text }) => text),
          ),
          ['columns', index, 'column'],
        )
      if (second) this.tell(say.columnTwice(column), { sheet: sheet.name, row: head.row, column: second.at })
      const named = field === undefined ? undefined : fieldNamed({ ...more, field }, this.language)
      if (field !== undefined && !named)
        this.tellOfMap(say.fieldUnknown(field, fieldNames()), ['columns', index, 'field'])
      if (first && named) fields.set(first.at, named)
    }
    for (const { at, text } of headings)
      if (!said.has(headingOf(text)))
        this.tell(say.columnUnmapped(text), { sheet: sheet.name, row: head.row, column: at })
    return fields
  }

  /** What the map gives each row alike. */
  private constants(place: CellPlace): Given[] {
    return (this.map.content.always ?? []).flatMap(({ field, value }, index) => {
      const named = fieldNamed({ field }, this.language)
      if (!named && !this.problems.some(({ code }) => code === 'table-field-unknown'))
        this.tellOfMap(say.fieldUnknown(field, fieldNames()), ['always', index, 'field'])
      return named ? [{ field: named, raw: { kind: 'text' as const, text: value }, place }] : []
    })
  }

  private row(sheet: Sheet, row: SheetRow, fields: ReadonlyMap<number, MappedField>): void {
    const placeOf = (column: number): CellPlace => ({ sheet: sheet.name, row: row.row, column })
    const cells = [...fields].flatMap(([column, field]): Given[] => {
      const raw = row.cells.find((cell) => cell.column === column)?.value
      const isBlank = raw?.kind === 'text' && raw.text.trim() === ''
      return raw && !isBlank ? [{ field, raw, place: placeOf(column) }] : []
    })
    const [first] = cells
    if (!first) return
    const always = this.constants(first.place)
    const of = (table: TableId): Given[] => {
      const own = cells.filter(({ field }) => field.table === table)
      return own.length > 0 ? [...always.filter(({ field }) => field.table === table), ...own] : []
    }
    this.item('goals', of('goals'))
    this.item('measures', of('measures'))
    this.item('indicators', of('indicators'))
    this.numbers(of('values'))
  }

  /** The text of a field of an item, when the row has it. */
  private textIn(given: readonly Given[], name: string): string | undefined {
    const found = given.find(({ field }) => field.path[0] === name)
    const said = found && fromCell(found.raw, { shape: { kind: 'line', max: 300 }, language: this.language })
    return said?.is === 'value' ? String(said.value) : undefined
  }

  /** The item of an id or title that is there already. */
  private known(table: Item, name: string | undefined): Values | undefined {
    if (name === undefined) return undefined
    const isTitled = (title: unknown) =>
      languages.some(
        (language) => headingOf((title as Words | undefined)?.[language] ?? '') === headingOf(name),
      )
    return (
      this.rows[table].find(({ id }) => id === name) ?? this.rows[table].find(({ title }) => isTitled(title))
    )
  }

  private item(table: Item, given: readonly Given[]): void {
    const [first] = given
    if (!first) return
    const [id, title] = [this.textIn(given, 'id'), this.textIn(given, 'title')]
    const name = id ?? title
    if (name === undefined && this.current[table] === undefined) {
      this.tell(say.itemNameless, first.place)
      return
    }
    const known = this.known(table, name ?? this.current[table])
    // A title by which an item is known is its title, however it is written here.
    const isTitled = known !== undefined && id === undefined
    const own = known ?? { id: id ?? newId(title ?? '', table, this.taken) }
    const owned = table === 'goals' ? own : this.inGoal(own, given)
    if (!owned) return
    this.current =
      table === 'goals' ? { goals: String(own['id']) } : { ...this.current, [table]: String(own['id']) }
    this.taken.add(String(own['id']))
    this.write(
      table,
      owned,
      given.filter(({ field: { path } }) => path[0] !== 'goal' && !(isTitled && path[0] === 'title')),
    )
  }

  /** The item in the goal that its row names, else in the one it is in, else in the one that the row tells of. */
  private inGoal(item: Values, given: readonly Given[]): Values | undefined {
    const named = this.textIn(given, 'goal')
    const goal =
      named === undefined ? (item['goal'] ?? this.current.goals) : this.known('goals', named)?.['id']
    if (goal !== undefined) return { ...item, goal }
    const at = given.find(({ field }) => field.path[0] === 'goal') ?? given[0]
    if (at) this.tell(say.goalUnknown(named), at.place)
    return undefined
  }

  private numbers(given: readonly Given[]): void {
    const [first] = given
    if (!first) return
    const indicator = this.textIn(given, 'indicator')
    const owner =
      indicator === undefined ? this.current.indicators : this.known('indicators', indicator)?.['id']
    if (owner === undefined) {
      this.tell(say.itemNameless, first.place)
      return
    }
    const [role, period] = [this.valueIn(given, 'role'), this.valueIn(given, 'period')]
    const numbers = given.filter(
      ({ field }) => !['indicator', 'role', 'period'].includes(field.path[0] ?? ''),
    )
    for (const number of numbers) {
      const key = { indicator: owner, role: number.field.role ?? role, period: number.field.period ?? period }
      if (key.role === undefined || key.period === undefined) this.tell(say.numberUndated, number.place)
      else this.write('values', this.pointOf(key), [number])
    }
  }

  private valueIn(given: readonly Given[], name: string): unknown {
    const found = given.find(({ field }) => field.path[0] === name)
    const said = found && fromCell(found.raw, found.field)
    return said?.is === 'value' ? said.value : undefined
  }

  private pointOf(key: Values): Values {
    const table = tableOf('values')
    return this.rows.values.find((row) => keyOfRow(table, row) === keyOfRow(table, key)) ?? key
  }

  /** Puts what was given into a row of a table, and the row in its place. */
  private write(table: TableId, row: Values, given: readonly Given[]): void {
    const key = keyOfRow(tableOf(table), row)
    const next = given.reduce((before, each) => this.edit(table, key, before, each), row)
    const isIt = (other: Values) => keyOfRow(tableOf(table), other) === key
    const rows = this.rows[table]
    this.rows[table] = rows.some(isIt) ? rows.map((other) => (isIt(other) ? next : other)) : [...rows, next]
  }

  private about(row: Values, { table, shape }: MappedField) {
    if (table !== 'values' || shape.kind !== 'value') return {}
    const indicator = this.rows.indicators.find(({ id }) => id === row['indicator'])
    const { kind, unitOfMeasure } = resolve((indicator ?? {}) as never, this.workspace)
    return { kind, unitOfMeasure }
  }

  private edit(table: TableId, key: string, row: Values, { field, raw, place }: Given): Values {
    const { shape, language } = field
    const said = fromCell(raw, { shape, language, ...this.about(row, field) })
    if (said.is === 'problem') this.tell({ severity: 'error', ...said.problem }, place)
    if (said.is !== 'value') return row
    const path = shape.kind === 'words' ? [...field.path, language] : field.path
    this.remember(`${table} ${key} ${path.join('.')}`, said.value, place)
    const before = partAt(row, path)
    return shape.kind !== 'words' && before !== undefined && sameValue(shape, before, said.value)
      ? row
      : put(row, path, said.value)
  }

  /** Keeps in which cell something was said. The same may be said in many rows, but not differently. */
  private remember(what: string, value: unknown, place: CellPlace): void {
    const before = this.cells.get(what)
    if (!before) this.cells.set(what, { value, place })
    else if (JSON.stringify(before.value) !== JSON.stringify(value))
      this.tell(say.saidTwice(`${columnName(before.place.column)}${before.place.row}`), place)
  }

  private place(plan: UnitPlan, path: Path): CellPlace | undefined {
    const { table, key, rest } = rowAt(plan, path)
    const row = `${table} ${key} `
    const own = [...this.cells].filter(([what]) => what.startsWith(row))
    const along = own.find(([what]) => {
      const steps = what.slice(row.length).split('.')
      return (
        rest.length > 0 && steps.every((step, index) => rest[index] === undefined || rest[index] === step)
      )
    })
    const found = along ?? own[0]
    if (found) return found[1].place
    return path.length > 0 ? this.place(plan, path.slice(0, -1)) : undefined
  }
}
