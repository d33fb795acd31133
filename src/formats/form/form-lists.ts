/** The hidden sheet of choices: each list has a column of labels, and beside it one of ids. */
import type ExcelJS from 'exceljs'
import { type FormList, hiddenSheets, type LiveLabels } from '../../core/form.ts'
import { columnName } from '../../core/workbook.ts'
import { toCellText } from '../xlsx/cell-text.ts'

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

/** How many rows a list has: one for each item, or for each row that may come to be one. */
const lengthOf = ({ items, live }: FormList): number => (live ? live.last - live.first + 1 : items.length)

const columnOf = (at: number): number => at * 2 + 1

/** Where the choices of each list stand, as a formula; of a list without any, nowhere. */
export function choicesOf(lists: readonly FormList[]): ReadonlyMap<string, string> {
  const places = lists.map((list, at): [string, string] => {
    const letter = columnName(columnOf(at))
    return [list.name, `${quoted(hiddenSheets.lists)}!$${letter}$2:$${letter}$${lengthOf(list) + 1}`]
  })
  return new Map(places.filter((_, at) => lengthOf(lists[at] as FormList) > 0))
}

/** A label that is the first cell of a row that is filled. */
function follow({ sheet, columns, first }: LiveLabels, at: number, label: string): ExcelJS.CellValue {
  const cells = columns.map((column) => `${quoted(sheet)}!$${columnName(column)}$${first + at}`)
  const formula = cells.reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""')
  return { formula, result: toCellText(label) }
}

function labelAt({ items, live }: FormList, at: number): ExcelJS.CellValue {
  const label = items[at]?.label ?? ''
  return !live || live.fixed.includes(at) ? toCellText(label) : follow(live, at, label)
}

/** Adds the sheet. */
export function addLists(workbook: ExcelJS.Workbook, lists: readonly FormList[]): void {
  const sheet = workbook.addWorksheet(hiddenSheets.lists, { state: 'hidden' })
  for (const [at, list] of lists.entries()) {
    sheet.getCell(1, columnOf(at)).value = list.name
    for (let row = 0; row < lengthOf(list); row++) {
      sheet.getCell(row + 2, columnOf(at)).value = labelAt(list, row)
      sheet.getCell(row + 2, columnOf(at) + 1).value = list.items[row]?.id ?? null
    }
  }
}
