/** How the cells of a form look: light ones are to be written in, grey ones are locked. */
import type ExcelJS from 'exceljs'
import { customs } from '../../core/customs.ts'
import type { FormCell, FormColumn } from '../../core/form.ts'
import type { Language } from '../../core/text.ts'
import { numberFormat } from '../xlsx/number-format.ts'
import { colours } from '../xlsx/sheet-colours.ts'
import { filled, font } from '../xlsx/sheet-look.ts'

const line = { style: 'thin', color: { argb: colours.line } } as const
const around = { top: line, bottom: line, left: line, right: line }
const dash = { style: 'dashed', color: { argb: 'FF8A5300' } } as const

/** A needed cell that is empty: its frame is another, not only its colour. */
export const lackingStyle: Partial<ExcelJS.Style> = {
  border: { top: dash, bottom: dash, left: dash, right: dash },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF4DC' } },
}

/** The number format of a cell: texts stay as they are typed, so that `2003-05` does not become a day. */
function formatOf(cell: FormCell, { takes }: Pick<FormColumn, 'takes'>, language: Language): string {
  if (cell.kind === 'day' || takes === 'day') return customs[language].excelDay
  if (cell.kind === 'number') return numberFormat(cell.decimals)
  return takes === 'number' ? 'General' : '@'
}

/** The look of a cell that people may write in, or may not. */
export function cellLook(cell: FormCell, column: FormColumn, language: Language): Partial<ExcelJS.Style> {
  const { locked } = column
  return {
    font: font({
      size: locked ? 10 : 12,
      color: { argb: locked ? colours.muted : colours.ink },
    }),
    fill: filled(locked ? 'FFEDEFF2' : colours.white),
    border: around,
    alignment: {
      vertical: 'top',
      wrapText: true,
      indent: 1,
      horizontal: column.takes === 'number' && cell.kind !== 'text' ? 'right' : 'left',
    },
    numFmt: formatOf(cell, column, language),
    protection: { locked },
  }
}
