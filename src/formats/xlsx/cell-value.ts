/** Cells as a workbook holds them. */
import { customs } from '../../core/customs.ts'
import { isKept } from '../../core/numerals.ts'
import type { Language } from '../../core/text.ts'
import type { Cell, DayCell, NumberCell, PeriodCell } from '../../reports/document/document.ts'
import { shownCell, shownNumber } from '../shown.ts'
import { toCellText } from './cell-text.ts'
import { numberFormat } from './number-format.ts'

/** A value as exceljs takes it (null: an empty cell; a date at midnight in UTC), and the number format of Excel that shows it. */
export interface CellValue {
  readonly value: string | number | Date | null
  readonly format?: string
}

/** A number, with as many decimals as its reader sees elsewhere; a text where Excel would change digits that somebody wrote. */
function numberValue(cell: NumberCell, language: Language): CellValue {
  const { numeral, quotient, decimals = numeral.split('.')[1]?.length ?? 0 } = cell
  const number = Number(numeral)
  if (!(quotient || isKept(numeral)) || !Number.isFinite(number))
    return { value: toCellText(shownNumber(cell, language)) }
  return { value: number, format: numberFormat(decimals) }
}

/** A day as a date, which in a workbook is one of UTC; Excel knows none before 1901 for sure. */
function dayValue(cell: DayCell, language: Language): CellValue {
  const isDate = cell.day >= '1901'
  return isDate
    ? { value: new Date(`${cell.day}T00:00:00Z`), format: customs[language].excelDay }
    : { value: shownCell(cell, language) }
}

/** A year as a number, so that it sorts and filters as one; other periods as texts. */
const periodValue = (cell: PeriodCell, language: Language): CellValue =>
  /^\d{4}$/.test(cell.period)
    ? { value: Number(cell.period), format: '0' }
    : { value: shownCell(cell, language) }

/** The value of a cell in a workbook, shown in a language. Texts are never formulas. */
export function cellValue(cell: Cell, language: Language): CellValue {
  if (cell.kind === 'none') return { value: null }
  if (cell.kind === 'number') return numberValue(cell, language)
  if (cell.kind === 'day') return dayValue(cell, language)
  return cell.kind === 'period'
    ? periodValue(cell, language)
    : { value: toCellText(shownCell(cell, language)) }
}
