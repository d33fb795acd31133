/** What people have filled in, as the plan it makes of the one that the form showed. */
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Remark, Workbook, WorkbookFile } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import { type Flat, flatten, unflatten } from '../flat.ts'
import { layoutOf } from '../layout.ts'
import type { Memory } from '../memory.ts'
import { sheets } from '../sheets.ts'
import { type Table, tables } from '../tables.ts'
import { words } from '../vocabulary.ts'
import { flawsOf } from './flaws.ts'
import { type FoundTable, placeAt, tablesIn } from './found-tables.ts'
import { withoutOrphans } from './orphans.ts'
import { type PlaceOf, placesBy, rowsBy } from './places.ts'
import { type Gone, readTable, type SeenRow } from './read-table.ts'
import { readersFor } from './readers.ts'
import * as say from './sayings.ts'

/** What a form that came back says. */
export interface Filled {
  readonly plan: UnitPlan
  readonly remarks: readonly Remark[]
  readonly gone: readonly Gone[]
  readonly placeOf: PlaceOf
}

/** How a form is read. */
interface Setting {
  readonly workspace: Workspace
  /** Whether rows that have gone go from the plan. */
  readonly removes: boolean
  /** The plan as it stands meanwhile; undefined: there is none. */
  readonly now: UnitPlan | undefined
}

/** Says that a table is not there at all, or twice. A table that had no rows is not missed, unless people would write goals in it. */
function misfits(table: Table, [first, second]: readonly FoundTable[], before: Flat): Remark[] {
  if (second) return [{ ...say.tableTwice(table), place: placeAt(second, second.top, 1) }]
  const isMissed = before[table.id].length > 0 || table.id === 'goals'
  return first || !isMissed ? [] : [{ ...say.tableMissing(table), place: undefined }]
}

/** What the sheets of a form are called. One whose table is gone has been told of by that. */
const ownSheets = new Set(
  [words.guide, words.gaps, ...Object.values(sheets).map(({ name }) => name)].flatMap((name) =>
    Object.values<string>(name),
  ),
)

/** Says of each sheet that somebody has added that it is not read. */
const straySheets = (workbook: Workbook, found: readonly FoundTable[]): Remark[] =>
  workbook.sheets
    .filter(({ name, state, rows }) => state === 'visible' && rows.length > 0 && !ownSheets.has(name))
    .filter((sheet) => found.every((table) => table.sheet !== sheet))
    .map(({ name, rows: [first] }) => ({
      ...say.sheetUnread(name),
      place: { sheet: name, row: first?.row ?? 1, column: first?.cells[0]?.column ?? 1 },
    }))

/** The ids of the items among rows. */
const idsIn = ({ goals, measures, indicators }: Flat): Set<unknown> =>
  new Set([...goals, ...measures, ...indicators].map(({ id }) => id))

/** Reads a form that was made of a plan. Tables are read in their order, so that a row can name what was typed in a table before it. */
export function readForm(
  file: WorkbookFile,
  memory: Memory,
  base: UnitPlan,
  { workspace, removes, now: standing }: Setting,
): Filled {
  const before = flatten(base)
  const [now, old] = [flatten(standing ?? base), idsIn(before)]
  const layout = layoutOf(base, workspace)
  const readerFor = readersFor(file.workbook, memory, before, workspace)
  const found = file.workbook ? tablesIn(file.workbook, memory.planLanguage) : []
  const [seen, gone, remarks]: [SeenRow[], Gone[], Remark[]] = [[], [], []]
  if (file.workbook) remarks.push(...straySheets(file.workbook, found))
  let rows = before
  // What rows can name: new rows too that a mistake keeps out of the plan, so that it is told once.
  let named = before
  for (const table of tables) {
    const here = found.filter((each) => each.table.id === table.id)
    remarks.push(...misfits(table, here, before))
    const [first] = here
    if (!first) continue
    const read = readTable(first, before[table.id], {
      reader: readerFor(named),
      language: memory.planLanguage,
      taken: new Set([...idsIn(now), ...idsIn(named)].map(String)),
      since: now[table.id].filter(({ id }) => !old.has(id)),
      removes,
    })
    rows = { ...rows, [table.id]: read.rows }
    named = { ...named, [table.id]: [...read.rows, ...read.flawed] }
    seen.push(...read.seen)
    gone.push(...read.gone)
    remarks.push(...flawsOf(first, layout, before[table.id]), ...read.remarks)
  }
  const rowOf = rowsBy(seen)
  const whole = withoutOrphans(rows, rowOf, idsIn(named))
  return {
    plan: unflatten(whole.rows),
    remarks: [...remarks, ...whole.remarks],
    gone,
    placeOf: placesBy(rowOf),
  }
}
