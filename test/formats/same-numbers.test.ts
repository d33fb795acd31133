/** One document, many formats: each value of an indicator is the same number on the page, in the workbook, in CSV, JSON and Markdown. */
import Workbook from 'exceljs/lib/doc/workbook.js'
import { expect, test } from 'vitest'
import { csv } from '../../src/formats/csv.ts'
import { json } from '../../src/formats/json.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { xlsx } from '../../src/formats/xlsx.ts'
import type { Cell, Section, Table } from '../../src/reports/document.ts'
import { documentOf, pageOf, style } from './documents.ts'
import { readRecords } from './read-csv.ts'

const document = await documentOf({ kind: 'unit', language: 'fi' })

/** The numbers of the values, by indicator, period and what they are; each with the decimals that its reader sees. */
type Numbers = Readonly<Record<string, string>>

const roles = { Lähtötaso: 'baseline', Tavoitetaso: 'target', Toteuma: 'actual' } as const

interface Shown {
  readonly numbers: Numbers
  readonly decimals: Readonly<Record<string, number>>
}

const valueTables = (sections: readonly Section[]): Table[] =>
  sections.flatMap(({ blocks, sections: inner = [] }) => [
    ...blocks.filter((block): block is Table => block.kind === 'table' && block.family.id === 'values'),
    ...valueTables(inner),
  ])

const wordsOf = (cell: Cell | undefined): string => {
  if (cell?.kind === 'text') return cell.passage.text
  return cell?.kind === 'period' ? cell.period : ''
}

/** The numbers of the JSON document: the exact digits, rounded as a reader sees them. */
function fromJson(): Shown {
  const numbers: Record<string, string> = {}
  const decimals: Record<string, number> = {}
  const { sections } = JSON.parse(String(json.write(document, style))) as { sections: Section[] }
  for (const { columns, rows } of valueTables(sections)) {
    const at = (title: string) => columns.findIndex((column) => column.title === title)
    for (const { cells } of rows) {
      for (const [title, role] of Object.entries(roles)) {
        const cell = cells[at(title)]
        if (cell?.kind !== 'number') continue
        const key = `${wordsOf(cells[at('Mittari')])} ${wordsOf(cells[at('Ajanjakso')])} ${role}`
        const shown = cell.decimals ?? cell.numeral.split('.')[1]?.length ?? 0
        numbers[key] = rounded(cell.numeral, shown)
        decimals[key] = shown
      }
    }
  }
  return { numbers, decimals }
}

/** As `toFixed`, but for digits a float does not have, and without a minus before zero. */
const rounded = (digits: string, decimals: number): string =>
  (decimals > 15 ? digits : Number(digits).toFixed(decimals)).replace(/^-(0(\.0+)?)$/, '$1')

const { numbers: expected, decimals } = fromJson()

const plain = (shown: string): string =>
  shown
    .replace(/\u00a0/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
const number = /^-?\d[\d\u00a0]*(?:,\d+)?|^\u2212\d[\d\u00a0]*(?:,\d+)?/
const periodName = (shown: string): string =>
  shown === '1–6/2022' ? '2022-H1' : shown === '7–12/2022' ? '2022-H2' : shown

/** The numbers in the rows of a table that people read: period, then a column for each role. */
function fromRows(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): Numbers {
  const at = (name: string) => heads.findIndex((head) => head.split(',')[0] === name)
  return Object.fromEntries(
    rows.flatMap((cells) =>
      Object.entries(roles).flatMap(([name, role]) => {
        const [shown] = number.exec(cells[at(name)] ?? '') ?? []
        const key = `${title} ${periodName(cells[at('Ajanjakso')] ?? '')} ${role}`
        return shown === undefined ? [] : [[key, plain(shown)]]
      }),
    ),
  )
}

const text = (html: string): string => html.replace(/<[^>]+>/g, '').trim()
const all = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<(${tag})\\b[^>]*>([\\s\\S]*?)</\\1>`, 'g'))].map(([, , inner = '']) => inner)

function fromPage(page: string): Numbers {
  const sections = page.split(/<section id="indicator-/).slice(1)
  return Object.assign(
    {},
    ...sections.map((section) => {
      const title = text(all(section, 'h\\d')[0] ?? '').replace(/^Mittari /, '')
      const table = all(section, 'table').find((each) => each.includes('Arvot ajanjaksoittain'))
      const [heads = [], ...rows] = all(table ?? '', 'tr').map((row) => all(row, 'th|td').map(text))
      return fromRows(title, heads, rows)
    }),
  )
}

function fromMarkdown(written: string): Numbers {
  const sections = written.split(/\n#+ /).slice(1)
  const cellsOf = (line: string) => line.slice(2, -2).split(' | ')
  return Object.assign(
    {},
    ...sections.map((section) => {
      const [title = '', ...lines] = section.split('\n')
      const start = lines.findIndex((line) => line.startsWith('| ') && line.includes('| Ajanjakso |'))
      const rows = lines.slice(start + 2).filter((line) => line.startsWith('| '))
      return start < 0 ? {} : fromRows(title, cellsOf(lines[start] ?? ''), rows.map(cellsOf))
    }),
  )
}

async function fromWorkbook(): Promise<Numbers> {
  const workbook = new Workbook()
  await workbook.xlsx.load(((await xlsx.write(document, style)) as Uint8Array).buffer as ArrayBuffer)
  const numbers: Record<string, string> = {}
  let heads: string[] = []
  workbook.getWorksheet('Mittarien arvot')?.eachRow((row) => {
    const cells = (row.values as unknown[]).slice(1)
    if (cells.includes('Ajanjakso')) heads = cells.map(String)
    else if (heads.length > 0)
      for (const [name, role] of Object.entries(roles)) {
        const [cell, of, when] = [name, 'Mittari', 'Ajanjakso'].map((head) =>
          row.getCell(heads.indexOf(head) + 1),
        )
        const key = `${of?.value} ${periodName(String(when?.value))} ${role}`
        if (typeof cell?.value === 'number')
          numbers[key] = rounded(String(cell.value), cell.numFmt.split('.')[1]?.length ?? 0)
        else if (number.test(String(cell?.value ?? ''))) numbers[key] = plain(String(cell?.value))
      }
  })
  return numbers
}

const fromCsv = (): Numbers =>
  Object.fromEntries(
    readRecords(String(csv.write(document, style)))
      .filter(({ value }) => value !== '')
      .map((record) => {
        const key = `${record['title_fi']} ${record['period']} ${record['role']}`
        return [key, rounded(record['value'] ?? '', decimals[key] ?? 0)]
      }),
  )

test('there are numbers of every kind to hold against each other', () => {
  expect(expected).toMatchObject({
    '¤ prosentti 2022 actual': '33.3',
    '¤ prosentti 2021 baseline': '0.0',
    '¤ euroa 2023 actual': '0',
    '¤ luku 2022 actual': '1.985',
    '¤ luku 2021 baseline': '19.0',
    '¤ puolivuosi 2022-H2 actual': '4',
  })
})

test('the page says the same', async () => expect(fromPage(await pageOf(document))).toEqual(expected))
test('Markdown says the same', () =>
  expect(fromMarkdown(String(markdown.write(document, style)))).toEqual(expected))
test('the workbook says the same', async () => expect(await fromWorkbook()).toEqual(expected))
test('CSV says the same', () => expect(fromCsv()).toEqual(expected))
