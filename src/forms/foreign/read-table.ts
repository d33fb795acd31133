/** A table that an agency keeps in its own way, read into the agency's plan by a map of its columns. */
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { TableMap } from '../../core/files/table-map.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Remark, WorkbookFile } from '../../core/workbook.ts'
import type { Loaded, Workspace } from '../../core/workspace.ts'
import type { PlaceOf } from '../filled/places.ts'
import { flatten, unflatten } from '../flat.ts'
import { type Given, givenBy } from './given.ts'
import {
  diagnoseMap,
  type Head,
  headOf,
  hiddenRows,
  type Mapping,
  mappingOf,
  nothingBelow,
  rowsBelow,
  unreadCells,
} from './heads.ts'
import {
  type Current,
  type Entry,
  itemEntry,
  items,
  pointEntries,
  type Thread,
  type Unclear,
} from './owners.ts'
import { placesBy } from './places.ts'
import { type SaidAt, write } from './writing.ts'

/** What a foreign table makes of a plan. */
interface ReadTable {
  readonly plan: UnitPlan
  /** What there is to say of its cells, and of the map. */
  readonly remarks: readonly Remark[]
  readonly problems: readonly Diagnostic[]
  readonly placeOf: PlaceOf
}

const isGiven = (given: readonly Given[]): given is readonly [Given, ...Given[]] => given.length > 0

/** What a row tells of in the order in which it is told: of a goal, of a measure and an indicator in it, of the indicator's numbers. */
const order = [...items, 'values'] as const

/** What is given of a table, each with the row of the plan that it belongs to. */
const entriesOf = (
  table: (typeof order)[number],
  given: readonly [Given, ...Given[]],
  thread: Thread,
): readonly (Entry | Unclear)[] =>
  table === 'values' ? pointEntries(given, thread) : [itemEntry(table, given, thread)]

/** What rows go on about after an entry. With another goal, what was told of the one before it is over. */
function after(current: Current, table: (typeof order)[number], { row }: Entry): Current {
  if (table === 'values') return current
  return { ...(table === 'goals' ? {} : current), [table]: String(row['id']) }
}

/** Reads the rows below the headings into those of a plan, one by one. */
function readRows(head: Head, { fields, constants }: Mapping, start: Thread, workspace: Workspace) {
  const said = new Map<string, SaidAt>()
  const remarks: Remark[] = []
  let thread = start
  for (const row of rowsBelow(head)) {
    const givenTo = givenBy(head.sheet.name, row, fields, constants)
    for (const table of order) {
      const given = givenTo(table)
      if (!isGiven(given)) continue
      for (const entry of entriesOf(table, given, thread)) {
        if ('saying' in entry) {
          remarks.push({ ...entry.saying, place: entry.at.place })
          continue
        }
        const written = write(table, entry, thread.rows, said, workspace)
        remarks.push(...written.remarks)
        thread = { ...thread, rows: written.rows, current: after(thread.current, table, entry) }
      }
    }
  }
  return { rows: thread.rows, remarks, placeOf: placesBy(said) }
}

/** Reads a table by its map. What the table does not give stays as it is in the plan; nothing is taken away. */
export function readTable(
  workbook: WorkbookFile,
  map: Loaded<TableMap>,
  plan: UnitPlan,
  workspace: Workspace,
): ReadTable {
  const { content } = map
  const language = content.language ?? plan.language
  const head = headOf(workbook, content)
  if (!('sheet' in head))
    return { plan, remarks: [], problems: [diagnoseMap(map, head)], placeOf: () => undefined }
  const mapping = mappingOf(head, content, language)
  const start = { rows: flatten(plan), current: {}, language }
  const read = readRows(head, mapping, start, workspace)
  return {
    plan: unflatten(read.rows),
    remarks: [
      ...mapping.remarks,
      ...nothingBelow(head),
      ...hiddenRows(head),
      ...unreadCells(head, mapping),
      ...read.remarks,
    ],
    problems: mapping.faults.map((fault) => diagnoseMap(map, fault)),
    placeOf: read.placeOf,
  }
}
