import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { State } from '../../src/completeness/expectation.ts'
import { progressStates } from '../../src/core/progress.ts'
import { toimi } from '../cli.ts'

interface Part {
  readonly key: string
  readonly score: { readonly satisfied: number; readonly applicable: number }
}

test("README's score by hand is what toimi counts", async () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, section = ''] = /<!-- arithmetic -->([\s\S]*)<!-- \/arithmetic -->/.exec(readme) ?? []
  const rows = [...section.matchAll(/\| `?([a-z-]+)`? +\| (\d+) +\| (\d+) +\|/g)].map(
    ([, key, satisfied, applicable]) => [key, Number(satisfied), Number(applicable)] as const,
  )
  const args = ['check', '--unit', 'esimerkkiarkisto', '--by', 'rule', '--format', 'json']
  const { stdout } = await toimi(args, { cwd: 'examples/hankinta' })
  const { parts, score } = JSON.parse(stdout) as { parts: Part[]; score: Part['score'] }
  const counted = parts
    .filter((part) => part.score.applicable > 0)
    .map((part) => [part.key, part.score.satisfied, part.score.applicable])
  const told = rows.filter(([key]) => key !== 'together')
  expect([...told].sort()).toEqual(counted.sort())
  const sum = (at: 1 | 2) => told.reduce((total, row) => total + row[at], 0)
  expect([sum(1), sum(2)]).toEqual([score.satisfied, score.applicable])
  expect(rows.at(-1)).toEqual(['together', score.satisfied, score.applicable])
})

test('the example shows every state of a field', async () => {
  const { stdout } = await toimi(['check', '--format', 'json'], { cwd: 'examples/hankinta' })
  const { items } = JSON.parse(stdout) as { items: { fields: { state: State; counted: boolean }[] }[] }
  const all: Readonly<Record<State, true>> = {
    filled: true,
    explained: true,
    missing: true,
    waived: true,
    'not-applicable': true,
  }
  const shown = items.flatMap(({ fields }) => fields).filter(({ counted }) => counted)
  expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(Object.keys(all)))
})

test('the example shows every state of progress that a plan can be in when nothing is wrong with it', async () => {
  const { stdout } = await toimi(['status', '--format', 'json'], { cwd: 'examples/hankinta' })
  const { indicators } = JSON.parse(stdout) as { indicators: { progress: { state: string } }[] }
  // What cannot be judged is wrong, and told by validate: a target on the wrong side, a unit of measure that is another.
  const { unclear: _, ...all } = progressStates
  expect(new Set(indicators.map(({ progress }) => progress.state))).toEqual(new Set(Object.keys(all)))
})
