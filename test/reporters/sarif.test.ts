import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { circumstances, problems } from './problems.ts'

const ajv = new Ajv2020({ strictRequired: false })
addFormats.default(ajv)
const official = ajv.compile(JSON.parse(readFileSync('test/reporters/official/sarif-2.1.0.json', 'utf8')))
const run = (list: readonly Diagnostic[], exitCode = 1) =>
  JSON.parse(sarif(list, { ...circumstances, exitCode })).runs[0]

test.each([
  ['every kind of problem', problems],
  ['no problem', []],
])('it has the official structure with %s', (_, list) => {
  official(JSON.parse(sarif(list, circumstances)))
  expect(official.errors ?? []).toEqual([])
})

test('each result points at its rule', () => {
  const { tool, results } = run(problems)
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
})

test('a rule is described by its title where it has one', () => {
  const { rules } = run(problems).tool.driver
  const short = (code: string) => rules.find(({ id }: { id: string }) => id === code).shortDescription.text
  expect([short('id-unique'), short('markup')]).toEqual(['Tunnukset ovat eri tunnuksia.', 'markup'])
})

test('the path of a file becomes a URI, which leads back to it', () => {
  const { uri } = run(problems).results.find(({ ruleId }: { ruleId: string }) => ruleId === 'id-unique')
    .locations[0].physicalLocation.artifactLocation
  expect(uri).toBe('arkisto/plans/vm/ty%C3%B6%201%2C%20%C3%A4.yaml')
  expect(decodeURIComponent(uri)).toBe('arkisto/plans/vm/työ 1, ä.yaml')
})

test('what people wrote does not become a link', () => {
  expect(sarif(problems, circumstances)).not.toContain('](')
})

test.each([
  [1, true],
  [2, false],
])('exit code %i: could toimi do its work? %s', (exitCode, executionSuccessful) => {
  expect(run([], exitCode).invocations).toEqual([{ executionSuccessful, exitCode }])
})
