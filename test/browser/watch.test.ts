import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { languages, t } from '../../src/core/text.ts'
import type { Seen } from '../../src/shell/seen.ts'
import { type Board, serve } from '../../src/shell/serve.ts'
import { documentOf, pageOf } from '../formats/documents.ts'
import { executablePath, launch, violationsOf } from './chromium.ts'

const problem: Diagnostic = {
  code: 'x',
  severity: 'error',
  file: 'plans/vm/mallivirasto.yaml',
  path: [],
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 6,
  message: t('väärin', 'fel', 'wrong'),
  fix: t('korjaa', 'rätta', 'fix'),
  related: [],
}
/** A problem that tries to be more than a text. */
const naughty = {
  ...problem,
  message: t(...([1, 2, 3].map(() => '<img src=x onerror=alert(1)>') as [string, string, string])),
}
const closing = [t('Kentistä on täytetty 3/4', 'Av fälten är 3/4 ifyllda', '3/4 fields filled')]

describe.skipIf(executablePath === undefined)('the page of toimi watch in a browser', () => {
  let browser: Browser
  let report: string
  let board: Board
  beforeAll(async () => {
    browser = await launch()
    report = await pageOf(await documentOf({ kind: 'unit', language: 'fi' }))
  })
  afterAll(async () => {
    board?.close()
    await browser?.close()
  })

  const seen = (more: Partial<Seen> = {}): Seen => ({
    at: new Date('2024-10-01T12:00:00Z'),
    problems: [problem],
    gaps: [{ ...problem, severity: 'warning' }],
    closing,
    report,
    ...more,
  })

  /** The page, open, with what it said and what it asked other places for. */
  async function open(
    language: (typeof languages)[number],
    dark = false,
  ): Promise<{ page: Page; said: string[] }> {
    board?.close()
    board = await serve(0, language)
    board.show(seen())
    const page = await browser.newPage({
      viewport: { width: 1600, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
    })
    const said: string[] = []
    const home = `http://127.0.0.1:${board.port}/`
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => request.url().startsWith(home) || said.push(request.url()))
    await page.goto(home)
    await page.waitForSelector('#problems li')
    return { page, said }
  }

  test.each(languages.flatMap((language) => [[language, false] as const, [language, true] as const]))(
    'axe finds nothing, nothing is asked of another place: %s, dark: %s',
    async (language, dark) => {
      const { page, said } = await open(language, dark)
      expect(await violationsOf(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(said).toEqual([])
      await page.close()
    },
  )

  test('what is found is shown as it comes, without a reload, and the report stays where it is read', async () => {
    const { page, said } = await open('fi')
    const text = (id: string) => page.locator(`#${id}`).innerText()
    expect(await text('problems')).toBe('Virhe väärin\n→ korjaa\nplans/vm/mallivirasto.yaml:3:5')
    expect(await text('said')).toBe('Kentistä on täytetty 3/4')
    const inside = page.frameLocator('#report')
    await inside.locator('h1').waitFor()
    await page.evaluate('window.mark = 1; document.getElementById("report").contentWindow.scrollTo(0, 700)')

    board.show(seen({ problems: [], report: report.replace(/(<h1[^>]*>)[^<]+/, '$1Uusi otsikko') }))
    await inside.getByRole('heading', { name: 'Uusi otsikko' }).waitFor()
    await page.waitForFunction('document.getElementById("report").contentWindow.scrollY === 700')
    expect(await text('problems-none')).toBe('Ei korjattavaa.')
    expect(await page.locator('#problems li').count()).toBe(0)
    expect(await page.evaluate('window.mark')).toBe(1)
    expect(said).toEqual([])
    await page.close()
  })

  test('texts are texts, and no script but its own runs, in the page or in the report', async () => {
    const { page, said } = await open('fi')
    const script = '<script>parent.document.title = "taken"</script>'
    board.show(seen({ problems: [naughty], report: `<!doctype html><title>x</title><p>paha</p>${script}` }))
    await page.frameLocator('#report').getByText('paha').waitFor()
    expect(await page.locator('#problems').innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('#problems img').count()).toBe(0)
    expect(await page.title()).toBe('Suunnitelmat nyt')
    expect(said.filter((text) => !/Blocked script execution/.test(text))).toEqual([])
    await page.close()
  })

  test('it says so when toimi has ended', async () => {
    const { page } = await open('sv')
    expect(await page.locator('#lost').isHidden()).toBe(true)
    board.close()
    await page.locator('#lost').waitFor()
    expect(await page.locator('#lost').innerText()).toMatch(/^Förbindelsen till toimi bröts\./)
    await page.close()
  })
})
