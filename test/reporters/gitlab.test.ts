import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { same } from '../../src/core/text.ts'
import { gitlab } from '../../src/reporters/gitlab.ts'
import { circumstances, many, problems } from './problems.ts'

interface Issue {
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
}

const official = new Ajv2020().compile(
  JSON.parse(readFileSync('test/reporters/official/code-quality.json', 'utf8')),
)
const report = (list: readonly Diagnostic[]): Issue[] => JSON.parse(gitlab(list, circumstances))

test('it has the structure that GitLab reads', () => {
  official(report(problems))
  expect(official.errors ?? []).toEqual([])
})

test('it is an empty list when nothing is wrong', () => {
  expect(report([])).toEqual([])
})

test('what stops toimi blocks', () => {
  const severities = new Map(report(problems).map(({ check_name, severity }) => [check_name, severity]))
  const asked = ['file-unreadable', 'id-unique', 'markup', 'several-lines'].map((code) =>
    severities.get(code),
  )
  expect(asked).toEqual(['blocker', 'major', 'minor', 'info'])
})

describe('a fingerprint', () => {
  const [one] = many(1, 'error')
  if (!one) throw new Error('none')
  const [print] = report([one])

  test.each<[string, Partial<Diagnostic>]>([
    ['lines are added before it', { line: 40, endLine: 40, column: 3 }],
    ['it becomes a warning', { severity: 'warning' }],
    ['it is told in other words in Finnish', { message: { ...one.message, fi: 'toisin' } }],
  ])('stays the same when %s', (_, change) => {
    expect(report([{ ...one, ...change }])[0]?.fingerprint).toBe(print?.fingerprint)
  })

  test.each<[string, Partial<Diagnostic>]>([
    ['the rule', { code: 'other' }],
    ['the file', { file: 'plans/vm/vm.yaml' }],
    ['the path', { path: ['goals'] }],
    ['the message', { message: same('other') }],
  ])('differs by %s', (_, change) => {
    expect(report([{ ...one, ...change }])[0]?.fingerprint).not.toBe(print?.fingerprint)
  })

  test('is unique, and the first of equal ones keeps its own', () => {
    const prints = report([one, one, one]).map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(3)
    expect(prints[0]).toBe(print?.fingerprint)
  })
})
