/** SECURITY.md promises no defence that no test holds. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('SECURITY.md', 'utf8')
const [, table = ''] = text.split('| threat | defence | held by |')
const rows = (table.split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

test('the table has as many rows as there are threats', () => {
  expect(rows.length).toBeGreaterThanOrEqual(16)
})

test.each(rows)('%s: %s', (_threat, _defence, held = '') => {
  const named = held.split('; ').map((each) => /^`(test\/[\w/.-]+)`: (.+)$/.exec(each)?.slice(1))
  expect(named.length).toBeGreaterThan(0)
  for (const each of named) {
    const [path = '', name = ''] = each ?? []
    expect(readFileSync(path, 'utf8')).toContain(name)
  }
})
