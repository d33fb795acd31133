import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import { runChecks } from '../../src/core/rule.ts'
import { type FileContent, openWorkspace } from '../../src/core/workspace.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { type Parser, readFully } from '../../src/core/yaml/reader.ts'
import { copyOf, toimi } from '../cli.ts'
import { plan } from '../merge/arbitraries.ts'
import { spoilt } from './mutations.ts'
import { handedOver, readAlike } from './quick-texts.ts'
import { isReadQuickly } from './read-quickly.ts'

const given = process.env['TOIMI_RUNS']
const runs = Number(given ?? 1500)
const timeout = 30_000 + 20 * runs

const plansIn = (folder: string): [file: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')])

const good = plansIn('examples/hankinta')

describe('what people and toimi write is read quickly', () => {
  test.each(good)('examples/hankinta/%s', (_, text) => {
    expect(isReadQuickly(text)).toBe(true)
    expect(isReadQuickly(text.replaceAll('\n', '\r\n'))).toBe(true)
  })

  test.each(plansIn('examples/rikki'))('examples/rikki/%s, unless it is broken', (_, text) => {
    expect(isReadQuickly(text)).toBe(readFully('plan.yaml', text, defaultLimits).problems.length === 0)
  })

  test('plans that toimi makes', { timeout }, () => {
    const numRuns = Math.ceil(runs / 20)
    fc.assert(
      fc.property(plan('malli'), (value) => isReadQuickly(emit(unitPlan, value, 'fi'))),
      { numRuns },
    )
  })

  test.each(readAlike)('%j', (text) => {
    expect(isReadQuickly(text)).toBe(true)
  })
})

describe('what is unusual is handed over', () => {
  test.each(handedOver)('%j', (text) => {
    expect(isReadQuickly(text)).toBe(false)
  })

  test.each([
    ['depth', 'a: { b: [c] }', 3],
    ['keys', 'a: 1\nb: { c: 1, d: 2 }\n', 2],
    ['items', 'a: [b, c]\n', 2],
  ])('more than the limit: %s', (limit, text, most) => {
    expect(isReadQuickly(text, { ...defaultLimits, [limit]: most })).toBe(true)
    expect(isReadQuickly(text, { ...defaultLimits, [limit]: most - 1 })).toBe(false)
  })
})

test('spoilt plans are handed over, or read as the full reader reads them', { timeout }, () => {
  let quick = 0
  const property = fc.property(spoilt(good.map(([, text]) => text)), (text) => {
    if (isReadQuickly(text)) quick++
  })
  fc.assert(property, { numRuns: runs })
  if (given)
    console.log(`${runs} spoilt plans: ${quick} read quickly, all alike; ${runs - quick} handed over`)
  expect(quick).toBeGreaterThan(runs / 10)
})

/** What is told of a plan that stands in an example in place of another. */
function told(parser: Parser, files: readonly FileContent[]): readonly Diagnostic[] {
  const workspace = openWorkspace(files, { asOf: '2026-01-01', parser })
  return [...workspace.problems, ...runChecks(checks, workspace).diagnostics]
}

test('whichever reader is asked for, the same is told of spoilt plans', { timeout }, () => {
  const files = good.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const plans = files.filter(({ path }) => path.startsWith('plans/'))
  const others = files.filter(({ path }) => !path.startsWith('plans/'))
  const property = fc.property(
    fc
      .constantFrom(...plans)
      .chain(({ path, bytes }) => fc.tuple(fc.constant(path), spoilt([String(bytes)]))),
    ([path, text]) => {
      const spoiltFiles = [...others, { path, bytes: Buffer.from(text) }]
      expect(told('quick', spoiltFiles), text).toEqual(told('full', spoiltFiles))
    },
  )
  fc.assert(property, { numRuns: Math.ceil(runs / 15) })
})

test.each(['examples/rikki', 'examples/hankinta'])('--parser full finds the same in %s', async (example) => {
  const ask = (...words: string[]) => toimi(['check', '--format', 'json', ...words], { cwd: copyOf(example) })
  expect(await ask('--parser', 'full')).toEqual(await ask())
})
