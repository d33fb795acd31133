/** The packed toimi, started as anybody starts it: in another zone and locale, with its words in another order, over files written in another order. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { folderOf } from '../folder.ts'
import { mergedWorld } from '../reports/world.ts'

const files = Object.entries(mergedWorld())

/** How toimi is called in a place: the zone, the locale, the order of files on disk and of words. */
interface Place {
  readonly zone: string
  readonly locale: string
  readonly ordered: <T>(list: readonly T[]) => T[]
}
const forwards: Place['ordered'] = (list) => [...list]
const backwards: Place['ordered'] = (list) => list.toReversed()
const places: readonly Place[] = [
  { zone: 'America/St_Johns', locale: 'tr_TR.UTF-8', ordered: backwards },
  { zone: 'Pacific/Kiritimati', locale: 'sv_FI.UTF-8', ordered: backwards },
  { zone: 'Pacific/Kiritimati', locale: 'C', ordered: forwards },
]
const helsinki: Place = { zone: 'Europe/Helsinki', locale: 'fi_FI.UTF-8', ordered: forwards }

/** The files that a report comes to in all formats, by name, as digests. */
function written(kind: string, words: readonly (readonly string[])[], place: Place): Record<string, string> {
  const cwd = folderOf(Object.fromEntries(place.ordered(files)))
  const formats = place.ordered(['html', 'xlsx', 'csv', 'json', 'markdown']).join()
  const options = [...words, ['--format', formats], ['--as-of', '2025-06-01'], ['-o', 'out']]
  execFileSync(
    process.execPath,
    [join(process.cwd(), 'bin/toimi.cjs'), 'report', kind, ...place.ordered(options).flat()],
    { cwd, stdio: 'pipe', env: { ...process.env, TZ: place.zone, LANG: place.locale, LC_ALL: place.locale } },
  )
  const names = readdirSync(join(cwd, 'out')).sort()
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(cwd, 'out', name)))
      .digest('hex')
  return Object.fromEntries(names.map((name) => [name, digest(name)]))
}

const ofBoth = [
  ['--branch', 'vm'],
  ['--branch', 'om'],
]
const all: readonly (readonly [kind: string, words: readonly (readonly string[])[]])[] = [
  ['branch', ofBoth],
  ['unit', ofBoth],
  ['overview', []],
  ['agreements', ofBoth],
  ['handover', ofBoth],
  ['handout', ofBoth],
]
const isLong = process.env['TOIMI_RUNS'] !== undefined

test.each(isLong ? all : all.slice(0, 1))(
  'a report of the kind %s is the same bytes wherever toimi runs, in whatever order',
  (kind, words) => {
    for (const language of isLong ? languages : (['sv'] as const)) {
      const inLanguage = [...words, ['--lang', language]]
      const here = written(kind, inLanguage, helsinki)
      expect(Object.keys(here).length).toBeGreaterThan(5)
      for (const place of isLong ? places : places.slice(0, 1))
        expect(written(kind, inLanguage, place), `${kind} in ${language}, ${place.zone}`).toEqual(here)
    }
  },
)
