/**
 * Renders one document in one way, so that toimi's ways can be held against others: `node render.cjs xlsx 10000`.
 * `xlsx` and `bare` write the same cells, by toimi and by exceljs alone; `html` and `json` a document in a file, by toimi and by JSON.stringify.
 */
import { readFileSync } from 'node:fs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import { html } from '../../src/formats/html/html.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Cell, Document } from '../../src/reports/document/document.ts'

const style = { color: false, width: 80, csvDialect: 'standard' } as const
const [, , way = '', subject = ''] = process.argv

/** The cells of a row of such a table as reports have: who, what, how far, numbers, a day, words. */
const row = (at: number) =>
  [
    `Malliyksikkö ${at % 700}`,
    `Hankintojen suunnitelmallisuus paranee yksikössä ${at}, ja toimittajat tietävät sen ajoissa`,
    `Hankintapäällikkö ${at % 40}`,
    at / 4,
    at * 1000,
    new Date(Date.UTC(2024, 0, 1 + (at % 366))),
    2020 + (at % 6),
    'Luku perustuu yksikön omaan kirjanpitoon.',
  ] as const
const rows = (): ReturnType<typeof row>[] => Array.from({ length: Number(subject) }, (_, at) => row(at))
const titles = ['Yksikkö', 'Tavoite', 'Vastuutaho', 'Osuus', 'Euroa', 'Päivä', 'Ajanjakso', 'Huomautus']

const cellOf = (value: string | number | Date): Cell =>
  value instanceof Date
    ? { kind: 'day', day: value.toISOString().slice(0, 10) }
    : typeof value === 'number'
      ? { kind: 'number', numeral: String(value), decimals: 2 }
      : { kind: 'text', passage: { text: value } }

const documentOf = (): Document => ({
  kind: 'overview',
  language: 'fi',
  title: { text: 'Mittaus' },
  subtitle: '2024',
  about: '',
  asOf: '2024-10-01',
  footer: '',
  banners: [],
  legend: [],
  provenance: [],
  sections: [
    {
      id: 'x',
      title: { text: 'x' },
      blocks: [
        {
          kind: 'table',
          id: 'x',
          caption: 'x',
          family: { id: 'x', title: 'x' },
          columns: titles.map((title, at) => ({ title, width: at === 1 || at === 7 ? 'wide' : 'medium' })),
          rows: rows().map((values) => ({ cells: values.map(cellOf) })),
        },
      ],
    },
  ],
})

/** What exceljs takes to write these cells, with a look for each column, as anybody would write them by it. */
async function bare(): Promise<unknown> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('x')
  sheet.addTable({
    name: 'x',
    ref: 'A1',
    columns: titles.map((name) => ({ name, filterButton: true })),
    rows: rows().map((values) => [...values]),
  })
  const looks = titles.map((_, at) => ({
    font: { name: 'Arial', size: 12 },
    alignment: { vertical: 'top', wrapText: true } as const,
    border: { bottom: { style: 'thin' } as const },
    ...(at === 5 ? { numFmt: 'd.m.yyyy' } : at > 2 && at < 7 ? { numFmt: '#,##0.00' } : {}),
  }))
  for (let at = 2; at <= Number(subject) + 1; at++)
    for (const [column, look] of looks.entries()) sheet.getRow(at).getCell(column + 1).style = look
  return workbook.xlsx.writeBuffer()
}

const read = (): Document => JSON.parse(readFileSync(subject, 'utf8')) as Document

const ways: Readonly<Record<string, () => unknown>> = {
  xlsx: () => xlsx.write(documentOf(), style),
  bare,
  html: () => html.write(read(), style),
  json: () => JSON.stringify(read()),
}
void ways[way]?.()
