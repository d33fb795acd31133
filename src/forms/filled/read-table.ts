/** One table of a form that came back. */
import { byEnd, parsePeriod } from '../../core/periods.ts'
import { repeatsIn } from '../../core/repeats.ts'
import type { Values } from '../../core/shape/shape.ts'
import type { CellPlace, Remark } from '../../core/workbook.ts'
import { keyOfRow, type Table } from '../tables.ts'
import type { Known } from './claims.ts'
import type { Reader } from './edit.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import { type Company, flawedItems, withIds } from './new-items.ts'
import { repeated, type Standing } from './repeated.ts'
import { replacements } from './replaced.ts'
import { outcomesOf, type RowResult } from './row-results.ts'

/** A row of the plan that has gone, or in which nothing stands any more. */
export interface Gone {
  readonly table: Table
  readonly key: string
  readonly place: CellPlace
}

/** A row of the plan as it will be, and the row of the sheet that says so. */
export interface SeenRow {
  readonly found: FoundTable
  readonly row: number
  readonly content: Values
}

/** What a table says: its rows as they will be, and what there is to say of them. */
interface ReadTable {
  readonly rows: readonly Values[]
  /** New rows that a mistake keeps out of those. */
  readonly flawed: readonly Values[]
  readonly seen: readonly SeenRow[]
  readonly gone: readonly Gone[]
  readonly remarks: readonly Remark[]
}

/** By what a table is read. */
interface Setting extends Company {
  readonly reader: Reader
  /** Whether rows that have gone, or have given way to others, go from the plan. */
  readonly removes: boolean
}

/** The rows that have gone. Where the form alone says what rows there are, none can. */
function goneRows(found: FoundTable, known: Known, outcomes: readonly RowResult[]): Gone[] {
  const { table, top, idAt = 1 } = found
  const met = new Map(
    outcomes.flatMap((each): [string, RowResult][] => (each.was === undefined ? [] : [[each.was, each]])),
  )
  const isBare = table.id === 'plan' || (table.id === 'maturity' && met.size === 0)
  return [...known.keys()].flatMap((key): Gone[] => {
    const outcome = met.get(key)
    if (outcome ? outcome.content : isBare) return []
    return [{ table, key, place: placeAt(found, outcome?.claim.row.row ?? top + 1, idAt) }]
  })
}

/** The rows of what has periods, in the order of time; a row that has none yet stands last. */
function inTime({ key }: Table, rows: readonly Values[]): readonly Values[] {
  if (key.at(-1) !== 'period') return rows
  const isDated = ({ period }: Values) => typeof period === 'string' && parsePeriod(period) !== undefined
  return [
    ...rows.filter(isDated).sort((a, b) => byEnd(String(a['period']), String(b['period']))),
    ...rows.filter((row) => !isDated(row)),
  ]
}

const isStanding = (outcome: RowResult): outcome is Standing => outcome.content !== undefined

/** Reads a table that was made of some rows of the plan. */
export function readTable(found: FoundTable, before: readonly Values[], setting: Setting): ReadTable {
  const { table, idAt } = found
  if (idAt === undefined) return { rows: before, flawed: [], seen: [], gone: [], remarks: [] }
  const known: Known = new Map(before.map((row) => [keyOfRow(table, row), row]))
  const read = outcomesOf(found, idAt, known, setting.reader)
  const outcomes = withIds(found, read, setting)
  const standing = outcomes.filter(isStanding)
  const repeats = [...repeatsIn(standing, ({ content }) => keyOfRow(table, content))]
  const gone = goneRows(found, known, outcomes)

  const now = new Map(standing.map(({ was, content }) => [was, content]))
  const removed = new Set(setting.removes ? gone.map(({ key }) => key) : [])
  const kept = [...known].flatMap(([key, row]) => (removed.has(key) ? [] : [now.get(key) ?? row]))
  const again = new Set(repeats.map((each) => each.again))
  const added = standing.filter((each) => each.was === undefined && !again.has(each))
  return {
    rows: inTime(table, [...kept, ...added.map(({ content }) => content)]),
    flawed: flawedItems(found, outcomes, setting),
    seen: standing.map(({ claim, content }) => ({ found, row: claim.row.row, content })),
    gone,
    remarks: [
      ...outcomes.flatMap(({ remarks }) => remarks),
      ...(setting.removes ? [] : replacements(found, known, outcomes)),
      ...repeats.map((repeat) => repeated(found, repeat.again, repeat.first)),
    ],
  }
}
