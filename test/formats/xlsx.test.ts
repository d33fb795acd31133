import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { looks } from '../../src/formats/marks.ts'
import { bold, columnWidths, heightOf } from '../../src/formats/xlsx/column-width.ts'
import { colours, tones } from '../../src/formats/xlsx/sheet-colours.ts'
import { textWidth } from '../../src/formats/xlsx/text-width.ts'
import { headNamer, sheetNamer, tableNamer } from '../../src/formats/xlsx/unique-names.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Cell, Document } from '../../src/reports/document/document.ts'
import { naughty } from '../reports/world.ts'
import { cases, documentOf, style } from './documents.ts'

/** The row of the heads: below the title, whose it is, one banner, and a line of air. */
const head = 5

const bytesOf = async (document: Document): Promise<Uint8Array> =>
  xlsx.write(document, style) as Promise<Uint8Array>

async function read(document: Document): Promise<ExcelJS.Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.load((await bytesOf(document)).buffer as ArrayBuffer)
  return workbook
}

const known = new WeakMap<Document, Promise<ExcelJS.Workbook>>()

/** The workbook of a document as a reader gets it. */
function reread(document: Document): Promise<ExcelJS.Workbook> {
  const workbook = known.get(document) ?? read(document)
  known.set(document, workbook)
  return workbook
}

/** The tables of a workbook: name, place and heads, as they are written. */
async function tablesOf(document: Document): Promise<{ name: string; ref: string; heads: string[] }[]> {
  const zip = await JSZip.loadAsync(await bytesOf(document))
  const parts = Object.keys(zip.files).filter((path) => /^xl\/tables\/.*\.xml$/.test(path))
  return Promise.all(
    parts.map(async (path) => {
      const xml = (await zip.file(path)?.async('string')) ?? ''
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
      return {
        name: attribute('name'),
        ref: attribute('ref'),
        heads: [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = '']) => name),
      }
    }),
  )
}

