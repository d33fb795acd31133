import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../src/core/workbook.ts'
import { readWorkbook } from '../../../src/formats/workbook/read.ts'
import { bookXml, type MadeParts, sheetXml, smallest, textCell, workbookOf } from './made.ts'

async function sheetsOf(bytes: Uint8Array, name = 'lomake.xlsx'): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes, name)).workbook.sheets
}

/** The values of a sheet in brief, by address. */
const cellsOf = (sheets: readonly Sheet[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ address, value }) => [address, value])),
    ),
  )

/** Number formats, by the index that `s="1"` refers to. */
const formats = ['General', 'd.m.yyyy', '0.0 %', 'mm/yyyy', '0\\ \\m', 'h:mm', '0" kpl"']
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats
  .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
  .join(
    '',
  )}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`

const withCells = (cells: string, parts: MadeParts = {}): Buffer =>
  workbookOf({
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${cells}</row>`),
    ...parts,
  })
const cell = (content: string, attributes = ''): string => `<c r="A1" ${attributes}>${content}</c>`

describe('what exceljs gives, as one of few kinds of values', () => {
  test.each<[name: string, xml: string, value: unknown]>([
    ['text', textCell('A1', ' teksti&#10;toinen '), { kind: 'text', text: ' teksti\ntoinen ' }],
    [
      'rich text',
      cell('<is><r><t>liha</t></r><r><rPr><b/></rPr><t>voitu</t></r></is>', 't="inlineStr"'),
      { kind: 'text', text: 'lihavoitu' },
    ],
    ['an escaped character', textCell('A1', 'a_x0041_b'), expect.objectContaining({ kind: 'text' })],
    ['a text like a formula', textCell('A1', '=1+1'), { kind: 'text', text: '=1+1' }],
    ['number', cell('<v>1234.5</v>'), { kind: 'number', numeral: '1234.5', format: '' }],
    [
      'dust of binary fractions',
      cell('<v>0.30000000000000004</v>'),
      expect.objectContaining({ numeral: '0.3' }),
    ],
    ['a large number', cell('<v>1E+20</v>'), expect.objectContaining({ numeral: '100000000000000000000' })],
    ['minus zero', cell('<v>-0</v>'), expect.objectContaining({ numeral: '0' })],
    ['no number after all', cell('<v>abc</v>'), { kind: 'error', code: '#NUM!' }],
    ['per cent', cell('<v>0.5</v>', 's="2"'), { kind: 'number', numeral: '0.5', format: '0.0 %' }],
    [
      'day',
      cell('<v>46387</v>', 's="1"'),
      { kind: 'date', day: '2026-12-31', time: '00:00:00', format: 'd.m.yyyy' },
    ],
    [
      'day and time',
      cell('<v>46387.75</v>', 's="1"'),
      expect.objectContaining({ day: '2026-12-31', time: '18:00:00' }),
    ],
    [
      'a second before midnight',
      cell('<v>46387.999999</v>', 's="1"'),
      expect.objectContaining({ day: '2027-01-01', time: '00:00:00' }),
    ],
    [
      'month',
      cell('<v>44682</v>', 's="3"'),
      expect.objectContaining({ day: '2022-05-01', format: 'mm/yyyy' }),
    ],
    ['time', cell('<v>0.5</v>', 's="5"'), expect.objectContaining({ kind: 'date', time: '12:00:00' })],
    [
      '28.2.1900, which Excel counts one off',
      cell('<v>59</v>', 's="1"'),
      expect.objectContaining({ day: '1900-02-28' }),
    ],
    ['1.3.1900', cell('<v>61</v>', 's="1"'), expect.objectContaining({ day: '1900-03-01' })],
    [
      'metres, which exceljs takes for a date',
      cell('<v>46387</v>', 's="4"'),
      { kind: 'number', numeral: '46387', format: '0 m' },
    ],
    ['pieces', cell('<v>5</v>', 's="6"'), { kind: 'number', numeral: '5', format: '0" kpl"' }],
    ['boolean', cell('<v>1</v>', 't="b"'), { kind: 'boolean', value: true }],
    ['error', cell('<v>#N/A</v>', 't="e"'), { kind: 'error', code: '#N/A' }],
    [
      'formula',
      cell('<f>B1*2</f><v>4</v>'),
      { kind: 'formula', formula: 'B1*2', result: { kind: 'number', numeral: '4', format: '' } },
    ],
    [
      'formula that gives a text',
      cell('<f>B1</f><v>tulos</v>', 't="str"'),
      expect.objectContaining({ result: { kind: 'text', text: 'tulos' } }),
    ],
    [
      'formula that gives a day',
      cell('<f>B1</f><v>46387</v>', 's="1"'),
      expect.objectContaining({ result: expect.objectContaining({ kind: 'date', day: '2026-12-31' }) }),
    ],
    [
      'formula that gives an error',
      cell('<f>1/0</f><v>#DIV/0!</v>', 't="e"'),
      expect.objectContaining({ result: { kind: 'error', code: '#DIV/0!' } }),
    ],
    [
      'formula that gives an empty text',
      cell('<f>IF(B1=0,"",B1)</f><v></v>', 't="str"'),
      expect.objectContaining({ result: { kind: 'text', text: ' ' } }),
    ],
    ['formula that was never computed', cell('<f>B1*2</f>'), { kind: 'formula', formula: 'B1*2' }],
    [
      'a link to another program',
      cell("<f>cmd|'/C calc'!A0</f><v>9</v>"),
      expect.objectContaining({ kind: 'formula', result: expect.objectContaining({ numeral: '9' }) }),
    ],
    ['a cell with nothing but a look', cell('', 's="1"'), undefined],
    ['an empty text', textCell('A1', ''), undefined],
  ])('%s', async (_, xml, value) => {
    expect(cellsOf(await sheetsOf(withCells(xml)))['A1']).toEqual(value)
  })

  test.each(['1', 'true'])('days of a workbook that counts from 1904: %s', async (flag) => {
    const book = bookXml(`<workbookPr date1904="${flag}"/>`)
    const sheets = await sheetsOf(withCells(cell('<v>44925</v>', 's="1"'), { 'xl/workbook.xml': book }))
    expect(cellsOf(sheets)['A1']).toMatchObject({ day: '2026-12-31' })
  })

  test('a link keeps where it leads', async () => {
    const relations = String(smallest['xl/_rels/workbook.xml.rels'])
      .replace('/worksheet"', '/hyperlink"')
      .replace('worksheets/sheet1.xml', 'https://example.fi')
    const sheet = sheetXml(
      `<row r="1">${textCell('A1', 'tästä')}</row>`,
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
    )
    const sheets = await sheetsOf(
      workbookOf({ 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/_rels/sheet1.xml.rels': relations }),
    )
    expect(cellsOf(sheets)['A1']).toEqual({ kind: 'hyperlink', text: 'tästä', target: 'https://example.fi' })
  })

  test('comments and drawings that exceljs would look for in vain do not keep it from reading', async () => {
    const relations = String(smallest['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/comments"')
    const bytes = workbookOf({
      'xl/worksheets/_rels/sheet1.xml.rels': relations,
      'xl/drawings/drawing1.xml': '<x/>',
    })
    expect(cellsOf(await sheetsOf(bytes))).toHaveProperty('A1')
  })
})

describe('as other programs write it', () => {
  const rows = `<row r="1">${textCell('A1', 'Nimi')}<c r="B1" t="s"><v>0</v></c><c r="C1" t="d"><v>2026-12-31T00:00:00</v></c></row>`
  const shared =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>jaettu</t></si></sst>'
  const parts: MadeParts = {
    ...smallest,
    'xl/_rels/workbook.xml.rels': String(smallest['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': shared,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  }
  const prefixed = (text: string) =>
    text
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll('r:id', 'rel:id')
  const each = (change: (text: string) => string): Buffer =>
    workbookOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(String(text))])))

  test.each<[name: string, bytes: () => Buffer]>([
    ['Excel', () => each((text) => text)],
    [
      'the Open XML SDK: a prefix before every name',
      () => each((text) => prefixed(text).replace('xmlns:r=', 'xmlns:rel=')),
    ],
    [
      'a prefix, a declaration and a remark',
      () =>
        each(
          (text) =>
            `\ufeff<?xml version="1.0"?>\n<!-- huomautus -->${prefixed(text).replace('xmlns:r=', 'xmlns:rel=')}`,
        ),
    ],
    [
      'strict Open XML',
      () =>
        each((text) =>
          text
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ),
    ],
    [
      'paths from the root',
      () => each((text) => text.replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"')),
    ],
  ])('%s', async (_, bytes) => {
    expect(cellsOf(await sheetsOf(bytes()))).toEqual({
      A1: { kind: 'text', text: 'Nimi' },
      B1: { kind: 'text', text: 'jaettu' },
      C1: { kind: 'text', text: '2026-12-31' },
    })
  })
})

test('a sheet says what of it is merged and hidden; of merged cells only the first has a value', async () => {
  const rows = `<row r="2" hidden="1">${textCell('B2', 'yhdistetty')}<c r="C2"><v>9</v></c></row><row r="5">${textCell('A5', 'x')}</row>`
  const merged = '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>'
  const book = bookXml().replace('name="Taulu"', 'name="Taulu" state="hidden"')
  const columns =
    '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/><col min="9" max="99999999" hidden="0"/></cols>'
  const xml = sheetXml(rows, merged).replace('<sheetData>', `${columns}<sheetData>`)
  const [sheet] = await sheetsOf(workbookOf({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': xml }))
  expect(sheet).toEqual({
    name: 'Taulu',
    state: 'hidden',
    merged: ['B2:C3'],
    hiddenColumns: [3, 4],
    rows: [
      {
        row: 2,
        hidden: true,
        cells: [{ address: 'B2', column: 2, value: { kind: 'text', text: 'yhdistetty' } }],
      },
      { row: 5, hidden: false, cells: [{ address: 'A5', column: 1, value: { kind: 'text', text: 'x' } }] },
    ],
  })
})

test('a text that is struck through, or a part of it, is marked', async () => {
  const part = (look: string) => `<is><r><rPr>${look}</rPr><t>ei</t></r><r><rPr/><t>enää</t></r></is>`
  const cells = ['<strike/>', '<b/>'].map((look, at) => `<c r="${'AB'[at]}1" t="inlineStr">${part(look)}</c>`)
  const [sheet] = await sheetsOf(withCells(cells.join('')))
  expect(sheet?.rows[0]?.cells.map(({ isStruck }) => isStruck)).toEqual([true, undefined])
})

describe('tables of texts', () => {
  const rows = [
    ['Nimi', 'Määrä'],
    ['Koulutus; "laaja"\nohjelma', '1 234,5'],
  ]
  const written = (mark: string): string =>
    `Nimi${mark}Määrä\r\n"Koulutus; ""laaja""\nohjelma"${mark}1 234,5\r\n`

  test.each<[name: string, bytes: Uint8Array]>([
    ['Excel in Finland: semicolons, Windows-1252', Buffer.from(written(';'), 'latin1')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${written(';')}`)],
    ['tabs, UTF-16', Buffer.from(`\ufeff${written('\t')}`, 'utf16le')],
    ['tabs, UTF-16 the other way', Buffer.from(`\ufeff${written('\t')}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    const [sheet] = await sheetsOf(bytes, 'taulukko.csv')
    expect(
      sheet?.rows.map(({ cells }) => cells.map(({ value }) => value.kind === 'text' && value.text)),
    ).toEqual(rows)
    expect(sheet?.rows[1]?.cells[1]?.address).toBe('B2')
  })

  test('all the signs of Windows-1252 are read', async () => {
    const bytes = Buffer.from('\x80;\x96;\x94a\x94;\xe5\xe4\xf6;\x8a\n', 'latin1')
    expect(cellsOf(await sheetsOf(bytes, 'a.csv'))).toMatchObject({
      A1: { text: '€' },
      B1: { text: '–' },
      C1: { text: '”a”' },
      D1: { text: 'åäö' },
      E1: { text: 'Š' },
    })
  })

  test('commas part fields where nothing else does, and `sep=` says what does', async () => {
    const heads = async (text: string) =>
      (await sheetsOf(Buffer.from(text), 'a.csv'))[0]?.rows.map(({ row, cells }) => [row, cells.length])
    expect(await heads('a,b,c\n1,2,3\n')).toEqual([
      [1, 3],
      [2, 3],
    ])
    expect(await heads('sep=|\na|b;c\n1|2;3\n')).toEqual([
      [2, 2],
      [3, 2],
    ])
    expect(await heads('a;b\n\n;\n1;\n')).toEqual([
      [1, 2],
      [4, 1],
    ])
  })

  test('the sign before what could pass for a formula is taken off, and an apostrophe is kept', async () => {
    const cells = cellsOf(await sheetsOf(Buffer.from("x;y;z\n'=1+1;'a;'-5\n"), 'a.csv'))
    expect(cells).toMatchObject({ A2: { text: '=1+1' }, B2: { text: "'a" }, C2: { text: '-5' } })
  })

  test('a quotation mark without its pair is refused', async () => {
    await expect(readWorkbook(Buffer.from('a;b\n"x;1\ny;2\n'), 'a.csv')).rejects.toThrow('quotation mark')
  })
})
