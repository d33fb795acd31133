/** By what the columns of a form are known again: their hidden keys, else their heads. */
import { type Language, languages } from '../../core/text.ts'
import type { SheetRow } from '../../core/workbook.ts'
import { allColumns, type Column, keyOfColumn } from '../columns.ts'
import { type Table, tables } from '../tables.ts'
import { words } from '../vocabulary.ts'
import { textOf } from './cell-text.ts'

/** A column by what a cell above it says. */
interface Sign {
  readonly table: Table
  readonly column?: Column
}

/** More strategy goals than a goal can have columns for. */
const most = 200
const every = (own: Language) => {
  const all = [own, ...languages.filter((each) => each !== own)]
  return allColumns({ languages: all, strategyGoals: most })
}

/** A head as it is compared: without the star of what is needed, without capitals, on one line. */
const folded = (text: string): string =>
  text
    .replace(/\s*\*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** A sign that stands in a row, and the column it is in, counted from 1. */
export interface SeenSign {
  readonly at: number
  readonly sign: Sign
}
/** Finds the signs in a row. */
export type FindSigns = (row: SheetRow) => readonly SeenSign[]

const findBy =
  (signs: ReadonlyMap<string, Sign>, fold: (text: string) => string): FindSigns =>
  ({ cells }) =>
    cells.flatMap(({ column, value }) => {
      const sign = signs.get(fold(textOf(value)))
      return sign ? [{ at: column, sign }] : []
    })

/** Finds columns by the keys that a form gives them. `own`: the language of the plan, whose texts come first. */
export function findKeys(own: Language): FindSigns {
  const ids = tables.map((table): [string, Sign] => [`${table.id}.#`, { table }])
  const keys = every(own).map((column): [string, Sign] => [
    keyOfColumn(column),
    { table: column.table, column },
  ])
  return findBy(new Map([...ids, ...keys]), (text) => text)
}

/** Finds the columns of a table by their heads, in every language that a form may speak. */
export function findHeads(table: Table, own: Language): FindSigns {
  const alone = allColumns({ languages: [own], strategyGoals: 0 })
  const columns = [...every(own), ...alone].filter((column) => column.table.id === table.id)
  const ids = Object.values(words.id).map((head): [string, Sign] => [folded(head), { table }])
  const heads = columns.flatMap((column) =>
    Object.values(column.label).map((head): [string, Sign] => [folded(head), { table, column }]),
  )
  return findBy(new Map([...ids, ...heads]), folded)
}
