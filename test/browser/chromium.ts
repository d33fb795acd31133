import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { folderOf } from '../folder.ts'
import { found } from './found.ts'

/** Where a browser is; undefined: there is none on this machine. */
export const executablePath = found('CHROMIUM', [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'microsoft-edge',
])

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })

/** A page that is open, and what it said and asked for since. */
export interface Opened {
  readonly page: Page
  readonly said: readonly string[]
}

/** Opens a page of HTML from a file, in a window of 1280 pixels. All pages are in one session: to begin one takes longer than to open a page. */
export async function opened(browser: Browser, html: string): Promise<Opened> {
  const session =
    browser.contexts()[0] ?? (await browser.newContext({ viewport: { width: 1280, height: 900 } }))
  const page = await session.newPage()
  const address = pathToFileURL(join(folderOf({ 'page.html': html }), 'page.html')).href
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', (dialog) => said.push(dialog.message()))
  page.on('request', (request) => request.url() !== address && said.push(request.url()))
  await page.goto(address)
  return { page, said }
}

/** How wide a page becomes in a window of a width: as wide, when no text is outside it but in tables that scroll. */
export async function widthIn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  return (await page.evaluate('document.documentElement.scrollWidth')) as number
}

/** How many elements scroll without the keyboard reaching them. */
export const unreachedOn = async (page: Page): Promise<number> =>
  (await page.evaluate(`[...document.querySelectorAll('*')].filter((element) =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto' && element.tabIndex !== 0).length`)) as number

/** How wide the text of a page of A4 is, upright and turned, in pixels of 96 to an inch. */
const paper = { upright: 673, turned: 1032 }

/** The tables, facts and figures that are wider than their paper: a browser prints the whole of a document smaller for one of them. */
export async function widerThanPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paper.turned, height: 900 })
  const wider = (await page.evaluate(`[...document.querySelectorAll('section')].flatMap((part) => {
    part.style.maxWidth = (part.closest('.landscape') ? ${paper.turned} : ${paper.upright}) + 'px'
    return [...part.querySelectorAll(':scope > .scroll > table, :scope > dl, :scope > figure')]
      .filter((each) => each.getBoundingClientRect().width > part.getBoundingClientRect().width + 1)
      .map((each) => each.id || each.textContent.trim().slice(0, 40))
  })`)) as string[]
  await page.emulateMedia({ media: null })
  return wider
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // To work out where everything is that is as it should be takes longer than to look at it.
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
}

/** What axe finds wrong with a page. */
export async function violationsOf(page: Page, more: object = {}): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, ...more })})`,
  )) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
