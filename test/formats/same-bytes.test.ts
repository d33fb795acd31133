import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { mergedWorld, reportOf } from '../reports/world.ts'
import { style } from './documents.ts'

const files = mergedWorld()
const { TZ, LANG } = process.env
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  Object.assign(process.env, { TZ, LANG })
})

/** A report in one format, written at some time, in some place. */
async function written(
  kind: string,
  format: 'html' | 'xlsx' | 'json',
  now: string,
  zone: string,
  locale: string,
) {
  vi.setSystemTime(now)
  Object.assign(process.env, { TZ: zone, LANG: locale })
  const document = await reportOf(kind, files)
  const bytes = await (await formats[format]()).write(document, style)
  return createHash('sha256').update(bytes).digest('hex')
}

test.each(['unit', 'branch', 'overview'])(
  'a report of a %s is the same bytes at all times and in all places',
  async (kind) => {
    for (const format of ['html', 'xlsx', 'json'] as const) {
      const here = await written(kind, format, '2025-12-31T23:30:00Z', 'Pacific/Kiritimati', 'tr_TR.UTF-8')
      expect(await written(kind, format, '2031-02-03T04:05:06Z', 'America/Los_Angeles', 'C'), format).toBe(
        here,
      )
    }
  },
)

test('the order in which files are read makes no difference', async () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse())
  for (const kind of ['branch', 'overview'])
    expect(await reportOf(kind, reversed)).toEqual(await reportOf(kind, files))
})
