/** What every sheet has around its content: its page, its margins, its first rows. */
import type ExcelJS from 'exceljs'
import type { Document } from '../../reports/document/document.ts'
import { words } from '../vocabulary.ts'
import { toCellText } from './cell-text.ts'
import { styles } from './sheet-look.ts'

/** What sheets say around their content, whatever they are sheets of. */
export type Frame = Pick<Document, 'language' | 'title' | 'banners' | 'footer'>

/** In the margins of a printed page `&` begins a code; Excel takes 255 characters. */
const margin = (text: string): string => toCellText(text).slice(0, 100).replaceAll('&', '&&')

function marginsOf({ language, title, banners, footer }: Frame): Partial<ExcelJS.HeaderFooter> {
  return {
    oddHeader: `&L${margin(title.text)}&R${margin(banners.join(' '))}`,
    oddFooter: `&L${margin(footer)}&R${words.page[language]} &P / &N`,
  }
}

/** How much a page of A4 that lies takes so that it can still be read on paper, in the unit of the widths of columns. */
export const pageWidth = 200

/** A page of A4 on which all columns fit. */
const page: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
}

/** A sheet that is one page. */
export const onePage = (frame: Frame): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'normal', showGridLines: false }],
  pageSetup: { ...page, orientation: 'portrait', fitToHeight: 1 },
  headerFooter: marginsOf(frame),
})

/** A sheet of as many pages as it takes; the row of heads stays in sight and stands on each of them. */
export const manyPages = (frame: Frame, heads: number): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'frozen', ySplit: heads, showGridLines: false }],
  pageSetup: { ...page, fitToHeight: 0, printTitlesRow: `${heads}:${heads}` },
  headerFooter: marginsOf(frame),
})

/** Writes a text of toimi's own into a cell. */
export function put(cell: ExcelJS.Cell, text: string, style: Partial<ExcelJS.Style>): void {
  cell.value = toCellText(text)
  cell.style = style
}

/** The first row below what every sheet begins with, and a line of air. */
export const firstRow = ({ banners }: Pick<Frame, 'banners'>): number => 4 + banners.length

/** Writes what every sheet begins with: what it is, whose, and what must not be overlooked. */
export function putHead(
  sheet: ExcelJS.Worksheet,
  [title, subtitle]: readonly [string, string],
  banners: readonly string[],
): void {
  put(sheet.getCell(1, 1), title, styles.title)
  put(sheet.getCell(2, 1), subtitle, styles.subtitle)
  for (const [at, banner] of banners.entries()) put(sheet.getCell(3 + at, 1), banner, styles.banner)
}
