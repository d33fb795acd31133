/** How the cells of a workbook look. */
import type ExcelJS from 'exceljs'
import type { Cell, Mark } from '../../reports/document/document.ts'
import { looks } from '../marks.ts'
import { colours, tones } from './sheet-colours.ts'
import type { Head } from './sheets.ts'

/** Always with a name and a size: LibreOffice takes another font where one of them is missing. */
export const font = (more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: 'Arial',
  size: 12,
  color: { argb: colours.ink },
  ...more,
})
/** A cell filled with a colour. */
export const filled = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
})
const line = { style: 'thin', color: { argb: colours.line } } as const
const wrapped = { vertical: 'top', wrapText: true } as const

type Style = Partial<ExcelJS.Style>
const bold = (size: number): Style => ({ font: font({ size, bold: true, color: { argb: colours.brand } }) })

/** The looks of what is not a cell of a table. */
export const styles = {
  title: bold(16),
  subtitle: { font: font({ color: { argb: colours.muted } }) },
  banner: { font: font({ bold: true, color: { argb: tones.notice.argb } }) },
  heading: { ...bold(14), alignment: { vertical: 'bottom' } },
  label: { font: font({ bold: true }), alignment: wrapped },
  text: { font: font(), alignment: { ...wrapped, horizontal: 'left' } },
  link: { font: font({ underline: true, color: { argb: tones.calm.argb } }), alignment: wrapped },
  head: {
    font: font({ bold: true, color: { argb: colours.white } }),
    fill: filled(colours.brand),
    alignment: { vertical: 'middle', wrapText: true },
  },
} satisfies Readonly<Record<string, Style>>

/** A label that is the word of a mark: in its colour, as in the tables. */
export const labelOf = (mark: Mark): Style => ({
  ...styles.label,
  font: font({ bold: true, color: { argb: tones[looks[mark].tone].argb } }),
})

const markOf = (cell: Cell): Mark | undefined => ('mark' in cell ? cell.mark : undefined)

/** A look with the format in which a number or a day is shown. */
export const withFormat = (style: Style, format: string | undefined): Style =>
  format === undefined ? style : { ...style, numFmt: format }

/** What a cell of a table looks like follows from these alone. */
interface StyleKey {
  readonly mark: Mark | undefined
  readonly isGap: boolean
  readonly isNumeric: boolean
  readonly isGroup: boolean
  readonly format: string | undefined
}

/** Marks are in the colour of their meaning, which their word tells too. */
function styleOf({ mark, isGap, isNumeric, isGroup, format }: StyleKey): Style {
  const colour = mark ? tones[looks[mark].tone].argb : isGap ? colours.muted : colours.ink
  const isStrong = isGroup || (mark !== undefined && looks[mark].tone !== 'quiet')
  return withFormat(
    {
      font: font({ color: { argb: colour }, bold: isStrong, italic: isGap }),
      alignment: {
        vertical: 'top',
        // LibreOffice forgets the indent of a number that may wrap.
        wrapText: format === undefined,
        ...(isNumeric ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' }),
      },
      border: { bottom: line, right: line },
      ...(isGroup && { fill: filled(colours.soft) }),
    },
    format,
  )
}

/** exceljs knows a look again by its object only: one object for all cells that look alike is what makes it fast. */
const dresses = new Map<string, Map<string | undefined, Style>>()

/** The look of a cell of a table, with the format in which its number or day is shown. */
export function cellStyle(cell: Cell, { numeric }: Head, isGroup: boolean, format?: string): Style {
  const mark = markOf(cell)
  const isGap = cell.kind === 'gap'
  const key = (mark ?? (isGap ? 'gap' : 'plain')) + (numeric ? ' number' : '') + (isGroup ? ' group' : '')
  const alike = dresses.get(key) ?? new Map<string | undefined, Style>()
  dresses.set(key, alike)
  const known = alike.get(format)
  if (known) return known
  const made = styleOf({ mark, isGap, isNumeric: numeric, isGroup, format })
  alike.set(format, made)
  return made
}
