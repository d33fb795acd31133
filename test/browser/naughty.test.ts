/** The Big List of Naughty Strings in every text of a plan, merged and reported: texts stay texts all the way from YAML to a browser, a workbook and CSV. */
import Workbook from 'exceljs/lib/doc/workbook.js'
import { expect, test } from 'vitest'
import { csv } from '../../src/formats/csv/csv.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { pageOf, style } from '../formats/documents.ts'
import { everywhere, naughtyFiles, plainStrings } from '../formats/naughty-plan.ts'
import { readCsv } from '../formats/read-csv.ts'
import { reportOf } from '../reports/world.ts'
import { executablePath, launch, opened } from './chromium.ts'

const files = naughtyFiles()
const documents: readonly (readonly [name: string, document: Document])[] = [
  ['unit', await reportOf('unit', files, { unit: ['malli'] })],
  ['branch', await reportOf('branch', files, { branch: ['vm'] })],
]

/** Words without regard to the space between them, and with a visible sign in the place of what XML cannot hold. */
const words = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
const notIn = (told: string, texts = plainStrings): string[] =>
  texts.filter((text) => !told.includes(words(text)))

/** How many elements there are that a report has no use for. */
const foreign = `document.querySelectorAll('script, img, iframe, object, embed, form, input, video, audio, base, a:not([href^="#"])').length`
/** How many elements act, or bring a style of their own. */
const acting = `[...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => /^on|^style$/.test(name))).length`

/** What has gone all the way is the branch's; in the long run the unit's is looked at too. */
const looked = process.env['TOIMI_RUNS'] === undefined ? documents.slice(1) : documents

test.skipIf(executablePath === undefined)(
  'in a browser nothing of it runs, loads, or is markup, and all of it can be read',
  async () => {
    const browser = await launch()
    try {
      for (const [name, document] of looked) {
        const { page, said } = await opened(browser, await pageOf(document))
        const counts = [await page.evaluate(foreign), await page.evaluate(acting)]
        expect([name, counts, said]).toEqual([name, [0, 0], []])
        expect(notIn(words((await page.evaluate('document.body.textContent')) as string))).toEqual([])
        await page.close()
      }
    } finally {
      await browser.close()
    }
  },
)

test.each(documents)(
  'the workbook of the %s gives all of it back, as texts that are no formulas',
  async (_, document) => {
    const workbook = new Workbook()
    await workbook.xlsx.load(((await xlsx.write(document, style)) as Uint8Array).buffer as ArrayBuffer)
    const values: unknown[] = []
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(({ value }) => values.push(value))))
    expect(
      values.filter((value) => typeof value === 'object' && value !== null && !(value instanceof Date)),
    ).toEqual([])
    expect(notIn(values.map((value) => words(String(value))).join(' | '))).toEqual([])
  },
)

test.each(documents)(
  'CSV of the %s gives back what is said of indicators, and begins no cell as a formula',
  (_, document) => {
    const written = csv.files?.(document, style, 'x') ?? []
    const cells = written
      .filter(({ name }) => name.endsWith('.csv'))
      .flatMap(({ content }) => readCsv(String(content)).flat())
    const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)
    expect(cells.filter((text) => /^[=+\-@\t\r\n]/.test(text) && !isNumber(text))).toEqual([])
    expect(notIn(cells.map(words).join(' | '), everywhere)).toEqual([])
  },
)
