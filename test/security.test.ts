/** SECURITY.md promises no defence that no test holds. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectHeld, rowsHeld } from './held-by.ts'

const rows = rowsHeld(readFileSync('SECURITY.md', 'utf8'))

test('the table has as many rows as there are threats', () => {
  expect(rows.length).toBeGreaterThanOrEqual(16)
})

test.each(rows)('%s: %s', (_threat, _defence, held = '') => expectHeld(held))
