/** One document, many formats: what a table tells in JSON, it tells on the page, in Markdown and in the workbook; values in CSV too. */
import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/formats/csv/csv.ts'
import { json } from '../../src/formats/json.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { looks } from '../../src/formats/marks.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Cell, Column, Document, Row, Table } from '../../src/reports/document/document.ts'
import { cases, documentOf, pageOf, style } from './documents.ts'
import { readRecords } from './read-csv.ts'
import { markdownTables, pageTables, type Read, type SheetRead, sheetsIn } from './read-tables.ts'
import {
  besides,
  decimalsOf,
  finnish,
  flagsIn,
  isTextInExcel,
  numberIn,
  onPage,
  rounded,
  squeezed,
  tablesIn,
  told,
} from './told.ts'

const tablesOf = (document: Document): Table[] =>
  tablesIn((JSON.parse(String(json.write(document, style))) as Document).sections)

/** Glyphs stand for the shapes of marks; their words stand beside them. */
const glyphs = Object.values(looks).map(({ glyph }) => glyph)
const words = (text: string): string =>
  squeezed(text)
    .split(' ')
    .filter((word) => !glyphs.includes(word))
    .join(' ')

const headOf = ({ title, unitOfMeasure }: Column): string =>
  unitOfMeasure === undefined ? title : `${title}, ${unitOfMeasure}`

/** A table of texts, without regard to what stands between them. */
const texts = ({ heads, rows }: Read): Read => ({
  heads: heads.map(squeezed),
  rows: rows.map((cells) => cells.map(words)),
})

/** A table as a page and Markdown are to show it. */
function expectedOf(table: Table): Read {
  const { columns, rows } = onPage(table)
  return texts({ heads: columns.map(headOf), rows: rows.map(({ cells }) => cells.map(told)) })
}

/** The tables that share a sheet, in the order of the sheets. */
function sheetsOf(tables: readonly Table[]): Table[][] {
  const families = new Map<string, Table[]>()
  for (const table of tables) families.set(table.family.id, [...(families.get(table.family.id) ?? []), table])
  return [...families.values()]
}

/** What a sheet is to say: in a column of numbers stand numbers alone, and what stands beside them, or why there is none, in one of its own. */
function expectedIn(tables: readonly Table[]): Read {
  const rows = tables.flatMap((table) => table.rows)
  const columns = tables[0]?.columns ?? []
  const isCounted = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.kind === 'number'))
  const aside = (cell: Cell | undefined, at: number): string => {
    if (cell?.kind === 'gap' && isCounted[at]) return told(cell)
    return cell?.kind === 'number' ? besides(cell).join(' ') : ''
  }
  const scope = columns.filter((_, at) => rows.some(({ cells }) => aside(cells[at], at) !== ''))
  const led = (column: Column, text: string) => (scope.length > 1 ? `${column.title}: ${text}` : text)
  const main = ({ cells }: Row, cell: Cell, at: number): string => {
    if (cell.kind === 'gap' && isCounted[at]) return ''
    if (cell.kind !== 'number') return told(cell)
    const digits = isTextInExcel(cell) ? finnish(numberIn(cell)) : numberIn(cell)
    const { unitOfMeasure: unit } = cell
    // A unit of measure that stands in the row already is not said twice.
    return unit === undefined || cells.some((each) => told(each) === unit) ? digits : `${digits} ${unit}`
  }
  const asides = ({ cells }: Row): string[] =>
    columns.flatMap((column, at) => {
      const text = aside(cells[at], at)
      return text === '' ? [] : [led(column, text)]
    })
  const units = columns.map(
    (_, at) => new Set(tables.map(({ columns: own }) => own[at]?.unitOfMeasure)).size === 1,
  )
  const last = columns.findLastIndex((column) => scope.includes(column))
  const withAside = (row: readonly string[], text: string): string[] =>
    scope.length === 0 ? [...row] : [...row.slice(0, last + 1), text, ...row.slice(last + 1)]
  const name = scope.length > 1 ? 'Lisätiedot' : `${scope[0]?.title}, lisätieto`
  return texts({
    heads: withAside(
      columns.map((column, at) => (units[at] ? headOf(column) : column.title)),
      name,
    ),
    rows: rows.map((row) =>
      withAside(
        row.cells.map((cell, at) => main(row, cell, at)),
        asides(row).join(' '),
      ),
    ),
  })
}

/** A cell of a workbook as it is seen: a number with a point, and as many decimals as its format has. */
function seen({ value, numFmt }: ExcelJS.Cell): string {
  if (typeof value === 'number') return rounded(String(value), numFmt.split('.')[1]?.length ?? 0)
  return value instanceof Date
    ? `${value.getUTCDate()}.${value.getUTCMonth() + 1}.${value.getUTCFullYear()}`
    : String(value ?? '')
}
const seenIn = ({ heads, rows }: SheetRead): Read =>
  texts({ heads, rows: rows.map((cells) => cells.map(seen)) })

