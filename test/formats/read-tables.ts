/** The tables that a page, a text in Markdown and a workbook hold: readers that share nothing with the writers. */
import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'

/** A table as its reader sees it. */
export interface Read {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

const plain = (html: string): string => decoded(html.replace(/<[^>]*>/g, ' '))

const inner = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<(${tag})\\b[^>]*>([\\s\\S]*?)</\\1>`, 'g'))].map(([, , text = '']) => text)

/** The tables of a page, by their ids. */
export const pageTables = (page: string): ReadonlyMap<string, Read> =>
  new Map(
    [...page.matchAll(/<table id="([^"]*)">([\s\S]*?)<\/table>/g)].map(([, id = '', table = '']) => {
      const [heads = [], ...rows] = inner(table, 'tr').map((row) => inner(row, 'th|td').map(plain))
      return [id, { heads, rows }]
    }),
  )

const cellsIn = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => decoded(cell.replaceAll('<br>', ' ').replace(/\\([^\w\s])/g, '$1')))

/** The tables of a text in Markdown, in the order in which they stand. */
export function markdownTables(text: string): Read[] {
  const runs = text.split(/\n(?!\|)/).flatMap((run) => /^\|.*(?:\n\|.*)+/m.exec(run) ?? [])
  return runs.map((run) => {
    const [heads = [], , ...rows] = run.split('\n').map(cellsIn)
    return { heads, rows }
  })
}

/** A sheet of a workbook: the heads of its table, and the cells below each. */
export interface SheetRead {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ExcelJS.Cell[])[]
}

/** The sheets of a workbook but the first, which explains them; `head` is the row of their heads. */
export async function sheetsIn(bytes: Uint8Array, head: number): Promise<SheetRead[]> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return workbook.worksheets.slice(1).map((sheet) => {
    const heads = (sheet.getRow(head).values as unknown[]).slice(1).map(String)
    return {
      heads,
      rows: Array.from({ length: sheet.rowCount - head }, (_, at) =>
        heads.map((_, column) => sheet.getCell(head + 1 + at, column + 1)),
      ),
    }
  })
}
