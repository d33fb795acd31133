import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/reports/document/document.ts'
import { cases, documentOf, otherHandout, otherHandouts, pageOf } from '../formats/documents.ts'
import {
  executablePath,
  launch,
  opened,
  unreachedOn,
  violationsOf,
  widerThanPaper,
  widthIn,
} from './chromium.ts'

let browser: Browser
const open = async (document: Document) => opened(browser, await pageOf(document))

/** In the ordinary run each kind is looked at in one language, the languages in turn; in the long one in all of them. */
const isLooked = (_: unknown, at: number): boolean =>
  process.env['TOIMI_RUNS'] !== undefined || at % 3 === Math.floor(at / 3) % 3

/** Every kind of report in every language, and every other way of asking for a handout. */
const documents: readonly (readonly [name: string, make: () => Promise<Document>])[] = [
  ...cases
    .filter(isLooked)
    .map((each) => [`${each.kind} in ${each.language}`, () => documentOf(each)] as const),
  ...otherHandouts.map(([name, asked]) => [`handout: ${name}`, () => otherHandout(asked)] as const),
]

/** What of a page can be wrong in the dark alone. */
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] }

describe.skipIf(executablePath === undefined)('in a browser', () => {
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each(documents)('%s', async (_, make) => {
    const { page, said } = await open(await make())
    expect(await violationsOf(page), 'axe, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, colours), 'axe, dark').toEqual([])
    expect(await widthIn(page, 320), 'no text is outside a screen of 320 pixels').toBe(320)
    expect(await unreachedOn(page), 'the keyboard reaches every table that scrolls').toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    expect(await widerThanPaper(page), 'all fits on A4 in its own size').toEqual([])
    expect(said, 'the console stays silent, nothing is asked for').toEqual([])
    await page.close()
  })

  test('the style sheet is applied, and nothing that slipped in would be', async () => {
    const { page, said } = await open(await documentOf({ kind: 'unit', language: 'fi' }))
    expect(await page.evaluate('getComputedStyle(document.querySelector("table")).borderCollapse')).toBe(
      'collapse',
    )
    const slip = `document.body.insertAdjacentHTML('beforeend', '<p id="slip" style="color: red"><img src="https://example.invalid/x.png" onerror="document.title = 1">')`
    await page.evaluate(slip)
    await page.waitForTimeout(200)
    expect(await page.evaluate('getComputedStyle(document.querySelector("#slip")).color')).not.toBe(
      'rgb(255, 0, 0)',
    )
    expect(await page.title()).not.toBe('1')
    const refused = said.filter((text) => text.includes('Content Security Policy'))
    const rules = new Set(refused.map((text) => /(style|img|script)-src/.exec(text)?.[0]))
    expect([...rules].sort()).toEqual(['img-src', 'script-src', 'style-src'])
    expect(said.filter((text) => !refused.includes(text) && !text.includes('example.invalid'))).toEqual([])
    await page.close()
  })

  test('marks and figures are seen in forced colours', async () => {
    const { page } = await open(await documentOf({ kind: 'unit', language: 'fi' }))
    await page.emulateMedia({ forcedColors: 'active' })
    const stroke = `getComputedStyle(document.querySelector('.line.actual')).stroke`
    expect(await page.evaluate(stroke)).toBe(await page.evaluate('getComputedStyle(document.body).color'))
    await page.close()
  })

  test('printed on A4: tagged, with what must be said on each page', async () => {
    const { page } = await open(await documentOf({ kind: 'branch', language: 'fi' }))
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1')
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(2)
    expect(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages)
    expect(pdf).toContain('/MarkInfo')
    await page.close()
  })
})
