import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/core/workspace.ts'

/** What toimi advises about a file of settings. */
const advised = (line: string) =>
  openWorkspace([{ path: 'toimi.yaml', bytes: new TextEncoder().encode(`format: 1\n${line}\n`) }], {
    asOf: '2024-10-01',
  }).problems.map(({ fix }) => fix?.en)

test.each([
  ['example: Kyllä', ['Write: true']],
  ['example: "off"', ['Write: false']],
  ['example: valmis', ['Write: true']],
  ['example: constructor', [undefined]],
  ['example: ehkä', [undefined]],
  ['language: suomi', ['Did you mean fi?']],
])('%s', (line, expected) => {
  expect(advised(line)).toEqual(expected)
})
