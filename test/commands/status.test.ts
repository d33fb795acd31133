import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Surroundings } from '../../src/commands/command.ts'
import { status } from '../../src/commands/status.ts'
import type { FollowUp } from '../../src/core/follow-up.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { workspaceOf } from '../repository.ts'

const example = 'examples/hankinta'
const head = (unit: string, stage = 'monitoring') =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: ${stage}\nperiod: { from: 2022, to: 2025 }\nupdated: 2024-05-02\n`
const base = {
  'toimi.yaml': 'format: 1\nlanguage: fi\n',
  'organisations.yaml': `format: 1
branches:
  - id: vm
    name: { fi: valtiovarainministeriön hallinnonala }
    units:
      - { id: malli, name: { fi: Mallivirasto, sv: Modellverket } }
      - { id: toinen, name: { fi: Toinen virasto } }
      - { id: vanha, name: { fi: Vanha virasto }, valid: { until: 2023-12-31 } }
`,
  'indicators.yaml': `format: 1
indicators:
  - id: ostot
    title: { fi: Yhteiset ostot, sv: Gemensamma inköp }
    kind: money
    unitOfMeasure: €
    direction: increase
    expected: [malli, toinen]
    aggregation: { units: sum, time: last }
    targets: [{ period: 2025, value: 100 }]
`,
}
const goals = (measures: string, indicators = '') => `goals:
  - id: osaaminen
    strategyGoals: [T2.1]
    title: Osaaminen vahvistuu
    performanceAgreement: { agreement: Tulossopimus 2024, period: 2024, indicator: koulutetut, target: Puolet on käynyt kurssin }
    measures:
${measures.replaceAll(/^/gm, '      ')}
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        unitOfMeasure: "%"
        decimals: 0
        direction: increase
        responsible: { role: Henkilöstöpäällikkö }
        baseline: { period: 2021, value: 10 }
        targets: [{ period: 2025, value: 90 }]
        actuals: [{ period: 2023, value: 34 }]
