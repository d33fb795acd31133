import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { circumstances, problems } from './problems.ts'

const schema = JSON.parse(readFileSync('schemas/diagnostics.schema.json', 'utf8'))
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema)
const written = JSON.parse(json(problems, circumstances))

test.each([
  ['every kind of problem', written],
  ['no problem', JSON.parse(json([], circumstances))],
])('the published schema accepts %s', (_, document) => {
  validate(document)
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['another format', { ...written, format: 2 }],
  ['an unknown key', { ...written, more: true }],
  ['a problem with an unknown key', { ...written, diagnostics: [{ ...written.diagnostics[0], more: true }] }],
  [
    'a text that lacks a language',
    { ...written, diagnostics: [{ ...written.diagnostics[0], message: { fi: 'x', sv: 'x' } }] },
  ],
  [
    'a sheet without a cell',
    { ...written, diagnostics: [{ ...written.diagnostics[0], sheet: 'A', cell: undefined }] },
  ],
])('it refuses %s', (_, document) => {
  expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false)
})

test('nothing is lost, although nothing dangerous is printed', () => {
  expect(written.diagnostics).toEqual(problems)
})
