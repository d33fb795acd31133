/** Pages hold their shape whatever is in them: nothing, everything, words that are too long, values that are all alike. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../formats/documents.ts'
import { goals, nobody, planned, titled } from '../reports/unusual.ts'
import { type Files, reportsOf } from '../reports/world.ts'
import { executablePath, launch, opened, unreachedOn, violationsOf, widthIn } from './chromium.ts'

/** In the ordinary run all goals are in one plan; in the long one each has a plan of its own too, and one is in Swedish. */
const unusual: readonly (readonly [what: string, files: Files])[] = [
  ['all that is unusual', planned(Object.values(goals))],
  ...(process.env['TOIMI_RUNS'] === undefined
    ? []
    : [
        ...Object.entries(goals).map(([what, parts]) => [what, planned([parts])] as const),
        ['a plan in Swedish', planned([titled('ruotsi', 'Vi kan upphandla')], 'sv')] as const,
      ]),
]
const kinds = ['unit', 'branch', 'overview', 'agreements', 'handover', 'handout']

describe.skipIf(executablePath === undefined)('a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  /** What is wrong with how each page of a report lies in a wide and in a narrow window. */
  async function faultsOf(kind: string, files: Files, withAxe: boolean): Promise<unknown[]> {
    const faults: unknown[] = []
    for (const [name, document] of await reportsOf(kind, files)) {
      const { page, said } = await opened(browser, await pageOf(document))
      if (withAxe) faults.push(...(await violationsOf(page)))
      for (const width of [1280, 320]) {
        const taken = await widthIn(page, width)
        if (taken !== width) faults.push(`${name}: ${taken} pixels in a window of ${width}`)
      }
      if ((await unreachedOn(page)) > 0) faults.push(`${name}: a table that the keyboard does not reach`)
      faults.push(...said)
      await page.close()
    }
    return faults
  }

  test('of no plans', async () => expect(await faultsOf('overview', nobody, true)).toEqual([]))

  test.each(unusual)('of %s', async (what, files) => {
    // Axe takes long, and minutes over five hundred rows: it looks at one kind, and at the others in their own tests.
    const withAxe = (kind: string) => kind === 'unit' && !/^(500|all)/.test(what)
    for (const kind of kinds) expect(await faultsOf(kind, files, withAxe(kind)), kind).toEqual([])
  })
})
