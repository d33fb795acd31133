import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitPlan } from '../../../src/core/files/unit-plan.ts'
import { layOut } from '../../../src/core/layout/lay-out.ts'
import { readModel } from '../../../src/core/shape/model.ts'
import { openWorkspace } from '../../../src/core/workspace.ts'
import { emit } from '../../../src/core/yaml/emit.ts'
import { defaultLimits } from '../../../src/core/yaml/problem.ts'
import { readers } from '../../../src/core/yaml/reader.ts'
import { plan } from '../../merge/arbitraries.ts'
import { small } from '../../repository.ts'
import { spoilt } from '../mutations.ts'
import { Scribe } from './scribe.ts'

const runs = Number(process.env['TOIMI_RUNS'] ?? 100)
const timeout = 30_000 + 20 * runs

const laidOut = (text: string) => layOut(unitPlan, text, 'fi', defaultLimits)
/** What a text says, and the comments in it that begin with a number. */
function said(text: string) {
  const contents = readers.quick('plan.yaml', text, defaultLimits)
  expect(contents.problems, text).toEqual([])
  return [readModel(unitPlan, contents), (text.match(/#\d+.*/g) ?? []).map((each) => each.trim()).sort()]
}

test('a plan that people have written says the same afterwards, keeps its comments and line ends, and is laid out once and for all', {
  timeout,
}, () => {
  const dice = fc.array(fc.nat(1000), { minLength: 17, maxLength: 43 })
  fc.assert(
    fc.property(plan('malli'), dice, fc.constantFrom('\n', '\r\n'), (value, rolled, lineBreak) => {
      const text = `${new Scribe(rolled).block(unitPlan, value).join(lineBreak)}${lineBreak}`
      const result = laidOut(text)
      expect(result, text).toBeDefined()
      if (result === undefined) return
      expect(said(result), result).toEqual(said(text))
      expect(result.split('\n').length).toBe(result.split(lineBreak).length)
      expect(laidOut(result), text).toBe(result)
    }),
    { numRuns: runs },
  )
})

test('what toimi writes is canonical', { timeout }, () => {
  fc.assert(
    fc.property(plan('malli'), (value) => {
      const text = emit(unitPlan, value, 'fi')
      expect(laidOut(text)).toBe(text)
    }),
    { numRuns: runs / 2 },
  )
})

const folder = 'examples/hankinta/plans'
const plans = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.yaml$/.test(file) && !/branch|national|archive/.test(file))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))

/** Whether a plan comes through the gates. */
function isSound(text: string): boolean {
  const files = { ...small, 'plans/vm/malli.yaml': text }
  const bytes = (content: string) => new TextEncoder().encode(content)
  const contents = Object.entries(files).map(([path, content]) => ({ path, bytes: bytes(content) }))
  return openWorkspace(contents, { asOf: '2024-10-01' }).broken.size === 0
}

test('a spoilt plan that still comes through the gates is laid out once and for all, or left as it is', {
  timeout,
}, () => {
  let [sound, laid] = [0, 0]
  fc.assert(
    fc.property(spoilt(plans), (text) => {
      if (!isSound(text)) return
      sound++
      const result = laidOut(text)
      if (result === undefined) return
      laid++
      expect(isSound(result), result).toBe(true)
      expect(laidOut(result), text).toBe(result)
    }),
    { numRuns: 5 * runs },
  )
  expect(sound).toBeGreaterThan(runs / 4)
  expect(laid).toBeGreaterThan(0.9 * sound)
})

const head = 'format: 1\nunit: malli\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n'

describe('what changes, and what does not', () => {
  test.each([
    [
      'fields of an item change places under its dash, with their comments',
      'goals:\n- title: A   # nimi\n\n\n  # tunnus\n  id:   a\n# toinen\n-   id: b\n    title: B',
      'goals:\n  # tunnus\n  - id: a\n    title: A   # nimi\n  # toinen\n  - id: b\n    title: B',
    ],
    [
      'a dash on a line of its own',
      'goals:\n  - # tärkein\n    title: A\n    id: a\n  -\n    id: b\n    title: B',
      'goals:\n  # tärkein\n  - id: a\n    title: A\n  - id: b\n    title: B',
    ],
    [
      'a text keeps its lines, and its blank ones',
      'goals:\n    - id: a\n      title: |-\n          yksi\n\n            kaksi # ei huomautus\n      # lopuksi',
      'goals:\n  - id: a\n    title: |-\n        yksi\n\n          kaksi # ei huomautus\n    # lopuksi',
    ],
    [
      'records and lists on one line',
      'goals:\n  - {title: "A, {b}",id: a, strategyGoals: [ T1.1,T2.1 ]} # rivi',
      'goals:\n  - { id: a, strategyGoals: [T1.1, T2.1], title: "A, {b}" } # rivi',
    ],
    [
      'comments at the end stay there',
      'note: x\ngoals: []\n# loppu\n\n# aivan\n\n',
      'goals: []\nnote: x\n# loppu\n\n# aivan',
    ],
    [
      'a text over several lines',
      'note: "yksi\n  kaksi"\ngoals:\n  - id: a\n    title: pitkä\n      nimi',
      'goals:\n  - id: a\n    title: pitkä\n      nimi\nnote: "yksi\n  kaksi"',
    ],
  ])('%s', (_, before, after) => {
    expect(laidOut(head + before)).toBe(`${head}${after}\n`)
    expect(laidOut(`${head}${after}\n`)).toBe(`${head}${after}\n`)
  })

  test('comments at the top of the file stay on top', () => {
    expect(laidOut('# otsikko\n\n# toinen\nunit: malli\nformat: 1\n')).toBe(
      '# otsikko\n\n# toinen\nformat: 1\nunit: malli\n',
    )
  })

  test('a file that is all on one line is left as it is', () => {
    expect(laidOut('{ format: 1, unit: malli }\n')).toBeUndefined()
  })
})
