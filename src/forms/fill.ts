/** What people have filled in, as the plan it makes of the one that the form showed. */
import { type Diagnostic, diagnose } from '../core/diagnostic.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { resolve } from '../core/indicator.ts'
import { byEnd, parsePeriod } from '../core/periods.ts'
import type { Values } from '../core/shape/shape.ts'
import type { Path } from '../core/source.ts'
import { composed } from '../core/text.ts'
import { type CellPlace, type SheetRow, type WorkbookFile, workbookSource } from '../core/workbook.ts'
import type { Workspace } from '../core/workspace.ts'
import { layoutOf, ownLists } from './book.ts'
import { at } from './cells.ts'
import { type Column, columnsOf, keyOfColumn, type Layout } from './columns.ts'
import { closed, edited, isUnchanged, opened, type Reader } from './edit.ts'
import { type Flat, flatten, type TableId, unflatten } from './flat.ts'
import { cellAt, type FoundTable, placeAt, tablesIn, textOf } from './found-tables.ts'
import { newId } from './ids.ts'
import { itemsBy, listsIn, namesBy } from './known-lists.ts'
import type { Memory } from './memory.ts'
import { isCovered } from './merged-cells.ts'
import { rowAt } from './rows.ts'
import * as say from './sayings.ts'
import { isReference, keyOfRow, type Table, tables } from './tables.ts'
import { awaiting } from './vocabulary.ts'

/** A row that has gone, or in which nothing stands any more. */
export interface Gone {
  readonly table: Table
  readonly key: string
  readonly place: CellPlace
}

/** What a form that came back says. */
export interface Filled {
  readonly plan: UnitPlan
  readonly problems: readonly Diagnostic[]
  readonly gone: readonly Gone[]
  /** The cell in which the value at a path of a plan stands, or the nearest to it; undefined where no row shows it. */
  place(plan: UnitPlan, path: Path): CellPlace | undefined
}

/** A row of the workbook, and what it has become. */
interface SeenRow {
  readonly found: FoundTable
  readonly row: number
}

/** Reads what has been filled in. `taken` are the ids that something in the plan has meanwhile. */
export class FormReader {
  private readonly file: WorkbookFile
  private readonly memory: Memory
  private readonly flat: Flat
  private readonly layout: Layout
  private readonly workspace: Workspace
  private readonly removes: boolean
  private readonly taken: Set<string>
  private readonly rows: Record<TableId, readonly Values[]>
  private readonly seen = new Map<string, SeenRow>()
  private readonly problems: Diagnostic[] = []
  private readonly gone: Gone[] = []
  private readonly lists: ReturnType<typeof listsIn>
  private readonly naming: Reader['name']

  constructor(
    file: WorkbookFile,
    memory: Memory,
    base: UnitPlan,
    workspace: Workspace,
    { removes, taken }: { readonly removes: boolean; readonly taken: ReadonlySet<string> },
  ) {
    this.file = file
    this.memory = memory
    this.workspace = workspace
    this.removes = removes
    this.flat = flatten(base)
    this.layout = layoutOf(base, workspace)
    this.rows = { ...this.flat }
    this.taken = new Set(taken)
    this.lists = listsIn(file.workbook, workspace, memory.language)
    this.naming = namesBy(this.lists, ownLists(this.flat, workspace, memory.planLanguage))
  }

  /** The plan that comes of it. */
  read(): Filled {
    const { workbook } = this.file
    const found = workbook ? tablesIn(workbook, this.memory.planLanguage) : []
    for (const table of tables) {
      const here = found.filter((each) => each.table.id === table.id)
      const [first] = here
      if (first) this.table(first)
      else if (this.flat[table.id].length > 0 || table.id === 'goals')
        this.tell(undefined, say.tableMissing(table))
      if (here[1]) this.tell(placeAt(here[1], here[1].top, 1), say.tableTwice(table))
    }
    this.dropOrphans()
    return {
      plan: unflatten(this.rows),
      problems: this.problems,
      gone: this.gone,
      place: (plan, path) => this.place(plan, path),
    }
  }

  private tell(place: CellPlace | undefined, { severity, code, message, fix }: say.Saying): void {
    const source = workbookSource(this.file, place && [[['here'], place]])
    const finding = { source, path: place ? ['here'] : [], message, ...(fix && { fix }) }
    this.problems.push({ ...diagnose(finding, code, severity), unit: this.memory.unit })
  }

  private reader(): Reader {
    const own = ownLists(this.rows, this.workspace, this.memory.planLanguage)
    const indicators = new Map(this.rows.indicators.map((each) => [each['id'], each]))
    return {
      language: this.memory.language,
      name: this.naming,
      items: itemsBy(this.lists, own, this.rows),
      kindOf: (id) => {
        const indicator = indicators.get(id)
        return indicator ? resolve(indicator as never, this.workspace) : {}
      },
    }
  }