describe.each(cases.filter(({ language }) => language === 'fi'))('a report of the kind $kind', (each) => {
  test('tells the same on its page', async () => {
    const document = await documentOf(each)
    const tables = tablesOf(document)
    const read = pageTables(await pageOf(document))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.map(({ id }) => [id, texts(read.get(id) ?? { heads: [], rows: [] })])).toEqual(
      tables.map((table) => [table.id, expectedOf(table)]),
    )
  })

  test('tells the same in Markdown', async () => {
    const document = await documentOf(each)
    expect(markdownTables(String(markdown.write(document, style))).map(texts)).toEqual(
      tablesOf(document).map(expectedOf),
    )
  })

  test('tells the same in the workbook', async () => {
    const document = await documentOf(each)
    const sheets = await sheetsIn(
      (await xlsx.write(document, style)) as Uint8Array,
      4 + document.banners.length,
    )
    const expected = sheetsOf(tablesOf(document)).map(expectedIn)
    expect(sheets.slice(0, expected.length).map(seenIn)).toEqual(expected)
  })
})

const roles = { Lähtötaso: 'baseline', Tavoitetaso: 'target', Toteuma: 'actual' } as const
const answers: Readonly<Record<string, string>> = { true: 'kyllä', false: 'ei' }

/** What CSV is to say of a value: its digits, its terms, how many units are in it, what must be known of it; or why there is none. */
function wantedOf(cell: Cell): string[] {
  if (cell.kind === 'gap') {
    const { text } = cell.passage
    return text === 'ei tietoa' ? ['missing'] : ['explained', text]
  }
  if (cell.kind === 'text') return [cell.passage.text, ...flagsIn(cell.passage.note)]
  if (cell.kind !== 'number') return []
  const { terms = [], notes = [], flags = [] } = cell
  const units = notes.flatMap(({ text }) => /^(\d+)\/(\d+) yksiköstä$/.exec(text)?.slice(1) ?? [])
  return [numberIn(cell), ...terms, ...units, ...flags]
}

/** What CSV says of a value; its digits with the decimals that the table shows. */
function valueIn(record: Readonly<Record<string, string>> = {}, cell: Cell): string[] {
  const { value = '', answer = '', words_fi = '', state, note_fi = '', flags = '' } = record
  if (state === 'missing' || state === 'explained') return [state, note_fi].filter((each) => each !== '')
  const words = answers[answer] ?? words_fi
  const said = cell.kind === 'number' && value !== '' ? rounded(value, decimalsOf(cell)) : words
  const terms = ['numerator', 'denominator', 'unitsIn', 'unitsExpected'].map((name) => record[name] ?? '')
  return [said, ...terms, ...flags.split('; ')].filter((each) => each !== '')
}

/** The cells with values in the tables of a family, by indicator, period and role. */
const valuesIn = (tables: readonly Table[]): Map<string, Cell> =>
  new Map(
    tables.flatMap(({ columns, rows }) => {
      const at = (title: string) => columns.findIndex((column) => column.title === title)
      return rows.flatMap(({ cells }) => {
        const [of, when] = [cells[at('Mittari')], cells[at('Ajanjakso')]]
        return Object.entries(roles).flatMap(([title, role]) => {
          const cell = cells[at(title)]
          if (!cell || cell.kind === 'none' || when?.kind !== 'period') return []
          return [[`${of && told(of)} ${when.period} ${role}`, cell] as const]
        })
      })
    }),
  )

test.each([
  ['unit', 'values', 'x.csv'],
  ['branch', 'shared-values', 'x.aggregates.csv'],
] as const)('CSV tells the same values as a report of the kind %s', async (kind, family, file) => {
  const document = await documentOf({ kind, language: 'fi' })
  const written = csv.files?.(document, style, 'x').find(({ name }) => name === file)?.content
  const records = new Map(
    readRecords(String(written)).map((each) => [
      `${each['title_fi']} ${each['period']} ${each['role']}`,
      each,
    ]),
  )
  const values = valuesIn(tablesOf(document).filter((table) => table.family.id === family))
  expect([...records.keys()].sort()).toEqual([...values.keys()].sort())
  expect([...values].map(([key, cell]) => [key, valueIn(records.get(key), cell)])).toEqual(
    [...values].map(([key, cell]) => [key, wantedOf(cell)]),
  )
})

test('there are values of every kind to hold against each other', async () => {
  const tables = tablesOf(await documentOf({ kind: 'unit', language: 'fi' }))
  const values = valuesIn(tables.filter(({ family }) => family.id === 'values'))
  const saying = (key: string) => wantedOf(values.get(`¤ ${key}`) ?? { kind: 'none' })
  expect(saying('prosentti 2021 baseline')).toEqual(['0.0', '0', '3'])
  expect(saying('prosentti 2022 actual')).toEqual(['33.3', '1', '3'])
  expect(saying('prosentti 2023 actual')).toEqual(['explained', '¤ syy'])
  expect(saying('prosentti 2024 actual')).toEqual(['133.3', '4', '3', 'provisional'])
  expect(saying('prosentti 2025 target')).toEqual(['100.0'])
  expect(saying('euroa 2023 actual')).toEqual(['0'])
  expect(saying('luku 2021 baseline')).toEqual(['19.0'])
  expect(saying('luku 2022 actual')).toEqual(['1.985'])
  expect(saying('puolivuosi 2023-H1 actual')).toEqual(['missing'])
  expect(saying('onko 2022 actual')).toEqual(['ei', 'estimated'])
})
