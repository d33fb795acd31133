/** Files that people take for workbooks, and workbooks that would do harm. */
import type { Reason } from '../../../src/formats/workbook/refusals.ts'
import { bookXml, sheetXml, textCell, withRows, workbookAnd, workbookOf, zipOf } from './made.ts'

export interface BadWorkbook {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** Not given: `lomake.xlsx`. */
  readonly file?: string
  readonly reason: Reason
}

const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const bad = (name: string, reason: Reason, bytes: BadWorkbook['bytes'], file?: string): BadWorkbook => ({
  name,
  reason,
  bytes,
  ...(file !== undefined && { file }),
})
const withPart =
  (name: string, content = 'x') =>
  () =>
    workbookOf({ [name]: content })
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1_000_000, 'a')
const bomb = { name: 'xl/sharedStrings.xml', content: megabytes(40) }

/** Each is refused before exceljs sees a byte of it. */
export const outsideTheFence: readonly BadWorkbook[] = [
  bad('no bytes at all', 'empty', () => new Uint8Array()),
  bad('more than ten megabytes', 'tooLarge', () => Buffer.alloc(10_000_001, 'PK')),
  bad('an old .xls', 'oldExcel', () => Buffer.concat([container, Buffer.alloc(600)])),
  bad('an old .xls called .xlsx by its owner', 'oldExcel', () => container, 'suunnitelma.XLSX'),
  bad('a password', 'encrypted', () =>
    Buffer.concat([container, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ),
  bad('a CSV called .xlsx', 'plainText', () => Buffer.from('Nimi;Arvo\nKoulutus;5\n')),
  bad('a CSV of Windows called .xlsx', 'plainText', () => Buffer.from('Mittayksikkö;5\r\n', 'latin1')),
  bad('a web page called .xls', 'markup', () => Buffer.from('<html><table>'), 'raportti.xls'),
  bad('XML of Excel 2003', 'markup', () => Buffer.from('\ufeff<?xml version="1.0"?><Workbook/>')),
  bad('a PDF', 'otherBytes', () => Buffer.from('%PDF-1.7 …')),
  bad('a PDF called .csv', 'otherBytes', () => Buffer.from('%PDF-1.7 …'), 'taulukko.csv'),
  bad('a picture', 'otherBytes', () => Buffer.from('ffd8ffe000104a464946', 'hex')),
  bad('macros', 'macros', withPart('xl/vbaProject.bin'), 'lomake.xlsm'),
  bad('macros of Excel 4', 'macros', withPart('xl/macrosheets/sheet1.xml')),
  bad('an .xlsb', 'binary', () => zipOf({ 'xl/workbook.bin': 'x' }), 'lomake.xlsb'),
  bad('an .ods', 'openDocument', () => zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'lomake.ods'),
  bad('a Word document', 'otherOffice', () => zipOf({ 'word/document.xml': '<x/>' })),
  bad('a spreadsheet of Numbers', 'numbers', () => zipOf({ 'Index/Document.iwa': 'x' }), 'lomake.numbers'),
  bad('a zip of forms', 'archive', () => zipOf({ 'lomakkeet/vm-fi.xlsx': 'x' }), 'lomakkeet.zip'),
  bad('another zip', 'noWorkbook', () => zipOf({ 'plans/vm.yaml': 'x' })),
  bad('a zip with nothing in it', 'noWorkbook', () => zipOf({})),
  bad('the first half of a workbook', 'truncated', () => workbookOf().subarray(0, 500)),
  bad('two bytes of a workbook', 'truncated', () => Buffer.from('PK')),
  bad('a flipped bit in a part', 'broken', () => {
    const whole = workbookAnd({ name: 'xl/media/1.png', content: 'kuva' })
    const at = whole.indexOf('xl/media/1.png') + 'xl/media/1.png'.length + 1
    whole.writeUInt8(whole.readUInt8(at) ^ 1, at)
    return whole
  }),
  bad('too many parts', 'entries', () =>
    zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/media/${at}.png`, '']))),
  ),
  ...['../evil.txt', '/evil.txt', 'C:/evil.txt', 'xl\\evil.txt', 'xl/workbook.xml'].map((name) =>
    bad(`a part called ${name}`, 'names', () => workbookAnd({ name, content: '' })),
  ),
  bad('a zip bomb', 'inflated', () => workbookAnd(bomb)),
  bad('a zip bomb that lies about its size', 'inflated', () => workbookAnd({ ...bomb, claims: 1000 })),
  bad('many parts that are large together', 'inflated', () =>
    workbookOf(Object.fromEntries([1, 2, 3].map((at) => [`xl/media/${at}.png`, megabytes(12)]))),
  ),
]

const everyCell = 'A1:XFD1048576'
const cell = `<row r="1">${textCell('A1', 'Nimi')}</row>`

/** What exceljs breaks over by itself, and what it is refused for; each in a few kilobytes. */
export const insideTheFence: readonly BadWorkbook[] = [
  bad('no sheets', 'unreadable', () =>
    workbookOf({ 'xl/workbook.xml': '<workbook><sheets></sheets></workbook>' }),
  ),
  bad('a workbook that is no XML', 'unreadable', () => workbookOf({ 'xl/workbook.xml': '{}' })),
  bad('texts that are not there', 'partMissing', () =>
    withRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  ),
  bad('formats that are not there', 'partMissing', () =>
    withRows('<row r="1"><c r="A1" s="2"><v>46387</v></c></row>'),
  ),
  bad('entities that multiply', 'unreadable', () =>
    workbookOf({
      'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${bookXml()}`.replace(
        'Taulu',
        '&b;',
      ),
    }),
  ),
  bad('more cells than anybody fills', 'cells', () =>
    withRows(
      Array.from(
        { length: 10_001 },
        (_, row) =>
          `<row r="${row + 1}">${'ABCDEFGHIJ'
            .split('')
            .map((c) => `<c r="${c}${row + 1}"><v>1</v></c>`)
            .join('')}</row>`,
      ).join(''),
    ),
  ),
]

/** What hangs or kills exceljs, though it says nothing: it is passed over, and the cells are read. */
export const harmlessNow: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  [
    'a rule for every cell',
    () =>
      withRows(
        cell,
        `<dataValidations count="1"><dataValidation type="whole" sqref="${everyCell}"/></dataValidations>`,
      ),
  ],
  [
    'all cells merged',
    () => withRows(cell, `<mergeCells count="1"><mergeCell ref="${everyCell}"/></mergeCells>`),
  ],
  [
    'a name for every cell',
    () =>
      workbookOf({
        'xl/workbook.xml': bookXml(
          '',
          '<definedNames><definedName name="kaikki">Taulu!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
      }),
  ],
  [
    'a colour for every cell',
    () =>
      withRows(
        cell,
        `<conditionalFormatting sqref="${everyCell}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
  ],
  [
    'a hundred million columns',
    () =>
      workbookOf({
        'xl/worksheets/sheet1.xml': sheetXml(cell).replace(
          '<sheetData>',
          '<cols><col min="1" max="99999999" width="5"/></cols><sheetData>',
        ),
      }),
  ],
  [
    'a cell in the last corner',
    () => withRows(`${cell}<row r="1048576">${textCell('XFD1048576', 'kulma')}</row>`),
  ],
]
