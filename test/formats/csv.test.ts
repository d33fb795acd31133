import { describe, expect, test } from 'vitest'
import { csv } from '../../src/formats/csv/csv.ts'
import { csvDialects } from '../../src/formats/csv/csv-dialect.ts'
import { toCsv } from '../../src/formats/csv/csv-text.ts'
import { longForm } from '../../src/formats/csv/long-form.ts'
import type { Dataset, Datum } from '../../src/reports/document/dataset.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { cases, documentOf, style } from './documents.ts'
import { readCsv, readRecords } from './read-csv.ts'

const field = (name: string, type: Dataset['fields'][number]['type']) => ({ name, title: name, type })

/** A dataset of one row with a value of each type. */
const holding = (row: readonly Datum[]): Dataset => ({
  name: 'x',
  title: 'x',
  about: 'x',
  key: ['text'],
  fields: [
    field('text', 'string'),
    field('number', 'number'),
    field('integer', 'integer'),
    field('flag', 'boolean'),
    field('day', 'date'),
  ],
  rows: [row],
})

test.each([
  ['standard', 'text,number,integer,flag,day\r\n"a,b;c",-1.50,-3,true,2026-01-31\r\n,,,,\r\n'],
  ['excel-fi', '\ufefftext;number;integer;flag;day\r\n"a,b;c";-1,50;-3;true;2026-01-31\r\n;;;;\r\n'],
] as const)('%s', (dialect, expected) => {
  const { rows, ...rest } = holding(['a,b;c', '-1.50', '-3', 'true', '2026-01-31'])
  const data = { ...rest, rows: [...rows, [undefined, undefined, undefined, undefined, undefined]] }
  expect(toCsv(data, csvDialects[dialect])).toBe(expected)
})

/** What a text comes back as from a file. */
const reread = (text: string, dialect: keyof typeof csvDialects = 'standard'): string | undefined =>
  readCsv(toCsv(holding([text]), csvDialects[dialect]), csvDialects[dialect].delimiter)[1]?.[0]

test.each([
  ['plain', 'plain'],
  ['a "quoted" word', 'a "quoted" word'],
  ['two\nlines', 'two\nlines'],
  ['two\r\nlines\rthree', 'two\nlines\nthree'],
  [' spaces ', ' spaces '],
  ['nul \u0000 esc \u001b', 'nul \ufffd esc \ufffd'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ["l'eau", "l'eau"],
  ['1 = 1', '1 = 1'],
  ['=1+1', "'=1+1"],
  ['+358 40', "'+358 40"],
  ['-5 %', "'-5 %"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\n=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
])('the text %j is read back as %j', (text, expected) => {
  expect(reread(text)).toBe(expected)
  expect(reread(text, 'excel-fi')).toBe(expected)
})

describe.each(cases)('the cells of $kind in $language', (each) => {
  test('stand in a row each when a document gives no data of its own', async () => {
    const { data: _, ...rest } = await documentOf(each)
    const document: Document = rest
    const records = readRecords(String(csv.write(document, style)))
    const { rows, key } = longForm(document)
    expect(records).toHaveLength(rows.length)
    const keys = records.map((record) => key.map((name) => record[name]).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
