import { expect, test } from 'vitest'
import type { Gap } from '../../src/core/completeness.ts'
import { cellsIn } from '../../src/reports/document/contents.ts'
import { gapCount } from '../../src/reports/tallies.ts'
import { rowsOf } from './rows.ts'
import { mergedWorld, reportOf, world } from './world.ts'

const branch = { branch: ['vm'] }

test.each([
  ['a unit of a branch', 'branch', 'units', '¤ puuttuva', 6],
  ['a branch', 'overview', 'branches', '¤ hallinnonala OM', 5],
])(
  '%s without a plan has no number of gaps: none would look like a perfect plan',
  async (_, kind, table, name, at) => {
    const rows = rowsOf(await reportOf(kind, mergedWorld(), kind === 'branch' ? branch : {}), table) ?? []
    const [its, others] = [rows.filter(([first]) => first === name), rows.filter(([first]) => first !== name)]
    expect(its.map((row) => row[at])).toEqual([''])
    expect(others.map((row) => row[at])).toEqual(others.map(() => expect.stringMatching(/^\d+$/)))
  },
)

test.each([
  ['some are expected', (text: string) => text, /^\d+\/\d+ yksiköstä$/],
  [
    'nobody said who',
    (text: string) => text.replace(/ +expected: .*\n/, ''),
    /^\d+\/\d+ yksiköstä, joilla mittari on$/,
  ],
])('a shared number says of how many units it is, where %s', async (_, change, words) => {
  const files = mergedWorld({ ...world, 'indicators.yaml': change(world['indicators.yaml'] ?? '') })
  const document = await reportOf('branch', files, branch)
  const notes = [...cellsIn(document.sections)].flatMap((cell) => ('notes' in cell ? (cell.notes ?? []) : []))
  const told = notes.map(({ text }) => text).filter((text) => /\d yksiköstä/.test(text))
  expect(told.length).toBeGreaterThan(0)
  for (const text of told) expect(text).toMatch(words)
})

const gaps = (...fields: readonly number[]) =>
  fields.map((many) => ({ state: 'missing', fields: many }) as Gap)

test.each([
  ['fi', gaps(14, 1, 1, 1), ['puuttuu 4', 'puuttuvia kenttiä 17']],
  ['sv', gaps(14, 0), ['saknas 2', 'fält som saknas 14']],
  ['en', gaps(1, 1), ['missing 2']],
  ['en', gaps(2), ['missing 1', 'fields missing 2']],
] as const)('gaps are not taken for the fields of a score, in %s', (language, some, told) => {
  const { numeral, notes } = gapCount(some, { language } as Parameters<typeof gapCount>[1])
  expect([numeral, notes?.map(({ text }) => text)]).toEqual([String(some.length), told])
})
