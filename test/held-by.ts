/** Documents that name the tests which hold what they say: `test/x.test.ts`: a part of its name; … */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** The rows of the table in a text that has a column `held by` at the end, cell by cell. */
export function rowsHeld(text: string): readonly (readonly string[])[] {
  const [, table = ''] = text.split('| held by |')
  return (table.split('\n\n')[0] ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
}

/** Asserts that each test a cell names is there. */
export function expectHeld(cell: string): void {
  for (const each of cell.split('; ')) {
    const [, path = '', name = ''] = /^`(test\/[\w/.-]+)`: (.+)$/.exec(each) ?? []
    expect(path, each).not.toBe('')
    expect(readFileSync(path, 'utf8')).toContain(name)
  }
}
