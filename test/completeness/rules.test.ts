import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checksAmong } from '../../src/checks/index.ts'
import { indicatorWith } from '../../src/completeness/example.ts'
import { families } from '../../src/completeness/families.ts'
import { expectations } from '../../src/completeness/index.ts'
import { kinds, stageOrder } from '../../src/core/files/choices.ts'
import { type Example, runChecks, severityOf } from '../../src/core/rule.ts'
import { languages } from '../../src/core/text.ts'
import { filesOf, workspaceOf } from '../repository.ts'
import { gapsOf, statesOf } from './looking.ts'

const gapsBy = (code: string, example: Example) => gapsOf(example).filter(({ rule }) => rule === code)

describe.each(expectations)('$code', ({ code, good, bad, title, why, missing }) => {
  test('the good example has no such gap, and nothing that is wrong', () => {
    const workspace = workspaceOf(filesOf(good))
    expect(gapsBy(code, good)).toEqual([])
    expect([...workspace.problems, ...runChecks(checksAmong(expectations), workspace).diagnostics]).toEqual(
      [],
    )
  })

  test('the bad example has it once', () => {
    expect(gapsBy(code, bad).map(({ state }) => state)).toEqual(['missing'])
  })

  test('speaks three languages, in sentences', () => {
    const gaps = gapsBy(code, bad)
    for (const text of [title, why, missing, ...gaps.map((gap) => gap.text)]) {
      const said = languages.map((language) => text[language])
      expect(
        said.every((sentence) => /\S[.?]$|^.+ [^ ]+$/.test(sentence) && !sentence.includes('undefined')),
      ).toBe(true)
      expect(new Set(said).size).toBe(languages.length)
    }
    expect(missing.fi).toMatch(/\.$/)
    for (const { field, example } of gaps)
      expect([field, example].every((text) => languages.every((each) => text[each] !== ''))).toBe(true)
  })

  test('is the file of its name', () => {
    expect(existsSync(`src/completeness/${code}.ts`)).toBe(true)
  })
})

test('each code is listed once', () => {
  const codes = expectations.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('each rule is in one family of the map', () => {
  const grouped = families.flatMap(({ rules }) => rules)
  expect([...grouped].sort()).toEqual(expectations.map(({ code }) => code).sort())
})

test('what is asked for at which stage', () => {
  const letters = { error: 'E', warning: 'W', info: 'i', off: '·' }
  const workspace = workspaceOf(filesOf(''))
  const rows = expectations.map((rule) => {
    const levels = stageOrder.map((stage) => letters[severityOf(rule, stage, workspace)])
    return `${levels.join(' ')}  ${rule.code}`
  })
  // draft, submitted, approved, monitoring: Error, Warning, information, not at all
  expect(rows).toEqual([
    'i E E E  current-state',
    '· · · W  plan-updated',
    'W E E E  plan-goals',
    'i W E E  goal-rationale',
    '· · i i  goal-steering',
    'W E E E  goal-measures',
    'W E E E  measure-responsible',
    'W E E E  measure-schedule',
    'i W E E  measure-status',
    'W E E E  goal-indicators',
    'W E E E  indicator-title',
    'W E E E  indicator-definition',
    'W E E E  indicator-kind',
    'W E E E  indicator-unit-of-measure',
    'W E E E  indicator-direction',
    'W E E E  indicator-scale',
    'i E E E  indicator-baseline',
    'i E E E  indicator-baseline-source',
    'W E E E  indicator-target',
    '· i i i  indicator-path',
    '· · E E  indicator-actual',
    'i E E E  indicator-terms',
    'i W E E  indicator-evidence',
    'i E E E  indicator-source',
    'i E E E  indicator-frequency',
    '· i i i  indicator-method',
    '· i i i  indicator-limitations',
    'W E E E  indicator-responsible',
    'i i i i  suspicious-number',
    'W E E E  placeholder',
    'i i i i  plan-translated',
    'i W E E  text-translated',
    'i E E E  branch-summary',
    'i E E E  shared-aggregation',
  ])
})

test('what is asked of which kind of indicator', () => {
  const rules = expectations
    .filter(({ on }) => on === 'definition' || on === 'indicator')
    .map(({ code }) => code)
  const asked = (code: string, kind: string) => {
    const states = statesOf(code, indicatorWith(kind === 'none' ? 'decimals: 1' : `kind: ${kind}`))
    return states.includes('missing') ? 'x' : states.includes('filled') ? '+' : '·'
  }
  const columns = ['none', ...Object.keys(kinds)]
  const rows = rules.map((code) => `${columns.map((kind) => asked(code, kind)).join(' ')}  ${code}`)
  expect(columns.join(' ')).toBe('none number count money percent yes-no milestone scale text')
  // x: missing, +: filled, ·: not asked
  expect(rows).toEqual([
    '+ + + + + + + + +  indicator-title',
    'x x x x x x x x x  indicator-definition',
    'x + + + + + + + +  indicator-kind',
    'x x x x x · · · ·  indicator-unit-of-measure',
    'x x x x x · · x ·  indicator-direction',
    '· · · · · · · x ·  indicator-scale',
    'x x x x x x · x x  indicator-baseline',
    'x x x x x x x x x  indicator-target',
    'x x x x x · · x ·  indicator-path',
    'x x x x x x x x x  indicator-actual',
    '· · · · · · · · ·  indicator-terms',
    '· · · · · · · · x  indicator-evidence',
    'x x x x x x x x x  indicator-source',
    'x x x x x x · x x  indicator-frequency',
    'x x x x x x x x x  indicator-method',
    'x x x x x x x x x  indicator-limitations',
    'x x x x x x x x x  indicator-responsible',
    '· · · · · · · · ·  suspicious-number',
  ])
})
