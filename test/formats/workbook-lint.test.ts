import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, repositoryOf } from '../forms/desk.ts'
import { goals, nobody, planned } from '../reports/unusual.ts'
import { reportsOf } from '../reports/world.ts'
import { cases, documentOf, otherHandout, otherHandouts, style } from './documents.ts'
import { lintParts } from './workbook-lint.ts'
import { partsOf } from './workbook-parts.ts'

const kinds = [...new Set(cases.map(({ kind }) => kind))]
const workspace = repositoryOf(readRepository('examples/hankinta'))
const unitForm = formBytes(workspace, 'mallivirasto', 'fi')
const unitReport = documentOf({ kind: 'unit', language: 'fi' }).then((document) =>
  xlsx.write(document, style),
)

/** Every kind of workbook that toimi writes, each in one language. */
const workbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...Object.fromEntries(
    kinds.map((kind, at) => [
      `report ${kind}`,
      async () => {
        const language = languages[at % languages.length] ?? 'fi'
        return (await xlsx.write(await documentOf({ kind, language }), style)) as Uint8Array
      },
    ]),
  ),
  ...Object.fromEntries(
    otherHandouts.map(([name, asked]) => [
      `handout ${name}`,
      async () => (await xlsx.write(await otherHandout(asked), style)) as Uint8Array,
    ]),
  ),
  form: () => unitForm,
  'form in Swedish': () => formBytes(workspace, 'mallivirasto', 'sv'),
  'form that is blank': () => formBytes(workspace, 'mallivirasto', 'en', true),
}

test.each(Object.entries(workbooks))('nothing is wrong with the workbook of a %s', async (_, write) => {
  expect(lintParts(await partsOf(await write()))).toEqual([])
})

/** In the ordinary run the kinds of report that tell most; in the long one all of them. */
const looked = process.env['TOIMI_RUNS'] === undefined ? ['unit', 'agreements'] : kinds
/** Repositories that no author means to have. */
const unusual = [
  ['of no plans', ['overview'], nobody],
  ['of all that is unusual', looked, planned(Object.values(goals))],
  ['of a plan in Swedish', looked, planned([goals['nothing but gaps']], 'sv')],
] as const

test.each(unusual)('nothing is wrong with the workbooks %s', async (_, looked, files) => {
  for (const kind of looked)
    for (const [name, document] of await reportsOf(kind, files))
      expect(lintParts(await partsOf((await xlsx.write(document, style)) as Uint8Array)), name).toEqual([])
})

describe('the lint finds', () => {
  const sheet = 'xl/worksheets/sheet2.xml'
  const table = 'xl/tables/table1.xml'
  const book = 'xl/workbook.xml'
  test.each<[fault: string, part: string, from: string | RegExp, to: string]>([
    [
      'pageSetup stands after headerFooter',
      sheet,
      /(<pageSetup[^>]*>)(<headerFooter>.*<\/headerFooter>)/,
      '$2$1',
    ],
    ['sheetViews is there twice', sheet, /(<sheetViews>.*<\/sheetViews>)/, '$1$1'],
    ['note is not of worksheet', sheet, '<sheetData>', '<note/><sheetData>'],
    [
      'tableColumns stands after tableStyleInfo',
      table,
      /(<tableColumns.*<\/tableColumns>)(<tableStyleInfo[^>]*>)/,
      '$2$1',
    ],
    [
      'sheets stands after definedNames',
      book,
      /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/,
      '$2$1',
    ],
    ['NaN is no number', sheet, / t="s"><v>\d+/, '><v>NaN'],
    ['a style that is not there', sheet, / s="\d+"/, ' s="999"'],
    ['a string that is not there', sheet, / t="s"><v>\d+/, ' t="s"><v>99999'],
    ['B5 is out of order', sheet, ' r="A5"', ' r="B5"'],
    ['overlap', sheet, '</sheetData>', '</sheetData><autoFilter ref="B3:B6"/>'],
    [
      'overlap',
      sheet,
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
    ],
    [
      'overlap',
      sheet,
      '</sheetData>',
      '</sheetData><dataValidations><dataValidation sqref="A1:A9"/><dataValidation sqref="A9"/></dataValidations>',
    ],
    ['is there twice', table, /name="toimi_[^"]*"/, 'name="TOIMI_measures"'],
    [
      'is there twice',
      table,
      /(<tableColumn id="1" name=")[^"]*(".*<tableColumn id="2" name=")([^"]*)/,
      '$1$3$2$3',
    ],
    ['heads other than the cells', table, /(<tableColumn id="1" name=")/, '$1x'],
    ['more or fewer columns', table, /<tableColumn id="1"[^>]*>(<\/tableColumn>)?/, ''],
    ['a table called', table, /name="toimi_/, 'name="1 '],
    ['a sheet called a/b', book, / name="[^"]*" state/, ' name="a/b" state'],
    ['which is no sheet', book, /(<definedName [^>]*>)[^<]*/, "$1'muu'!$$5:$$5"],
  ])('%s (%#)', async (fault, part, from, to) => {
    const parts = await partsOf((await unitReport) as Uint8Array)
    const xml = parts.get(part) ?? ''
    const broken = xml.replace(from, to)
    expect(broken).not.toBe(xml)
    expect(lintParts(new Map([...parts, [part, broken]])).join('\n')).toContain(fault)
  })
})
