/** A workbook of so many rows that it is written row by row. */
import { afterEach, expect, test, vi } from 'vitest'
import { mostTableRows } from '../../src/formats/xlsx/sheets.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { documentOf, style } from './documents.ts'
import { lintParts } from './workbook-lint.ts'
import { partsOf } from './workbook-parts.ts'

afterEach(() => vi.useRealTimers())

/** A document with a table of so many rows, before what it has besides. */
async function tableOf(rows: number, others: Document['sections'] = []): Promise<Document> {
  const table = {
    kind: 'table',
    id: 'x',
    caption: 'x',
    family: { id: 'x', title: 'x' },
    columns: [{ title: 'Arvo', width: 'narrow' }],
    rows: Array.from({ length: rows }, (_, at) => ({
      cells: [
        at === 0
          ? ({ kind: 'text', passage: { text: '  =1+1\n' } } as const)
          : ({ kind: 'number', numeral: `${at}.5` } as const),
      ],
    })),
  } as const
  return {
    ...(await documentOf({ kind: 'overview', language: 'fi' })),
    sections: [{ id: 'x', title: { text: 'x' }, blocks: [table] }, ...others],
  }
}

const written = async (rows: number): Promise<Uint8Array> =>
  (await xlsx.write(await tableOf(rows), style)) as Uint8Array

const isTable = (name: string): boolean => name.startsWith('xl/tables/')
const words = 'joten taulukoita ei ole tehty Excelin taulukoiksi'

test('as many rows as real tables may have are one', async () => {
  const parts = await partsOf(await written(mostTableRows))
  expect([...parts.keys()].filter(isTable)).toHaveLength(1)
  expect(parts.get('xl/sharedStrings.xml')).not.toContain(words)
})

test('one row more, and the sheet has filters without a table; the first sheet says so', async () => {
  const parts = await partsOf(await written(mostTableRows + 1))
  const sheet = parts.get('xl/worksheets/sheet2.xml') ?? ''
  const strings = parts.get('xl/sharedStrings.xml') ?? ''
  expect(lintParts(parts)).toEqual([])
  expect([...parts.keys()].filter(isTable)).toEqual([])
  expect(sheet).toContain('<autoFilter ref="A5:A20006"/>')
  expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toMatch(/<c r="A20006" s="\d+"><v>20000\.5<\/v><\/c><\/row><\/sheetData>/)
  expect(sheet.match(/<row /g)).toHaveLength(3 + 1 + mostTableRows + 1)
  expect(parts.get('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">')
  expect(strings).toContain(words)
  expect(strings).toContain('<t xml:space="preserve">  =1+1\n</t>')
  expect(parts.get('docProps/core.xml')).toContain(
    '<dcterms:created xsi:type="dcterms:W3CDTF">2025-06-01T00:00:00Z',
  )
})

test('nothing is wrong with any of the sheets of a long workbook', async () => {
  const { sections } = await documentOf({ kind: 'branch', language: 'fi' })
  const bytes = (await xlsx.write(await tableOf(mostTableRows + 1, sections), style)) as Uint8Array
  const parts = await partsOf(bytes)
  expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet')).length).toBeGreaterThan(8)
  expect(lintParts(parts)).toEqual([])
})

test('it is the same bytes at all times', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2025-12-31T23:30:00Z')
  const first = await written(mostTableRows + 1)
  vi.setSystemTime('2031-02-03T04:05:06Z')
  expect(Buffer.from(await written(mostTableRows + 1)).equals(first)).toBe(true)
})
