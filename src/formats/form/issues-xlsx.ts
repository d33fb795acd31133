/** A form that came back, with what was found in it written on one of its sheets. All else in the file stays as it is. */

import JSZip from 'jszip'
import { escapeXml } from '../../core/xml.ts'
import { plainXml } from '../workbook/plain-xml.ts'
import { toCellText } from '../xlsx/cell-text.ts'
import { heightOf } from '../xlsx/column-width.ts'

/** Something that was found, in the words of the author. */
export interface Issue {
  /** The cell it is about; none: the file as a whole. */
  readonly place?: { readonly sheet: string; readonly cell: string }
  readonly severity: string
  readonly text: string
}

/** The content of the sheet of issues. */
interface Issues {
  /** The names by which the sheet is found: one for each language. */
  readonly names: readonly string[]
  /** The line above the table. */
  readonly about: string
  /** The heads of the three columns. */
  readonly heads: readonly string[]
  readonly rows: readonly Issue[]
}

const escaped = (text: string): string => escapeXml(toCellText(text))

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const named = (tag: string, names: readonly string[]): boolean =>
  names.some((name) => attribute(tag, 'name') === escaped(name))

/** The path of the part of a sheet that has one of some names. */
function sheetPath(book: string, relations: string, names: readonly string[]): string | undefined {
  const sheet = book.match(/<sheet\b[^<>]*>/g)?.find((tag) => named(tag, names))
  const id = sheet && attribute(sheet, 'r:id')
  const relation = relations.match(/<Relationship\b[^<>]*>/g)?.find((tag) => attribute(tag, 'Id') === id)
  const target = relation && attribute(relation, 'Target')
  return target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
}

const textCell = (at: string, style: string, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** A cell that leads to another. */
function linkCell(at: string, style: string, { sheet, cell }: NonNullable<Issue['place']>): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const shown = `${sheet} ${cell}`
  const formula = `HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${quoted(shown)})`
  return `<c r="${at}" s="${style}" t="str"><f>${escaped(formula)}</f><v>${escaped(shown)}</v></c>`
}

/** The widths of the columns of the sheet, in characters. */
const issueWidths = [24, 44, 80]

function issueRow({ place, severity, text }: Issue, row: number, [link, style]: Styles): string {
  const shown = [place ? `${place.sheet} ${place.cell}` : '', severity, text]
  const height = heightOf(shown, issueWidths)
  const first = place ? linkCell(`A${row}`, link, place) : ''
  const others = textCell(`B${row}`, style, severity) + textCell(`C${row}`, style, text)
  return `<row r="${row}" ht="${height}" customHeight="1">${first}${others}</row>`
}

/** Rows do not lie in each other: looking for the end of one ends where the next begins, however long the sheet is. */
const rowPattern = /<row\b[^<>]*(?:(?<=\/)>|>(?:(?!<row\b)[\s\S])*?<\/row>)/g
/** The styles of a cell that leads somewhere, and of one that says something. */
type Styles = readonly [link: string, text: string]
const stylesOf = (row: string): string[] =>
  (row.match(/<c\b[^<>]*>/g) ?? []).map((cell) => attribute(cell, 's') ?? '0')
const numberOf = (row: string): number => Number(attribute(row, 'r'))

/** The rows of the sheet: those above the table as they are but for the last, then a table of what was found. */
function rowsWith(rows: readonly string[], { about, heads, rows: found }: Issues): string | undefined {
  const at = rows.findIndex((row) => (row.match(/<v>|<is>/g)?.length ?? 0) >= heads.length)
  const head = rows[at]
  const above = rows.slice(0, at)
  const told = above.pop()
  if (head === undefined || told === undefined) return undefined
  const top = numberOf(head)
  const [headStyle = '0'] = stylesOf(head)
  const [toldStyle = '0'] = stylesOf(told)
  const [link = toldStyle, text = link] = stylesOf(rows[at + 1] ?? '')
  const cells = heads.map((name, column) => textCell(`${'ABC'[column]}${top}`, headStyle, name))
  return [
    ...above,
    `<row r="${numberOf(told)}">${textCell(`A${numberOf(told)}`, toldStyle, about)}</row>`,
    `<row r="${top}">${cells.join('')}</row>`,
    ...found.map((issue, index) => issueRow(issue, top + 1 + index, [link, text])),
  ].join('')
}

/** Removes the list of formula cells: Excel treats a file with a wrong list as broken, and makes a new list itself. */
async function dropCalculations(zip: JSZip): Promise<void> {
  zip.remove('xl/calcChain.xml')
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const part = await zip.file(name)?.async('string')
    if (part?.includes('calcChain'))
      zip.file(name, part.replace(/<\w+\b[^<>]{0,500}calcChain[^<>]{0,500}\/>/g, ''))
  }
}

/** A sheet with other rows. */
function withRows(sheet: string, rows: string): string {
  const [start, end] = [sheet.indexOf('<sheetData>'), sheet.lastIndexOf('</sheetData>')]
  return start < 0 ? sheet : `${sheet.slice(0, start)}<sheetData>${rows}${sheet.slice(end)}`
}

/** The copy of a form that has passed the fence; undefined where it has no sheet for what was found. */
export async function withIssues(bytes: Uint8Array, issues: Issues): Promise<Uint8Array | undefined> {
  const zip = await JSZip.loadAsync(bytes)
  const textAt = async (path: string) => {
    const text = await zip.file(path)?.async('string')
    return text === undefined ? undefined : plainXml(text)
  }
  const [book, relations] = [await textAt('xl/workbook.xml'), await textAt('xl/_rels/workbook.xml.rels')]
  const path = sheetPath(book ?? '', relations ?? '', issues.names)
  const sheet = path === undefined ? undefined : await textAt(path)
  if (path === undefined || sheet === undefined) return undefined
  const rows = rowsWith(sheet.match(rowPattern) ?? [], issues)
  if (rows === undefined) return undefined
  zip.file(path, withRows(sheet.replace(/<dimension\b[^<>]*\/>/, ''), rows))
  await dropCalculations(zip)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