  private table(found: FoundTable): void {
    const { table, twice, idAt, sheet } = found
    for (const { column, at } of twice)
      this.tell(placeAt(found, found.top + 1, at), say.columnTwice(column.label))
    if (idAt === undefined) {
      this.tell(placeAt(found, found.top, 1), say.idsMissing(sheet.name))
      return
    }
    for (const { range, top, left, bottom } of found.merged)
      this.tell(placeAt(found, top, left), say.cellsMerged(range, left <= idAt && bottom > top))
    for (const column of this.columnsLost(found))
      this.tell(placeAt(found, found.top + 1, 1), say.columnMissing(table, column.label))
    const reader = this.reader()
    const before = new Map(this.flat[table.id].map((row) => [keyOfRow(table, row), row]))
    const now = new Map<string, Values>(before)
    const met = new Map<string, SheetRow>()
    for (const row of found.rows) {
      const key = this.keyOf(found, row, idAt, before)
      const filled = found.columns.filter(({ at }) => textOf(cellAt(row, at)) !== '' || isOther(row, at))
      if (key !== '' && before.has(key)) {
        if (met.has(key)) this.tell(placeAt(found, row.row, idAt), say.rowTwice(key, met.get(key)?.row ?? 0))
        else this.known(found, row, key, before.get(key) as Values, filled.length > 0, now, reader)
        met.set(key, row)
      } else this.unknown(found, row, idAt, key, filled.length > 0, now, reader)
    }
    this.absent(found, before, met, now)
    this.rows[table.id] = inTime(table, [...now.values()])
  }

  /** The columns that the form had, with something in them, and that are not there any more. */
  private columnsLost({ table, columns }: FoundTable): Column[] {
    const there = new Set(columns.map(({ column }) => keyOfColumn(column)))
    return columnsOf(table, this.layout).filter(
      (column) =>
        !there.has(keyOfColumn(column)) &&
        this.flat[table.id].some((row) => at(row, column.path) !== undefined),
    )
  }

  /** What column A says: the key of a row; of an ambition its id, which stands before the name. */
  private keyOf(
    { table }: FoundTable,
    row: SheetRow,
    idAt: number,
    before: ReadonlyMap<string, Values>,
  ): string {
    const text = composed(textOf(cellAt(row, idAt)))
    const key = table.id === 'maturity' ? (text.split(' ')[0] ?? '') : text
    if (before.has(key)) return key
    // Nothing but its case tells an id from no other: somebody has typed it again.
    const same = [...before.keys()].find((each) => each.toLowerCase() === key.toLowerCase())
    return same ?? (table.id === 'plan' ? '' : key)
  }

  /** A row that the form wrote. */
  private known(
    found: FoundTable,
    row: SheetRow,
    key: string,
    content: Values,
    isFilled: boolean,
    now: Map<string, Values>,
    reader: Reader,
  ): void {
    if (!isFilled) {
      this.remove(found, key, placeAt(found, row.row, found.idAt ?? 1), now)
      return
    }
    const next = this.edit(found, row, content, reader)
    now.set(key, next)
    this.remember(found, row, next)
  }

  private remember(found: FoundTable, row: SheetRow, content: Values): void {
    const key = `${found.table.id} ${keyOfRow(found.table, content)}`
    const there = this.seen.get(key)
    if (there)
      this.tell(
        placeAt(found, row.row, found.idAt ?? 1),
        say.rowTwice(keyOfRow(found.table, content), there.row),
      )
    else this.seen.set(key, { found, row: row.row })
  }

  private edit(found: FoundTable, row: SheetRow, content: Values, reader: Reader): Values {
    const columns = found.columns.map(({ column }) => column)
    const before = opened(content, columns)
    let next = before
    for (const { column, at } of found.columns) {
      const raw = cellAt(row, at)
      if (isUnchanged(raw, column, before, reader) || isCovered(found.merged, row.row, at)) continue
      const result = edited(raw, column, next, reader)
      if ('row' in result) {
        const isUnseen = row.hidden || found.sheet.hiddenColumns.includes(at)
        if (isUnseen && result.row !== next) this.tell(placeAt(found, row.row, at), say.changeHidden)
        next = result.row
      } else if (result.is === 'problem')
        this.tell(placeAt(found, row.row, at), { severity: 'error', ...result.problem })
    }
    return closed(next, columns)
  }

  private remove(found: FoundTable, key: string, place: CellPlace, now: Map<string, Values>): void {
    this.gone.push({ table: found.table, key, place })
    if (this.removes) now.delete(key)
  }

