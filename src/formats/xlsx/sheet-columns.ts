/** The columns of a sheet: a cell with a number holds the number alone, and what stands beside it goes into another column. */
import { type Language, t } from '../../core/text.ts'
import type { Cell, Column, NumberCell } from '../../reports/document/document.ts'
import { besides, isNumeric, shownPassage } from '../shown.ts'
import type { Head } from './sheets.ts'

const words = {
  details: (title: string) => t(`${title}, lisätieto`, `${title}, tillägg`, `${title}, details`),
  allDetails: t('Lisätiedot', 'Tillägg', 'Details'),
}

const none: Cell = { kind: 'none' }
const plain = (text: string): Cell => ({ kind: 'text', passage: { text } })

/** A column of a sheet: its head, and what stands in it. */
interface SheetColumn extends Head {
  readonly cells: readonly Cell[]
}

/** Most numbers stand alone: for them there is nothing to be done. */
const isAlone = ({ terms, notes, flags }: NumberCell): boolean => !terms && !notes && !flags

/** What stands beside a number, or why there is none. Room to write in says nothing. */
function detailOf(cell: Cell, language: Language): Cell {
  if (cell.kind === 'gap') return cell.passage.text === '' ? none : cell
  if (cell.kind !== 'number' || isAlone(cell)) return none
  const beside = besides(cell, language).map((each) => shownPassage(each, language))
  return beside.length > 0 ? plain(beside.join('; ')) : none
}

/** What stays in a column when what stands beside it has moved out. A number stays a quotient, which has no last digit. */
function bare(cell: Cell): Cell {
  if (cell.kind === 'gap') return none
  if (cell.kind !== 'number' || isAlone(cell)) return cell
  const { notes: _, flags: __, ...number } = cell
  return number
}

/** Whether a column of numbers has something to tell elsewhere. Most numbers stand alone: then their column stays as it is. */
const isTelling = (cell: Cell): boolean => cell.kind === 'gap' || (cell.kind === 'number' && !isAlone(cell))

/** A column of a table as a sheet has it, and what must be told of its numbers elsewhere: nothing, or something of each cell. */
interface Split {
  readonly title: string
  readonly column: SheetColumn
  readonly details: readonly Cell[]
}

const isTold = ({ kind }: Cell): boolean => kind !== 'none'

/** Splits a column. */
export function split(
  { title, width, unitOfMeasure }: Column,
  cells: readonly Cell[],
  language: Language,
): Split {
  const name = unitOfMeasure === undefined ? title : `${title}, ${unitOfMeasure}`
  const column = { name, width, numeric: isNumeric(cells), cells }
  const isCounted = cells.some(({ kind }) => kind === 'number')
  if (!isCounted || !cells.some(isTelling)) return { title, column, details: [] }
  return {
    title,
    column: { ...column, cells: cells.map(bare) },
    details: cells.map((cell) => detailOf(cell, language)),
  }
}

/** The details of one row, each led by the title of the column it belongs to. */
function ledDetails(splits: readonly Split[], row: number): Cell {
  const items = splits.flatMap(({ title, details }): Cell[] => {
    const detail = details[row] ?? none
    return 'passage' in detail
      ? [
          {
            ...detail,
            passage: { ...detail.passage, lead: [`${title}:`, detail.passage.lead].join(' ').trim() },
          },
        ]
      : []
  })
  return items.length > 1 ? { kind: 'list', items } : (items[0] ?? none)
}

/** The columns of a sheet. Remarks on numbers get one common column, so that numbers stay computable and the sheet fits on paper. */
export function withDetails(splits: readonly Split[], language: Language): SheetColumn[] {
  const told = splits.filter(({ details }) => details.some(isTold))
  const [first, second] = told
  if (!first) return splits.map(({ column }) => column)
  const details: SheetColumn = {
    width: second ? 'wide' : 'medium',
    numeric: false,
    name: (second ? words.allDetails : words.details(first.title))[language],
    cells: second ? first.details.map((_, row) => ledDetails(told, row)) : first.details,
  }
  return splits.flatMap((each) => (each === told.at(-1) ? [each.column, details] : [each.column]))
}
