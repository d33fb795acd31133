/** Ids for the items that people have added. */
import { isId } from '../../core/ids.ts'
import type { Values } from '../../core/shape/shape.ts'
import type { Language, Words } from '../../core/text.ts'
import type { Remark } from '../../core/workbook.ts'
import { newId } from '../ids.ts'
import type { Table } from '../tables.ts'
import { type Claim, wantedId } from './claims.ts'
import { type FoundTable, placeAt } from './found-tables.ts'
import type { RowResult } from './row-results.ts'
import * as say from './sayings.ts'

/** What stands in a plan by the time new items come to it. */
export interface Company {
  /** The language in which new items get their ids. */
  readonly language: Language
  /** The ids that something in the plan has. */
  readonly taken: ReadonlySet<string>
  /** The items of the same table that have come to the plan since the form was made. */
  readonly since: readonly Values[]
}

/** What a new item is called, in a language if it can be. */
function nameOf({ title, shared }: Values, language: Language): string {
  const words = (title ?? {}) as Words
  return words[language] ?? Object.values(words)[0] ?? String(shared ?? '')
}

/** An item that has come to the plan since, perhaps from an earlier copy of the same form: by its id, else by its name and place. */
function twinOf(
  wanted: string,
  content: Values,
  { owner }: Table,
  since: readonly Values[],
  language: Language,
): Values | undefined {
  const isCalled = (row: Values) => nameOf(row, language) === nameOf(content, language)
  const isThere = (row: Values) => owner === undefined || row[owner.field] === content[owner.field]
  return since.find((row) => (isId(wanted) ? row['id'] === wanted : isCalled(row) && isThere(row)))
}

type New = RowResult & Required<Pick<RowResult, 'content'>>
const isNew = (outcome: RowResult): outcome is New =>
  outcome.was === undefined && outcome.content !== undefined

/** The new items that a mistake keeps out of the plan, with the ids that they would have. */
export function flawedItems(
  { table }: FoundTable,
  outcomes: readonly RowResult[],
  { language, taken }: Company,
): readonly Values[] {
  if (table.key.join() !== 'id') return []
  const all = new Set([...taken, ...outcomes.map(({ content }) => String(content?.['id']))])
  return outcomes.flatMap(({ flawed }) => {
    const name = flawed ? nameOf(flawed, language) : ''
    if (!flawed || name === '') return []
    const id = newId(name, table.shape.name.toLowerCase(), all)
    all.add(id)
    return [{ ...flawed, id }]
  })
}

/** Says that the id of a new row is another’s. */
const idTaken = (found: FoundTable, { row }: Claim, id: string): Remark => ({
  ...say.idTaken(id),
  place: placeAt(found, row.row, found.idAt ?? 1),
})

/** New items with ids: those that they ask for and nothing else has, else such as their names give. */
export function withIds(
  found: FoundTable,
  outcomes: readonly RowResult[],
  company: Company,
): readonly RowResult[] {
  const { table } = found
  if (table.key.join() !== 'id') return outcomes
  const asked = outcomes.filter(isNew).map(({ claim }) => wantedId(claim))
  const all = new Set([...company.taken, ...asked.filter(isId)])
  const since = new Set(company.since)
  return outcomes.map((outcome) => {
    if (!isNew(outcome)) return outcome
    const { claim, content, remarks } = outcome
    const wanted = wantedId(claim)
    const twin = twinOf(wanted, content, table, [...since], company.language)
    if (twin) since.delete(twin)
    const isTaken = !twin && isId(wanted) && company.taken.has(wanted)
    const given = twin ? String(twin['id']) : isId(wanted) && !isTaken ? wanted : undefined
    const id = given ?? newId(nameOf(content, company.language), table.shape.name.toLowerCase(), all)
    all.add(id)
    return {
      ...outcome,
      content: { ...content, id },
      remarks: isTaken ? [...remarks, idTaken(found, claim, wanted)] : remarks,
    }
  })
}