  /** A row that people have added. */
  private unknown(
    found: FoundTable,
    row: SheetRow,
    idAt: number,
    key: string,
    isFilled: boolean,
    now: Map<string, Values>,
    reader: Reader,
  ): void {
    const { table } = found
    const isAwaiting = key.startsWith(awaiting)
    const says = found.columns.some(
      ({ column, at }) =>
        (!(isAwaiting && isReference(table, column.path[0] ?? '')) && textOf(cellAt(row, at)) !== '') ||
        (isOther(row, at) && !isAwaiting),
    )
    if (!isFilled || !says) return
    if (table.id === 'plan') return
    if (table.id === 'maturity' && key === '') return
    const start = table.id === 'maturity' ? { ambition: key } : {}
    const problems = this.problems.length
    const content = this.edit(found, row, start, reader)
    if (this.problems.length > problems) return
    if (!this.isWhole(found, row, content)) return
    const whole = this.withId(table, content, isAwaiting ? '' : key)
    const own = keyOfRow(table, whole)
    if (now.has(own)) {
      this.tell(
        placeAt(found, row.row, idAt),
        say.rowTwice(own, this.seen.get(`${table.id} ${own}`)?.row ?? 0),
      )
      return
    }
    now.set(own, whole)
    this.remember(found, row, whole)
  }

  /** Whether a new row says what it is and where it belongs. */
  private isWhole(found: FoundTable, row: SheetRow, content: Values): boolean {
    const { table } = found
    const isItem = table.key.join() === 'id'
    const needed = [
      ...table.key,
      ...(table.owner ? [table.owner.field] : []),
      ...(isItem ? ['title'] : []),
    ].filter((name) => table.shape.fields[name]?.required || name === 'title')
    const missing = [...new Set(needed)].filter(
      (name) =>
        name !== 'id' &&
        content[name] === undefined &&
        !(name === 'title' && content['shared'] !== undefined),
    )
    for (const name of missing) {
      const column = found.columns.find((each) => each.column.path[0] === name)
      const label = table.shape.fields[name]?.label
      if (label) this.tell(placeAt(found, row.row, column?.at ?? 1), say.cellMissing(label))
    }
    return missing.length === 0
  }

  private withId(table: Table, content: Values, wanted: string): Values {
    if (table.key.join() !== 'id') return content
    const isFree = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(wanted) && !this.taken.has(wanted)
    const title = content['title'] as Readonly<Record<string, string>> | undefined
    const named =
      title?.[this.memory.planLanguage] ?? Object.values(title ?? {})[0] ?? String(content['shared'] ?? '')
    const id = isFree ? wanted : newId(named, table.shape.name.toLowerCase(), this.taken)
    this.taken.add(id)
    return { ...content, id }
  }

  private absent(
    found: FoundTable,
    before: ReadonlyMap<string, Values>,
    met: ReadonlyMap<string, SheetRow>,
    now: Map<string, Values>,
  ): void {
    if (found.table.id === 'plan' || (found.table.id === 'maturity' && met.size === 0)) return
    for (const key of before.keys())
      if (!met.has(key)) this.remove(found, key, placeAt(found, found.top + 1, found.idAt ?? 1), now)
  }

  /** What stood in something that is removed goes with it; a measure or indicator of a removed goal must find another. */
  private dropOrphans(): void {
    for (const table of tables) {
      const { owner } = table
      if (!owner) continue
      const owners = new Set(this.rows[owner.table].map(({ id }) => id))
      const isOrphan = (row: Values) => !owners.has(row[owner.field] as string)
      if (owner.table === 'goals') {
        for (const row of this.rows[table.id].filter(isOrphan)) {
          const seen = this.seen.get(`${table.id} ${keyOfRow(table, row)}`)
          const at = seen?.found.columns.find(({ column }) => column.path[0] === owner.field)?.at
          this.tell(seen && placeAt(seen.found, seen.row, at ?? 1), say.ownerGone(String(row[owner.field])))
        }
      } else this.rows[table.id] = this.rows[table.id].filter((row) => !isOrphan(row))
    }
  }

  private place(plan: UnitPlan, path: Path): CellPlace | undefined {
    for (let length = path.length; length >= 0; length--) {
      const { table, key, rest } = rowAt(plan, path.slice(0, length))
      const seen = this.seen.get(`${table} ${key}`)
      if (!seen) continue
      const whole = rowAt(plan, path).table === table ? rowAt(plan, path).rest : rest
      const { found, row } = seen
      const matches = found.columns.filter(({ column }) => whole.length > 0 && isAlong(column.path, whole))
      return placeAt(found, row, matches[0]?.at ?? found.idAt ?? 1)
    }
    return undefined
  }
}

/** Whether a column shows the value at a path of its row, a part of it, or what it is part of. */
const isAlong = (column: readonly string[], path: readonly string[]): boolean =>
  column.every((step, at) => path[at] === undefined || path[at] === step)

/** Whether a cell holds something that is not a text. */
const isOther = (row: SheetRow, at: number): boolean => {
  const kind = cellAt(row, at)?.kind
  return kind !== undefined && kind !== 'text' && kind !== 'hyperlink'
}

/** The rows of what has periods, in the order of time; a row that has none yet stands last. */
function inTime({ key }: Table, rows: readonly Values[]): readonly Values[] {
  if (key.at(-1) !== 'period') return rows
  const isDated = ({ period }: Values) => typeof period === 'string' && parsePeriod(period) !== undefined
  const dated = rows.filter(isDated)
  return [
    ...dated.sort((a, b) => byEnd(String(a['period']), String(b['period']))),
    ...rows.filter((row) => !isDated(row)),
  ]
}
