import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf } from '../folder.ts'
import { cases, documentOf, pageOf } from '../formats/documents.ts'
import { executablePath, launch, violationsOf } from './chromium.ts'

/** A page that is open, and what it said and asked for while it opened. */
interface Opened {
  readonly page: Page
  readonly said: readonly string[]
}

let browser: Browser
const name = ({ kind, language }: (typeof cases)[number]) => `${kind}-${language}.html`
let folder = ''

async function open(file: string, more: { width?: number; dark?: boolean } = {}): Promise<Opened> {
  const { width = 1280, dark = false } = more
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  })
  const address = pathToFileURL(join(folder, file)).href
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => request.url() !== address && said.push(request.url()))
  await page.goto(address)
  return { page, said }
}

describe.skipIf(executablePath === undefined)('in a browser', () => {
  beforeAll(async () => {
    const pages = await Promise.all(
      cases.map(async (each) => [name(each), await pageOf(await documentOf(each))] as const),
    )
    folder = folderOf(Object.fromEntries(pages))
    browser = await launch()
  })
  afterAll(() => browser?.close())

  describe.each(cases)('$kind in $language', (each) => {
    test.each([false, true])(
      'axe finds nothing, the console stays silent, nothing is asked for (dark: %s)',
      async (dark) => {
        const { page, said } = await open(name(each), { dark })
        expect(await violationsOf(page)).toEqual([])
        expect(said).toEqual([])
        await page.close()
      },
    )

    test('no text is outside a screen of 320 pixels but in tables that scroll', async () => {
      const { page } = await open(name(each), { width: 320 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      await page.close()
    })

    test('the keyboard reaches every table that scrolls, and sees where it is', async () => {
      const { page } = await open(name(each), { width: 320 })
      const unreached = `[...document.querySelectorAll('*')].filter((element) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto' && element.tabIndex !== 0).length`
      expect(await page.evaluate(unreached)).toBe(0)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content')
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      await page.close()
    })
  })

  test('the style sheet is applied, and nothing that slipped in would be', async () => {
    const { page, said } = await open('unit-fi.html')
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
    const { page } = await open('unit-fi.html')
    await page.emulateMedia({ forcedColors: 'active' })
    const stroke = `getComputedStyle(document.querySelector('.line.actual')).stroke`
    expect(await page.evaluate(stroke)).toBe(await page.evaluate('getComputedStyle(document.body).color'))
    await page.close()
  })

  test('printed on A4: tagged, with what must be said on each page', async () => {
    const { page } = await open('branch-fi.html')
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1')
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(2)
    expect(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages)
    expect(pdf).toContain('/MarkInfo')
    await page.close()
  })
})
