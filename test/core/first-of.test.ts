import { expect, test } from 'vitest'
import { firstOf } from '../../src/core/first-of.ts'

const letters = (many: number): string[] => [...'abcdefghijkl'].slice(0, many)

test.each([
  [0, ''],
  [1, 'a'],
  [8, 'a, b, c, d, e, f, g, h'],
  [9, 'a, b, c, d, e, f, g, h ja 1 muuta'],
  [12, 'a, b, c, d, e, f, g, h ja 4 muuta'],
])('of %i names a sentence gives eight, and counts the rest', (many, sentence) => {
  expect(firstOf(letters(many)).fi).toBe(sentence)
})
