/** What each row of a foreign table is about: which goal, measure and indicator, and of which of its numbers. */
import type { DiagnosticText } from '../../core/diagnostic.ts'
import { groupBy } from '../../core/group.ts'
import type { Values } from '../../core/shape/shape.ts'
import { type Language, languages, type Words } from '../../core/text.ts'
import type { Flat } from '../flat.ts'
import { newId } from '../ids.ts'
import { keyOfRow, tableOf } from '../tables.ts'
import { type Given, textIn, valueIn } from './given.ts'
import { headingOf } from './mapped-columns.ts'
import * as say from './sayings.ts'

/** The tables whose rows are items of a plan. */
export const items = ['goals', 'measures', 'indicators'] as const
type ItemTable = (typeof items)[number]

/** The items that a row tells of; one that names none goes on about those of the row above it. */
export type Current = Partial<Readonly<Record<ItemTable, string>>>

/** What a row is read against: the plan as far as it is known, and what the rows so far were about. */
export interface Thread {
  readonly rows: Flat
  readonly current: Current
  readonly language: Language
}

/** A row of a plan, as it is before what is given is written into it. */
export interface Entry {
  readonly row: Values
  readonly given: readonly Given[]
}

/** Why it is not clear what something given is about. */
export interface Unclear {
  readonly saying: DiagnosticText
  readonly at: Given
}

/** The item of an id or title that is there already. */
function itemNamed(table: ItemTable, name: string, rows: Flat): Values | undefined {
  const isTitled = ({ title }: Values) =>
    languages.some((each) => headingOf((title as Words | undefined)?.[each] ?? '') === headingOf(name))
  return rows[table].find(({ id }) => id === name) ?? rows[table].find(isTitled)
}

const withId = (id: string): Values => ({ id })

function newItem(table: ItemTable, title: string, rows: Flat): Values {
  const taken = new Set(items.flatMap((each) => rows[each].map(({ id }) => String(id))))
  return withId(newId(title, table, taken))
}

/** The goal of an item: the one that its row names, else the one it is in, else the one that the row tells of. */
function goalOf(item: Values, given: readonly Given[], { rows, current, language }: Thread): unknown {
  const named = textIn(given, 'goal', language)
  return named === undefined ? (item['goal'] ?? current.goals) : itemNamed('goals', named, rows)?.['id']
}

function goalUnclear(given: readonly [Given, ...Given[]], language: Language): Unclear {
  const at = given.find(({ field }) => field.path[0] === 'goal') ?? given[0]
  return { saying: say.goalUnknown(textIn(given, 'goal', language)), at }
}

/** The item that something is given of. A title by which it is known is its title, however it is written here. */
export function itemEntry(
  table: ItemTable,
  given: readonly [Given, ...Given[]],
  thread: Thread,
): Entry | Unclear {
  const { rows, current, language } = thread
  const [id, title] = [textIn(given, 'id', language), textIn(given, 'title', language)]
  const name = id ?? title ?? current[table]
  if (name === undefined) return { saying: say.itemNameless, at: given[0] }
  const known = itemNamed(table, name, rows)
  const item = known ?? (id === undefined ? newItem(table, title ?? '', rows) : withId(id))
  const goal = table === 'goals' ? undefined : goalOf(item, given, thread)
  if (table !== 'goals' && goal === undefined) return goalUnclear(given, language)
  const isSaid = (field = '') => field === 'goal' || (field === 'title' && known && id === undefined)
  return {
    row: table === 'goals' ? item : { ...item, goal },
    given: given.filter(({ field }) => !isSaid(field.path[0])),
  }
}

/** The fields that say which number something is. */
const pointKey = tableOf('values').key

/** The values of an indicator that are given, each with the point that it is of. */
export function pointEntries(
  given: readonly [Given, ...Given[]],
  { rows, current, language }: Thread,
): (Entry | Unclear)[] {
  const named = textIn(given, 'indicator', language)
  const indicator = named === undefined ? current.indicators : itemNamed('indicators', named, rows)?.['id']
  if (indicator === undefined) return [{ saying: say.itemNameless, at: given[0] }]
  const [role, period] = [valueIn(given, 'role'), valueIn(given, 'period')]
  const keyed = given
    .filter(({ field }) => !pointKey.includes(field.path[0] ?? ''))
    .map((at) => ({
      at,
      key: { indicator, role: at.field.role ?? role, period: at.field.period ?? period },
    }))
  const isDated = ({ key }: (typeof keyed)[number]) => key.role !== undefined && key.period !== undefined
  const points = groupBy(keyed.filter(isDated), ({ key }) => keyOfRow(tableOf('values'), key))
  return [
    ...keyed.filter((each) => !isDated(each)).map(({ at }) => ({ saying: say.numberUndated, at })),
    ...[...points.values()].map((all) => ({
      row: pointOf(all[0]?.key ?? {}, rows),
      given: all.map(({ at }) => at),
    })),
  ]
}

/** The point that is there already, else a new one. */
const pointOf = (key: Values, { values }: Flat): Values =>
  values.find((row) => keyOfRow(tableOf('values'), row) === keyOfRow(tableOf('values'), key)) ?? key
