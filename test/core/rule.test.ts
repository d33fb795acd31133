import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import type { Severity, Stage } from '../../src/core/files/choices.ts'
import { runChecks, severityOf, stageOf } from '../../src/core/rule.ts'
import { filesOf, workspaceOf } from '../repository.ts'

/** A goal whose title looks like a formula, under an id. */
const plan = (head: string, id: string) =>
  `format: 1\n${head}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\ngoals: [{ id: ${id}, title: "=1+1" }]\n`
const waiver = (lines: string) => ({
  'waivers.yaml': `format: 1\nwaivers:\n  - id: a\n    rule: formula-like\n${lines}    reason: Syy\n    askedBy: A\n    approvedBy: B\n    until: 2099-12-31\n`,
})
const unitPlan = { 'plans/vm/mallivirasto.yaml': plan('unit: mallivirasto', 'oma') }
const branchPlan = { 'plans/vm/branch.yaml': plan('branch: vm', 'oma') }

/** The codes of what stands, with the goal it stands in, and how many problems an exception covers. */
function told(files: Readonly<Record<string, string>>) {
  const { diagnostics, waived } = runChecks(checks, workspaceOf(filesOf(files)))
  return [diagnostics.map(({ code, unit, goal }) => [code, unit, goal].join(' ')), waived.length]
}

test.each([
  ['a goal of a unit', unitPlan, '', [['formula-like mallivirasto oma'], 0]],
  ['waived by its id', unitPlan, 'object: oma', [[], 1]],
  ['waived by its id and unit', unitPlan, 'object: mallivirasto/oma', [[], 1]],
  ['waived of another unit', unitPlan, 'object: vm/oma', [['formula-like mallivirasto oma'], 0]],
  [
    'waived in an id that ends alike',
    unitPlan,
    'object: eimallivirasto/oma',
    [['formula-like mallivirasto oma'], 0],
  ],
  ["a branch's own goal", branchPlan, '', [['formula-like  oma'], 0]],
  ["a branch's own goal waived", branchPlan, 'object: oma', [[], 1]],
  [
    "a branch's own goal, and a unit's waived",
    branchPlan,
    'object: mallivirasto/oma',
    [['formula-like  oma'], 0],
  ],
])('%s', (_, files, line, expected) => {
  expect(told({ ...files, ...(line && waiver(`    ${line}\n`)) })).toEqual(expected)
})

test('what is wrong in a branch plan is as bad as at its stage', () => {
  const early = { ...checks[0], code: 'early', severity: { monitoring: 'error' } } as const
  const find = (text: string) => workspaceOf(filesOf({ ...branchPlan, 'plans/vm/branch.yaml': text }))
  const found = (stage: string) => {
    const workspace = find(plan('branch: vm', 'oma').replace('draft', stage))
    const [{ source }] = workspace.branches as [(typeof workspace.branches)[number]]
    const message = { fi: '', sv: '', en: '' }
    return runChecks(
      [{ ...early, find: () => [{ source, path: ['goals', 0], message }] } as never],
      workspace,
    ).diagnostics.length
  }
  expect([found('draft'), found('monitoring')]).toEqual([0, 1])
})

describe('how bad a breach is: the stage, then the day of entry, then toimi.yaml', () => {
  const rule = { ...(checks[0] as (typeof checks)[number]), code: 'uusi' }
  const levels = { draft: 'info', submitted: 'warning', approved: 'error' } as const
  const day = '2024-10-01'
  type Case = readonly [
    severity: Severity | Partial<Record<Stage, Severity>>,
    stage: Stage,
    since: string | undefined,
    set: Severity | 'off' | undefined,
    told: Severity | 'off',
  ]
  const cases: readonly Case[] = [
    ['error', 'draft', undefined, undefined, 'error'],
    ['warning', 'monitoring', undefined, undefined, 'warning'],
    [levels, 'draft', undefined, undefined, 'info'],
    [levels, 'submitted', undefined, undefined, 'warning'],
    [levels, 'approved', undefined, undefined, 'error'],
    [levels, 'monitoring', undefined, undefined, 'off'],
    // A new rule warns until its day, and is never made worse by it.
    ['error', 'draft', '2024-10-02', undefined, 'warning'],
    ['error', 'draft', '2024-10-01', undefined, 'error'],
    ['error', 'draft', '2024-09-30', undefined, 'error'],
    [levels, 'approved', '2024-10-02', undefined, 'warning'],
    [levels, 'approved', '2024-10-01', undefined, 'error'],
    [levels, 'draft', '2024-10-02', undefined, 'info'],
    [levels, 'monitoring', '2024-10-02', undefined, 'off'],
    // toimi.yaml has the last word, also where the rule is silent and before its day.
    ['error', 'draft', undefined, 'off', 'off'],
    [levels, 'draft', undefined, 'error', 'error'],
    [levels, 'monitoring', undefined, 'warning', 'warning'],
    ['error', 'draft', '2024-10-02', 'error', 'error'],
    ['error', 'draft', '2024-10-02', 'off', 'off'],
  ]
  test.each(cases)('%j at %s, since %s, set to %s: %s', (severity, stage, since, set, told) => {
    const settings = { format: '1', ...(set && { severities: { uusi: set } }) }
    const one = { ...rule, severity, ...(since !== undefined && { since }) }
    expect(severityOf(one, stage, { settings, asOf: day })).toBe(told)
  })

  test.each([
    ['draft', [], 'draft'],
    ['draft', [{ from: '2024-10-01', stage: 'submitted' }], 'submitted'],
    ['draft', [{ from: '2024-10-02', stage: 'submitted' }], 'draft'],
    ['approved', [{ from: '2024-01-01', stage: 'submitted' }], 'approved'],
    [
      'draft',
      [
        { from: '2024-01-01', stage: 'approved' },
        { from: '2024-02-01', stage: 'submitted' },
      ],
      'approved',
    ],
  ] as const)(
    'a plan that is %s, where toimi.yaml asks for %j, is judged as %s',
    (stage, minimumStage, judged) => {
      expect(stageOf({ stage }, { settings: { format: '1', minimumStage }, asOf: day })).toBe(judged)
    },
  )
})
