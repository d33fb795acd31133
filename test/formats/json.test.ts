import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { ajvOptions } from '../../src/core/shape/validators.ts'
import { json } from '../../src/formats/json.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { cases, documentOf, otherHandout, otherHandouts, style } from './documents.ts'

const schema = JSON.parse(readFileSync('schemas/document.schema.json', 'utf8'))
const validate = new Ajv2020({ ...ajvOptions, allErrors: true }).compile(schema)
const written = (document: Document) => JSON.parse(String(json.write(document, style)))

const documents = [
  ...cases.map((each) => [`${each.kind} in ${each.language}`, () => documentOf(each)] as const),
  ...otherHandouts.map(([name, asked]) => [`handout ${name}`, () => otherHandout(asked)] as const),
]

test.each(documents)('the JSON of %s is as its schema says', async (_, document) => {
  expect([validate(written(await document())), validate.errors]).toEqual([true, null])
})

test.each<[string, (document: Document) => object]>([
  ['another format', (document) => ({ ...document, format: 2 })],
  ['a field of no document', (document) => ({ ...document, more: 1 })],
  ['a language that there is not', (document) => ({ ...document, language: 'de' })],
  ['no footer', ({ footer: _, ...document }) => document],
  [
    'a number as a float',
    (document) => ({ ...document, provenance: [{ label: 'x', cell: { kind: 'number', numeral: 1.5 } }] }),
  ],
  [
    'a cell of no kind',
    (document) => ({ ...document, provenance: [{ label: 'x', cell: { kind: 'image' } }] }),
  ],
])('the schema refuses %s', async (_, spoil) => {
  const document = written(await documentOf({ kind: 'overview', language: 'fi' }))
  expect(validate(spoil(document))).toBe(false)
})
