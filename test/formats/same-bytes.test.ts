import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { mergedWorld, reportOf } from '../reports/world.ts'
import { style } from './documents.ts'

const files = mergedWorld()
const { TZ, LANG } = process.env
afterEach(() => Object.assign(process.env, { TZ, LANG }))

/** A report in one format, written somewhere else and somewhat later. */
async function written(
  kind: string,
  format: 'html' | 'xlsx' | 'json',
  zone: string,
  locale: string,
): Promise<string> {
  Object.assign(process.env, { TZ: zone, LANG: locale })
  const document = await reportOf(kind, files)
  const bytes = await (await formats[format]()).write(document, style)
  return createHash('sha256').update(bytes).digest('hex')
}

test.each(['unit', 'branch', 'overview'])(
  'a report of a %s is the same bytes in every time zone and locale',
  async (kind) => {
    for (const format of ['html', 'xlsx', 'json'] as const) {
      const here = await written(kind, format, 'Pacific/Kiritimati', 'tr_TR.UTF-8')
      await new Promise((later) => setTimeout(later, 5))
      expect(await written(kind, format, 'America/Los_Angeles', 'C'), format).toBe(here)
    }
  },
)

test('the order in which files are read makes no difference', async () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse())
  for (const kind of ['branch', 'overview'])
    expect(await reportOf(kind, reversed)).toEqual(await reportOf(kind, files))
})
