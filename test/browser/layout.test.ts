/** Pages hold their shape whatever is in them: nothing, everything, words that are too long, values that are all alike. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../formats/documents.ts'
import { type Files, mergedWorld, reportsOf, world } from '../reports/world.ts'
import { executablePath, launch, opened, unreachedOn, violationsOf, widthIn } from './chromium.ts'

const { 'plans/vm/malli.yaml': _, 'plans/vm/vm.yaml': __, ...nobody } = world

/** The repository with one plan in it, merged: its goals, each by its parts. */
const planned = (goals: readonly string[], language = 'fi'): Files =>
  mergedWorld({
    ...nobody,
    'plans/vm/malli.yaml': `format: 1
unit: malli
language: ${language}
stage: approved
period: { from: 2022, to: 2025 }
currentState: { summary: Alku }
goals:
${goals.map((parts, at) => `  - id: tavoite-${at}\n    strategyGoals: [T1.${at + 1}]\n${parts}`).join('')}`,
  })

const manyMeasures = Array.from(
  { length: 500 },
  (_, at) =>
    `      - { id: toimi-${at}, title: Toimenpide ${at}, status: in-progress, schedule: { start: 2022-01, end: 2024-06 } }\n`,
).join('')
const long = 'hankintatoimen kehittäminen ja seuranta '.repeat(8).slice(0, 300).trim().padEnd(300, 'a')
const word = 'hankintasopimushallintajärjestelmä'.repeat(4).slice(0, 120)

const indicator = (id: string, values: string, title = 'Osuus') => `    indicators:
      - { id: ${id}-osuus, title: ${title}, kind: number, unitOfMeasure: kpl, direction: increase, decimals: 1, ${values} }
`
const titled = (id: string, title: string, role = title.slice(0, 200)) => `    title: ${title}
    rationale: ${title}
    measures: [{ id: ${id}-toimi, title: ${title}, description: ${title}, responsible: { role: ${role} }, schedule: { start: 2022, end: 2023 } }]
${indicator(id, 'baseline: { period: 2021, value: 1 }, targets: [{ period: 2025, value: 2 }]', title)}`

/** What is unusual about a goal, and its parts. */
const goals = {
  'a title alone': '    title: Osataan\n',
  '500 measures': `    title: Paljon\n    measures:\n${manyMeasures}`,
  'titles of 300 characters': titled('pitka', long),
  'a word of 120 characters': titled('sana', word),
  'nothing but noughts': `    title: Nollia
    measures: [{ id: nolla-toimi, title: Nolla, resources: { euros: 0, personMonths: 0 } }]
${indicator('nolla', 'baseline: { period: 2021, value: 0 }, targets: [{ period: 2025, value: 0 }], actuals: [{ period: 2022, value: 0 }, { period: 2023, value: 0.0 }]')}`,
  'nothing but gaps': `    title: Puuttuu
    measures: [{ id: tyhja-toimi, title: Tyhjä }]
${indicator('tyhja', 'frequency: yearly')}`,
  'texts in Swedish alone': titled('ruotsi', '{ sv: Vi kan upphandla }'),
}

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
