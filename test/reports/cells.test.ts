import { expect, test } from 'vitest'
import { passage } from '../../src/reports/document/cells.ts'

test.each([
  ['yksi\nkappale', 'yksi kappale'],
  ['yksi \nkappale\n', 'yksi kappale'],
  ['kaksi\n\nkappaletta', 'kaksi\n\nkappaletta'],
  [
    'kolme kysymystä:\na) mikä\nb) kuka\n1. milloin\n- missä',
    'kolme kysymystä:\na) mikä\nb) kuka\n1. milloin\n- missä',
  ],
  ['a\n-1 on luku', 'a -1 on luku'],
])('%j is told as %j', (written, told) => expect(passage({ fi: written }, 'fi')).toEqual({ text: told }))

test.each([
  [{ fi: 'suomi', sv: 'svenska' }, 'sv', { text: 'svenska' }],
  [{ fi: 'suomi', sv: 'svenska' }, 'en', { text: 'suomi', language: 'fi' }],
  [{ en: 'English' }, 'fi', { text: 'English', language: 'en' }],
  [{}, 'fi', undefined],
  [undefined, 'fi', undefined],
] as const)('%j for a reader of %s', (words, language, told) =>
  expect(passage(words, language)).toEqual(told),
)
