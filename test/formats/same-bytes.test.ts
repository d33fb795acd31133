import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FormatName, formats } from '../../src/formats/index.ts'
import { mergedWorld, reportsOf } from '../reports/world.ts'
import { style } from './documents.ts'

const files = mergedWorld()
const { TZ, LANG, LC_ALL } = process.env
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  Object.assign(process.env, { TZ, LANG, LC_ALL })
})

const names = ['html', 'xlsx', 'csv', 'json', 'markdown'] as const satisfies readonly FormatName[]

/** The files of a report in all formats, by name, as digests. */
async function written(kind: string, asked: { branch: readonly string[] }): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const [name, document] of await reportsOf(kind, files, asked)) {
    for (const format of await Promise.all(names.map((each) => formats[each]()))) {
      const made = format.files?.(document, style, name) ?? [
        { name: `${name}.${format.extension}`, content: await format.write(document, style) },
      ]
      for (const file of made) digests.set(file.name, createHash('sha256').update(file.content).digest('hex'))
    }
  }
  return digests
}

/** The same at some time, in some place. */
function writtenIn(kind: string, branch: readonly string[], now: string, zone: string, locale: string) {
  vi.setSystemTime(now)
  Object.assign(process.env, { TZ: zone, LANG: locale, LC_ALL: locale })
  return written(kind, { branch })
}

test.each([
  ['unit', ['vm', 'om']],
  ['branch', ['vm', 'om']],
  ['overview', []],
  ['agreements', ['vm', 'om']],
  ['handover', ['vm', 'om']],
  ['handout', ['vm', 'om']],
])(
  'a report of the kind %s is the same bytes at all times, in all places, in whatever order it is asked for',
  async (kind, branch) => {
    const here = await writtenIn(kind, branch, '2025-12-31T23:30:00Z', 'Pacific/Kiritimati', 'tr_TR.UTF-8')
    const there = await writtenIn(
      kind,
      branch.toReversed(),
      '2031-02-03T04:05:06Z',
      'America/Los_Angeles',
      'C',
    )
    expect(here.size).toBeGreaterThanOrEqual(names.length)
    expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here))
  },
)

test('the order in which files are read makes no difference', async () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse())
  for (const kind of ['unit', 'branch', 'overview', 'agreements', 'handover', 'handout'])
    expect(await reportsOf(kind, reversed), kind).toEqual(await reportsOf(kind, files))
})