describe.each(cases)('the workbook of $kind in $language', (each) => {
  test('gives bold texts the lines that they take, below the heads', async () => {
    for (const sheet of (await reread(await documentOf(each))).worksheets.slice(1)) {
      sheet.eachRow((row, nth) => {
        if (nth <= head) return
        row.eachCell((cell) => {
          if (typeof cell.value !== 'string' || !cell.font?.bold || !cell.alignment?.wrapText) return
          const width = (sheet.getColumn(cell.col).width ?? 10) / bold
          expect(row.height, cell.value).toBeGreaterThanOrEqual(heightOf([cell.value], [width]))
        })
      })
    }
  })

  test('explains itself on its first sheet, and says on each that the data are fictitious', async () => {
    const document = await documentOf(each)
    const workbook = await reread(document)
    const [first, ...others] = workbook.worksheets
    const said = first?.getSheetValues().flat().join('\n') ?? ''
    for (const { cell } of document.provenance)
      if (cell.kind === 'text') expect(said).toContain(cell.passage.text)
    for (const { meaning } of document.legend) expect(said).toContain(meaning)
    for (const sheet of others) expect(said).toContain(sheet.name)
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A3').value).toBe(document.banners[0])
      expect(sheet.headerFooter.oddHeader).toContain(document.banners[0])
      expect(sheet.headerFooter.oddFooter).toContain('toimi 0.0.0')
    }
  })

  test('has tables whose names and heads are each there once', async () => {
    const tables = await tablesOf(await documentOf(each))
    expect(tables.length).toBeGreaterThan(0)
    const names = tables.map(({ name }) => name.toLowerCase())
    expect(names).toEqual([...new Set(names)])
    for (const { name, heads } of tables) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]+$/)
      expect(heads.map((each) => each.toLowerCase())).toEqual([
        ...new Set(heads.map((each) => each.toLowerCase())),
      ])
      expect(heads.filter((each) => each === '' || /[\t\n]/.test(each))).toEqual([])
    }
  })

  test('is ready to be read and printed', async () => {
    const workbook = await reread(await documentOf(each))
    expect(workbook.title).not.toBe('')
    expect(workbook.created.toISOString()).toBe('2025-06-01T00:00:00.000Z')
    for (const sheet of workbook.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: head })
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${head}:${head}`,
      })
      const widths = sheet.columns.map(({ width = 0 }) => width)
      expect(widths.filter((width) => width < 10)).toEqual([])
      // Shrunk to the page, Arial 12 is at least 8 points high.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(215)
    }
  })

  test('has no colour that its first sheet does not tell in words', async () => {
    const { language, ...document } = await documentOf(each)
    const [first, ...others] = (await reread(await documentOf(each))).worksheets
    const said = first?.getSheetValues().flat().join('\n') ?? ''
    const used = new Set<string | undefined>()
    for (const sheet of others)
      sheet.eachRow((row, at) => {
        if (at > head) row.eachCell(({ font }) => used.add(font.color?.argb))
      })
    for (const { argb, name } of Object.values(tones))
      if (used.has(argb)) expect(said).toContain(`\n${name[language]}`)
    const named = [colours.ink, ...Object.values(tones).map(({ argb }) => argb)]
    expect(named).toEqual(expect.arrayContaining([...used]))
    for (const { mark } of document.legend) {
      const label = first?.getColumn(1).values.indexOf(mark.text) ?? 0
      expect(first?.getCell(label, 1).font.color?.argb).toBe(tones[looks[mark.mark].tone].argb)
    }
  })

  test('is measured by a font that every machine has', async () => {
    const zip = await JSZip.loadAsync(await bytesOf(await documentOf(each)))
    const styles = await zip.file('xl/styles.xml')?.async('string')
    expect(styles).toContain('<font><sz val="10"/><color theme="1"/><name val="Arial"/>')
    expect(styles).not.toContain('Calibri')
  })

  test('holds no number that is none, and each font has a name and a size', async () => {
    const workbook = await reread(await documentOf(each))
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') expect(Number.isFinite(cell.value)).toBe(true)
          expect(cell.font).toMatchObject({ name: 'Arial', size: expect.any(Number) })
        }),
      ),
    )
  })
})

/** The rows of a sheet by their heads. */
async function rowsOf(document: Document, name: string): Promise<Map<string, ExcelJS.Cell>[]> {
  const sheet = (await reread(document)).getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  const heads = (sheet.getRow(head).values as string[]).slice(1)
  return Array.from(
    { length: sheet.rowCount - head },
    (_, at) => new Map(heads.map((each, column) => [each, sheet.getCell(head + 1 + at, column + 1)])),
  )
}

test('numbers are numbers, shown as everywhere else; what stands beside them has a column of its own', async () => {
  const rows = await rowsOf(await documentOf({ kind: 'unit', language: 'fi' }), 'Mittarien arvot')
  const of = (title: string, period: unknown) => {
    const row = rows.find(
      (each) => each.get('Mittari')?.value === title && each.get('Ajanjakso')?.value === period,
    )
    return (column: string) => [row?.get(column)?.value, row?.get(column)?.numFmt] as const
  }
  const percent = of('¤ prosentti', 2022)
  expect(percent('Toteuma')).toEqual([100 / 3, '#,##0.0'])
  expect(percent('Lisätiedot')[0]).toBe('Toteuma: 1 / 3')
  expect(percent('Mittayksikkö')[0]).toBe('%')
  expect(of('¤ prosentti', 2021)('Lähtötaso')).toEqual([0, '#,##0.0'])
  expect(of('¤ prosentti', 2023)('Toteuma')[0]).toBeNull()
  expect(of('¤ prosentti', 2023)('Lisätiedot')[0]).toBe(
    'Toteuma: ¤ syy [tieto saadaan viimeistään 31.1.2030]',
  )
  expect(of('¤ euroa', 2022)('Toteuma')).toEqual([1_200_000, '#,##0'])
  expect(of('¤ luku', 2021)('Lähtötaso')).toEqual([19, '#,##0.0'])
  expect(of('¤ luku', 2022)('Toteuma')).toEqual([1.985, '#,##0.000'])
  expect(of('¤ luku', 2023)('Toteuma')[0]).toBe('0,1234567890123456789')
  expect(of('¤ puolivuosi', '1–6/2022')('Toteuma')[0]).toBe(3)
})

test('days are dates of the day that was written', async () => {
  const document = await documentOf({ kind: 'unit', language: 'en' })
  const day = (await rowsOf(document, 'Texts'))
    .find((row) => row.get('Item')?.value === 'Updated')
    ?.get('Content')
  expect(day?.value).toEqual(new Date('2024-03-01T00:00:00Z'))
  expect(day?.numFmt).toBe('d mmmm yyyy')
})

test('what is not in a table is told too, and nobody can turn it into a formula', async () => {
  const document = await documentOf({ kind: 'unit', language: 'fi' })
  const texts = (await rowsOf(document, 'Tekstit')).map((row) => String(row.get('Sisältö')?.value))
  expect(texts).toEqual(
    expect.arrayContaining([
      '4; ei aloitettu 1; käynnissä 1; valmis 1; keskeytetty 1',
      '¤ nykytila',
      `¤ ${naughty[1]}`,
      '¤ määritelmä',
    ]),
  )
  const measure = (await rowsOf(document, 'Toimenpiteet'))[0]?.get('Eteneminen ja lisätiedot')
  expect(measure?.type).toBe(3)
  expect(measure?.value).toContain(`¤ ${naughty[3]}`)
})

/** A document that holds one text, in a cell of a table. */
async function holding(text: string, more: Partial<Document> = {}): Promise<Document> {
  const cell: Cell = { kind: 'text', passage: { text } }
  const table = {
    kind: 'table',
    id: 'x',
    caption: 'x',
    family: { id: 'x', title: 'x' },
    columns: [{ title: 'x', width: 'narrow' }],
    rows: [{ cells: [cell] }],
  } as const
  return {
    ...(await documentOf({ kind: 'overview', language: 'en' })),
    ...more,
    sections: [{ id: 'x', title: { text: 'x' }, blocks: [table] }],
  }
}

test.each([
  ['a line\nand a tab\t', 'a line\nand a tab\t'],
  [' spaces around ', ' spaces around '],
  ['_x0041_ _x_ x0041_', '_x0041_ _x_ x0041_'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['nul \u0000 esc \u001b del \u007f', 'nul \ufffd esc \ufffd del \ufffd'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['whole \u{1f600} pair', 'whole \u{1f600} pair'],
  ['=1+1', '=1+1'],
  ['<b>&amp;"', '<b>&amp;"'],
  ['x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
  [`${'x'.repeat(32_765)}\u{1f600}xx`, `${'x'.repeat(32_765)}\ufffd…`],
])('a text comes back as it was, or with a visible sign (%#)', async (written, read) => {
  expect((await reread(await holding(written))).worksheets[1]?.getCell(`A${head + 1}`).value).toBe(read)
})

test('a column holds its longest number, which cannot wrap, and its longest word', () => {
  const column = (width: 'narrow' | 'medium', more: object) =>
    columnWidths([{ name: 'x', width, numeric: true }], [{ line: 0, fixed: 0, word: 0, ...more }], 200)[0]
  const number = '123 456 789 012,50'
  expect(column('narrow', { fixed: number.length })).toBeGreaterThan(textWidth(number))
  const word = 'hankintaosaamiskeskittymä'
  expect(column('medium', { word: textWidth(word) })).toBeGreaterThan(textWidth(word))
})

test('columns give way to each other where a page has no room, none of them below its words', () => {
  const wide = { name: 'x', width: 'wide', numeric: false } as const
  const widths = columnWidths(
    [wide, wide, wide],
    [
      { line: 90, fixed: 0, word: 33 },
      { line: 90, fixed: 0, word: 8 },
      { line: 10, fixed: 0, word: 8 },
    ],
    100,
  )
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(100)
  expect(widths[0]).toBeGreaterThanOrEqual(35)
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(24)
})

test('an ampersand in the margins is one', async () => {
  const workbook = await reread(await holding('x', { title: { text: 'Tutkimus & kehitys' } }))
  expect(workbook.worksheets[1]?.headerFooter.oddHeader).toContain('&LTutkimus && kehitys')
})

test.each([
  [
    'sheets',
    sheetNamer(),
    ['Mittarit', 'mittarit', 'a/b:c*?[d]\\', "'x'", 'History', '', 'x'.repeat(40), 'X'.repeat(40)],
    ['Mittarit', 'mittarit (2)', 'a b c d', '’x’', '_', '_ (2)', 'x'.repeat(31), `${'X'.repeat(27)} (2)`],
  ],
  ['heads', headNamer(), ['Arvo', 'ARVO', 'a\tb\nc', ''], ['Arvo', 'ARVO (2)', 'a b c', '_']],
  [
    'tables',
    tableNamer(),
    ['values', 'Values', 'A1', 'ä ö'],
    ['toimi_values', 'toimi_Values__2_', 'toimi_A1', 'toimi____'],
  ],
])('names of %s differ in more than capitals', (_, name, wanted, made) =>
  expect(wanted.map(name)).toEqual(made),
)