${indicators.replaceAll(/^(?=.)/gm, '      ')}`
const ostot = (target: number) =>
  `- { id: ostot-oma, shared: ostot, targets: [{ period: 2025, value: ${target} }] }\n`

/** What `toimi status` finds, without the shell around it: asking git takes its time. */
async function found(
  files: Readonly<Record<string, string>>,
  { asOf, ...asked }: { asOf?: string; within?: number; unit?: readonly string[] } = {},
): Promise<FollowUp> {
  const options = { branch: [], unit: [], goal: [], words: [], within: 90, ...asked }
  const surroundings = { language: 'fi', version: '0', commit: undefined } as unknown as Surroundings
  const { diagnostics, result } = await status.run(workspaceOf(files, asOf), options as never, surroundings)
  expect(diagnostics).toEqual([])
  if (result?.kind !== 'document') throw new Error('no document')
  return result.data as unknown as FollowUp
}
const one = (measure: string) => ({ ...base, 'plans/vm/malli.yaml': head('malli') + goals(`- ${measure}`) })

describe('measures', () => {
  const rows: readonly (readonly [what: string, measure: string, remarks: readonly string[]])[] = [
    [
      'over',
      '{ id: m, title: M, schedule: { start: 2024-02, end: 2024-09 }, status: in-progress }',
      ['late 2024-09'],
    ],
    [
      'over, and nobody says how far it is',
      '{ id: m, title: M, schedule: { end: 2024-Q2 } }',
      ['late 2024-Q2'],
    ],
    ['over and completed', '{ id: m, title: M, schedule: { end: 2024-Q2 }, status: completed }', []],
    ['over and given up', '{ id: m, title: M, schedule: { end: 2024-Q2 }, status: discontinued }', []],
    [
      'ends today',
      '{ id: m, title: M, schedule: { start: 2024-02, end: 2024-10 }, status: in-progress }',
      ['due-soon 2024-10'],
    ],
    [
      'ends in 91 days',
      '{ id: m, title: M, schedule: { start: 2024-02, end: 2024 }, status: in-progress }',
      [],
    ],
    [
      'not started in time',
      '{ id: m, title: M, schedule: { start: 2024-05, end: 2025 }, status: not-started }',
      ['not-started 2024-05'],
    ],
    [
      'its start is not over',
      '{ id: m, title: M, schedule: { start: 2024-10, end: 2025 }, status: not-started }',
      [],
    ],
    [
      'nobody tells of it',
      '{ id: m, title: M, schedule: { start: 2023, end: 2025 }, status: in-progress }',
      ['no-progress 2023'],
    ],
    [
      'somebody told of it',
      '{ id: m, title: M, schedule: { start: 2023, end: 2025 }, status: in-progress, progress: [{ period: 2023-H2, summary: Etenee. }] }',
      [],
    ],
    [
      'somebody told of it once',
      '{ id: m, title: M, schedule: { start: 2022, end: 2025 }, status: in-progress, progress: [{ period: 2022, summary: Etenee. }] }',
      ['no-progress 2023'],
    ],
    [
      'a milestone is over',
      '{ id: m, title: M, schedule: { start: 2024, end: 2025 }, status: in-progress, milestones: [{ id: v, title: V, due: 2024-06 }] }',
      ['late 2024-06 V'],
    ],
    [
      'a milestone was reached',
      '{ id: m, title: M, schedule: { start: 2024, end: 2025 }, status: in-progress, milestones: [{ id: v, title: V, due: 2024-06, done: 2024-07-01 }] }',
      [],
    ],
  ]
  test.each(rows)('%s', async (_what, measure, expected) => {
    const { measures } = await found(one(measure))
    expect(
      measures.map(({ remark, period, milestone }) =>
        [remark, period, milestone?.fi].filter(Boolean).join(' '),
      ),
    ).toEqual(expected)
  })
})

test('who is followed up: plans in force of units that still are', async () => {
  const files = {
    ...base,
    'plans/vm/malli.yaml': head('malli') + goals('- { id: m, title: M }'),
    'plans/vm/toinen.yaml': head('toinen', 'submitted') + goals('- { id: m, title: M }'),
    'plans/vm/vanha.yaml': head('vanha') + goals('- { id: m, title: M }'),
  }
  const { followed, notInForce, indicators } = await found(files)
  expect([followed, notInForce, indicators.map(({ unit }) => unit)]).toEqual([1, ['toinen'], ['malli']])
})

test('plans that have not been updated since the last year to be reported', async () => {
  const updated = async (day: string) =>
    (await found({ ...base, 'plans/vm/malli.yaml': head('malli').replace('2024-05-02', day) })).outdated
  expect(await updated('2024-01-01')).toEqual([])
  expect(await updated('2023-12-31')).toEqual([
    { unit: 'malli', branch: 'vm', updated: '2023-12-31', since: '2023-12-31' },
  ])
})

test('the days that come next, by role', async () => {
  const files = one(
    '{ id: m, title: M, responsible: { role: Hankintapäällikkö }, schedule: { start: 2024, end: 2024-12 }, milestones: [{ id: v, title: V, due: 2024-11 }] }',
  )
  const { deadlines } = await found(files, { within: 181 })
  expect(deadlines.map(({ day, kind, id, responsible }) => [day, kind, id, responsible?.role.fi])).toEqual([
    ['2024-11-30', 'milestone', 'm', 'Hankintapäällikkö'],
    ['2024-12-31', 'measure', 'm', 'Hankintapäällikkö'],
    ['2025-03-31', 'actual', 'koulutetut', 'Henkilöstöpäällikkö'],
  ])
  expect((await found(files, { within: 180 })).deadlines).toHaveLength(2)
  expect((await found(files, { within: 0 })).deadlines).toEqual([])
})

test('targets of the year in performance agreements, and how their indicators are getting on', async () => {
  const { agreed } = await found(one('{ id: m, title: M }'))
  expect(agreed.map(({ target, indicator }) => [target?.fi, indicator?.progress.state])).toEqual([
    ['Puolet on käynyt kurssin', 'behind'],
  ])
  expect((await found(one('{ id: m, title: M }'), { asOf: '2025-02-01' })).agreed).toEqual([])
})

describe('coverage both ways', () => {
  const files = {
    ...base,
    'plans/vm/malli.yaml':
      head('malli') + goals('- { id: m, title: Koulutusohjelma hankintojen valmistelijoille }', ostot(40)),
    'plans/vm/toinen.yaml':
      head('toinen') +
      goals('- { id: m, title: Hankintojen valmistelijoiden koulutusohjelma }', ostot(100)) +
      '  - { id: markkinat, strategyGoals: [T4], title: Markkinat }\n',
  }

  test('what nobody serves', async () => {
    const { unserved } = (await found(files)).twoWay
    // T4 has no worded goals: whoever serves the ambition serves all there is.
    expect(unserved).toEqual(['T1', 'T2.2', 'T2.3', 'T2.4', 'T3', 'T5', 'T6', 'T7', 'T8'])
  })

  test('goals without means', async () => {
    const { bare } = (await found(files)).twoWay
    expect(bare.map(({ unit, goal, lacks }) => [unit, goal, lacks])).toEqual([
      ['toinen', 'markkinat', 'measures'],
      ['toinen', 'markkinat', 'indicators'],
    ])
  })

  test('the same measure twice, whatever the order and endings of its words', async () => {
    const { alike } = (await found(files)).twoWay
    expect(alike.map((items) => items.map(({ unit, id }) => `${unit}/${id}`))).toEqual([
      ['malli/m', 'toinen/m'],
    ])
    expect((await found(files, { unit: ['malli'] })).twoWay.alike).toEqual([])
  })

  test('titles that are still to be filled in are not the same measure', async () => {
    const toFill = Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/title: [^}]*koulutusohjelma[^}]*(?= })/i, 'title: <TÄYTÄ TOIMENPIDE>'),
    ])
    expect((await found(Object.fromEntries(toFill))).twoWay.alike).toEqual([])
  })

  test('what the units aim at together, and what was agreed', async () => {
    const sum = { shared: 'ostot', period: '2025', common: '100' }
    expect((await found(files)).twoWay.sums).toEqual([
      { ...sum, sum: '140', reaching: 1, given: 2, expected: 2 },
    ])
    expect((await found(files, { unit: ['malli'] })).twoWay.sums).toEqual([
      { ...sum, sum: '40', reaching: 0, given: 1, expected: 1 },
    ])
  })
})

test.each(['fi', 'sv', 'en'])('the situation of a unit in %s, as a message', async (lang) => {
  const args = [
    'status',
    '--unit',
    'mallivirasto',
    '--as-of',
    '2025-11-01',
    '--format',
    'markdown',
    '--lang',
    lang,
  ]
  const { stdout, exitCode } = await toimi(args, { cwd: example })
  expect(exitCode).toBe(0)
  expect(stdout.replace(/(versio|version|plans at) [0-9a-f]{10}\+?/, '$1 …')).toMatchSnapshot()
})

test('a terminal that is wide shows a table, and every state with all that it follows from', async () => {
  const { stdout } = await toimi(['status', '--unit', 'mallivirasto', '--as-of', '2025-11-01'], {
    cwd: example,
    width: 140,
  })
  const [row = ''] = stdout.split('\n').filter((line) => line.includes('Kilpailutuksen kesto'))
  for (const told of ['→', '118', '2021', '97', '2024', '98', '102', '90', '2025'])
    expect(row).toContain(told)
  expect(stdout).toContain('path-1')
})

test('as data: one row an indicator', async () => {
  const { stdout } = await toimi(['status', '--unit', 'mallivirasto', '--format', 'csv'], { cwd: example })
  const [names = '', ...rows] = stdout.trim().split('\r\n')
  expect(names).toBe(
    'branch,unit,goal,indicator,title,state,rule,unitOfMeasure,baselinePeriod,baseline,latestPeriod,latest,targetPeriod,target,expected,ratio,awaited,file,line',
  )
  expect(rows).toContain(
    'vm,mallivirasto,kilpailutukset,mv-kesto,Kilpailutuksen kesto,on-track,path-1,pv,2021,118,2024,97,2025,90,97.5,1.0243,,plans/vm/mallivirasto.yaml,147',
  )
})

test('the JSON is as its schema says', async () => {
  const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  const validate = new Ajv2020({ allErrors: true }).addSchema(schema('diagnostics')).compile(schema('status'))
  for (const asOf of ['2022-06-01', '2024-10-01', '2025-11-01']) {
    const { stdout } = await toimi(['status', '--format', 'json', '--as-of', asOf], { cwd: example })
    validate(JSON.parse(stdout))
    expect(validate.errors ?? []).toEqual([])
  }
})

test.each([
  ['--within', '1.5'],
  ['--within', '99999'],
  ['--unit', 'olematon'],
])('refuses %s %s', async (...args) => {
  const { exitCode, stdout } = await toimi(['status', ...args], { cwd: example })
  expect([exitCode, stdout]).toEqual([2, ''])
})

test('a plan that cannot be read is told, and the others are followed up', async () => {
  const files = { ...one('{ id: m, title: M }'), 'plans/vm/toinen.yaml': 'format: 1\n\tunit: x\n' }
  const { exitCode, stdout, stderr } = await toimi(['status'], { cwd: folderOf(files) })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('yaml-tab')
  expect(stdout).toContain('Koulutetut')
})

test('before anything is approved there is nothing to follow up', async () => {
  const files = { ...base, 'plans/vm/malli.yaml': head('malli', 'draft') }
  const { exitCode, stdout } = await toimi(['status'], { cwd: folderOf(files) })
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Yhtään suunnitelmaa ei ole vielä hyväksytty.')
})
