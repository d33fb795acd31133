import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'

const organisations = `format: 1
branches:
  - id: vm
    name: { fi: valtiovarainministeriön hallinnonala, sv: finansministeriets förvaltningsområde }
    units:
      - { id: malli, name: { fi: Mallivirasto, sv: Modellverket } }
      - { id: toinen, name: { fi: Toinen virasto } }
      - { id: vanha, name: { fi: Vanha virasto }, valid: { until: 2023-12-31 } }
      - { id: tuleva, name: { fi: Tuleva virasto }, valid: { from: 2025-01-01 } }
      - { id: vapaa, name: { fi: Vapaa virasto }, expected: false }
  - id: om
    name: { fi: oikeusministeriön hallinnonala }
    units: [{ id: oikeus, name: { fi: Oikeusvirasto } }]
`
const head = (unit: string, stage = 'draft') =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: ${stage}\nperiod: { from: 2022, to: 2025 }\n`
const whole = `goals:
  - id: osaaminen
    strategyGoals: [T2.1]
    title: Hankintaosaaminen vahvistuu
    measures:
      - id: kurssi
        title: Kurssi
        responsible: { role: Hankintapäällikkö }
        schedule: { start: 2022, end: 2024 }
    indicators:
      - id: koulutetut
        title: Koulutetut
        definition: Kurssin käyneet hankintojen valmistelijat.
        kind: count
        unitOfMeasure: henkilöä
        direction: increase
        responsible: { role: Hankintapäällikkö }
        targets: [{ period: 2025, value: 12 }]
`
const partly = whole.replace(/ +definition: .*\n/, '').replace(/ +direction: .*\n/, '')

const base = { 'toimi.yaml': 'format: 1\nlanguage: fi\n', 'organisations.yaml': organisations }
const plans = {
  ...base,
  'plans/vm/malli.yaml': head('malli') + whole,
  'plans/vm/toinen.yaml': head('toinen') + partly,
  'plans/om/oikeus.yaml': head('oikeus') + whole,
}
const check = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  toimi(['check', ...args], { cwd: folderOf(files) })
const resultOf = async (files: Readonly<Record<string, string>>, ...args: string[]) =>
  JSON.parse((await check(files, '--format', 'json', ...args)).stdout)

describe('the map of the gaps', () => {
  test.each([40, 100])('in a terminal of %i columns', async (width) => {
    const { stdout } = await toimi(['check', '--map', '--unit', 'toinen'], { cwd: folderOf(plans), width })
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([])
    expect(stdout).toMatchSnapshot()
  })

  test('its plans add up to the whole, and its goals to no more than their plan', async () => {
    interface Line {
      readonly plan: string
      readonly goal?: string
      readonly fields: readonly {
        readonly score: { readonly applicable: number; readonly missing: number }
      }[]
    }
    const { map, score } = (await resultOf(plans, '--map')) as { map: Line[]; score: Record<string, number> }
    for (const number of ['applicable', 'missing'] as const) {
      const sum = (lines: readonly Line[]) =>
        lines.flatMap(({ fields }) => fields).reduce((total, { score }) => total + score[number], 0)
      const whole = map.filter(({ goal }) => goal === undefined)
      expect(sum(whole)).toBe(score[number])
      for (const line of whole)
        expect(sum(map.filter(({ plan, goal }) => plan === line.plan && goal))).toBeLessThanOrEqual(
          sum([line]),
        )
    }
  })

  test('as data: one row a plan or goal and family of fields', async () => {
    const { stdout } = await check(plans, '--map', '--unit', 'toinen', '--format', 'csv')
    const rows = stdout.trim().split('\r\n')
    expect(rows[0]).toBe(
      'branch,plan,goal,title,fields,filled,explained,missing,waived,notApplicable,satisfied,applicable',
    )
    expect(rows.filter((row) => row.includes(',definition,'))).toEqual([
      'vm,toinen,,Toinen virasto,definition,4,0,2,0,1,4,6',
      'vm,toinen,osaaminen,Hankintaosaaminen vahvistuu,definition,4,0,2,0,1,4,6',
    ])
  })
})

test('a plan that lacks two fields, for its author', async () => {
  const { stdout, stderr, exitCode } = await check(plans, '--unit', 'toinen')
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  expect(stdout).toMatchSnapshot()
})

test.each(['fi', 'sv', 'en'])('all plans in %s, as a message', async (lang) => {
  const files = {
    ...plans,
    'plans/vm/malli.yaml': `${head('malli')}goals: [{ id: uusi, title: Uusi tavoite }]\n`,
  }
  expect((await check(files, '--format', 'markdown', '--lang', lang)).stdout).toMatchSnapshot()
})

test.each(['fi', 'sv'])('what one unit lacks, as it is sent to the unit in %s', async (lang) => {
  const args = ['check', '--unit', 'esimerkkiarkisto', '--format', 'markdown', '--lang', lang]
  expect((await toimi(args, { cwd: copyOf('examples/hankinta') })).stdout).toMatchSnapshot()
})

test('what one unit lacks, when it lacks nothing', async () => {
  expect((await check(plans, '--unit', 'malli', '--format', 'markdown')).stdout).toMatchSnapshot()
})

describe('who is expected', () => {
  const cases = [
    ['all', plans, [], { expected: 3, handedIn: 3, broken: 0 }],
    ['nobody has handed in', base, [], { expected: 3, handedIn: 0, broken: 0 }],
    ['a branch', plans, ['--branch', 'om'], { expected: 1, handedIn: 1, broken: 0 }],
    ['a unit whose plan is missing', base, ['--unit', 'malli'], { expected: 1, handedIn: 0, broken: 0 }],
    [
      'a broken plan is neither there nor missing',
      { ...plans, 'plans/vm/malli.yaml': 'format: 1\nunit: [\n' },
      [],
      { expected: 3, handedIn: 2, broken: 1 },
    ],
    [
      'a closed unit is not',
      { ...plans, 'plans/vm/vanha.yaml': head('vanha') },
      [],
      { expected: 3, handedIn: 3, broken: 0 },
    ],
    [
      'nor is one that need not',
      { ...plans, 'plans/vm/vapaa.yaml': head('vapaa') },
      [],
      { expected: 3, handedIn: 3, broken: 0 },
    ],
    [
      'nor one that nobody knows',
      { ...plans, 'plans/vm/muu.yaml': head('muu') },
      [],
      { expected: 3, handedIn: 3, broken: 0 },
    ],
    ['before a unit was founded', plans, ['--as-of', '2025-06-01'], { expected: 4, handedIn: 3, broken: 0 }],
    [
      'without organisations.yaml nobody knows',
      { 'toimi.yaml': base['toimi.yaml'], 'plans/vm/malli.yaml': head('malli') },
      [],
      null,
    ],
  ] as const
  test.each(cases)('%s', async (_what, files, args, expected) => {
    expect((await resultOf(files, ...args)).plans).toEqual(expected)
  })

  test('the plan of a closed unit is named, and not scored', async () => {
    const { closed, units } = await resultOf({ ...plans, 'plans/vm/vanha.yaml': head('vanha') })
    expect(closed).toEqual(['vanha'])
    expect(units.map(({ unit }: { unit: string }) => unit)).toEqual(['malli', 'oikeus', 'toinen'])
  })
})

describe('exit codes', () => {
  const cases = [
    ['gaps alone do not fail', plans, [], 0, []],
    ['reached', plans, ['--min', '0.9'], 0, []],
    ['in per cent', plans, ['--min', '94 %'], 0, []],
    ['in per cent, not reached', plans, ['--min', '95%'], 1, ['below-minimum']],
    ['100 % means all', plans, ['--min', '1'], 1, ['below-minimum']],
    ['100 % of those asked for', plans, ['--min', '1', '--unit', 'malli'], 0, []],
    ['a plan is missing', { ...plans, 'plans/vm/malli.yaml': '' }, ['--min', '0'], 1, ['file-empty']],
    [
      'two plans are missing',
      { ...base, 'plans/om/oikeus.yaml': plans['plans/om/oikeus.yaml'] },
      ['--min', '0'],
      1,
      ['plan-missing', 'plan-missing'],
    ],
    [
      'missing in a folder that was named',
      { ...base, 'plans/vm/malli.yaml': plans['plans/vm/malli.yaml'] },
      ['plans/vm', '--min', '0'],
      1,
      ['plan-missing'],
    ],
    [
      'missing elsewhere',
      { ...base, 'plans/vm/malli.yaml': plans['plans/vm/malli.yaml'] },
      ['plans/vm/malli.yaml', '--min', '1'],
      0,
      [],
    ],
    [
      'nobody knows who is expected',
      { 'toimi.yaml': base['toimi.yaml'], 'plans/vm/malli.yaml': plans['plans/vm/malli.yaml'] },
      ['--min', '0'],
      1,
      ['expected-unknown'],
    ],
    [
      'a broken plan fails also without --min',
      { ...plans, 'plans/vm/malli.yaml': 'format: 1\n\tunit: x\n' },
      [],
      1,
      ['yaml-tab'],
    ],
    [
      '--fail-on never is about fields: a broken plan fails all the same',
      { ...plans, 'plans/vm/malli.yaml': 'format: 1\n\tunit: x\n' },
      ['--fail-on', 'never'],
      1,
      ['yaml-tab'],
    ],
    [
      '--fail-on never is about fields: --min fails all the same',
      plans,
      ['--fail-on', 'never', '--min', '1'],
      1,
      ['below-minimum'],
    ],
    [
      'a severity is given to no rule',
      { ...plans, 'toimi.yaml': `${base['toimi.yaml']}severities: { kaikki: off }\n` },
      [],
      2,
      ['severity-rule-unknown'],
    ],
    ['--fail-on warning', plans, ['--fail-on', 'warning'], 1, ['fields-missing']],
    ['--fail-on error: a draft only warns', plans, ['--fail-on', 'error'], 0, []],
    [
      '--fail-on error at a later stage',
      plans,
      ['--fail-on', 'error', '--stage', 'approved'],
      1,
      ['fields-missing'],
    ],
  ] as const
  test.each(cases)('%s', async (_what, files, args, exitCode, codes) => {
    const called = await check(files, '--format', 'json', ...args)
    expect([
      called.exitCode,
      JSON.parse(called.stdout).diagnostics.map(({ code }: { code: string }) => code),
    ]).toEqual([exitCode, codes])
  })

  test.each(['90', '1.1', 'kaikki', '-1', '101%', ''])('--min %j is refused', async (min) => {
    const { exitCode, stdout } = await check(plans, `--min=${min}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })
})

test('--min fails while an expected plan is missing, whatever the score', async () => {
  const units = ['malli', 'toinen', 'oikeus'] as const
  const file = {
    malli: 'plans/vm/malli.yaml',
    toinen: 'plans/vm/toinen.yaml',
    oikeus: 'plans/om/oikeus.yaml',
  } as const
  await fc.assert(
    fc.asyncProperty(fc.subarray([...units]), fc.constantFrom('0', '0.5', '0.9', '1'), async (there, min) => {
      const files = { ...base, ...Object.fromEntries(there.map((unit) => [file[unit], plans[file[unit]]])) }
      const { exitCode } = await check(files, '--min', min)
      if (there.length < units.length) expect(exitCode).toBe(1)
    }),
    { numRuns: 25 },
  )
})

test('each aspect of a unit by itself', async () => {
  const lines = `updated: 2024-02-01\nsignOffs: [{ stage: approved, date: 2023-01-31, by: Johtaja }]\n${whole}        actuals: [{ period: 2022, value: 5 }]\n      - { id: koulutetut, title: Sama tunnus }\n`
  const { units } = await resultOf(
    { ...plans, 'plans/vm/malli.yaml': head('malli', 'monitoring') + lines },
    '--unit',
    'malli',
    '--stage',
    'approved',
  )
  expect(units).toMatchObject([
    {
      unit: 'malli',
      plan: 'handed-in',
      stage: 'monitoring',
      judgedBy: 'approved',
      validity: { errors: 1 },
      timeliness: { due: 4, given: 1 },
      signOffs: [{ stage: 'approved', date: '2023-01-31' }],
    },
  ])
})

test('--stage asks what would be missing at another stage', async () => {
  const missing = async (...args: string[]) =>
    (await resultOf(plans, '--unit', 'malli', ...args)).gaps
      .filter(({ fields }: { fields: number }) => fields > 0)
      .map(({ rule }: { rule: string }) => rule)
  expect(await missing()).toEqual([])
  expect(await missing('--stage', 'submitted')).toEqual([
    'current-state',
    'goal-rationale',
    'measure-status',
    'indicator-baseline',
    'indicator-source',
    'indicator-frequency',
  ])
})

test('the minimum stage of toimi.yaml, its severities and due days', async () => {
  const score = async (lines: string) => {
    const { satisfied, applicable } = (
      await resultOf({ ...plans, 'toimi.yaml': `${base['toimi.yaml']}${lines}` }, '--unit', 'malli')
    ).score
    return `${satisfied}/${applicable}`
  }
  expect(await score('')).toBe('12/12')
  expect(await score('severities: { indicator-kind: off, measure-schedule: info }\n')).toBe('10/10')
  expect(await score('severities: { indicator-baseline: error }\n')).toBe('12/13')
  expect(await score('minimumStage: [{ from: 2024-10-01, stage: submitted }]\n')).toBe('12/19')
  expect(await score('minimumStage: [{ from: 2024-10-02, stage: submitted }]\n')).toBe('12/12')
  expect(await score('minimumStage: [{ from: 2024-01-01, stage: approved }]\n')).toBe('12/21')
  expect(
    await score('minimumStage: [{ from: 2024-01-01, stage: approved }]\nreporting: { dueDays: 365 }\n'),
  ).toBe('12/20')
})

test("a branch's own items are its own to fill; those of its units are not", async () => {
  const branch = `format: 1
branch: vm
language: fi
stage: submitted
period: { from: 2022, to: 2025 }
goals:
  - { id: malli/osaaminen, title: Yksikön tavoite }
  - { id: yhteinen, title: Ministeriön oma tavoite }
`
  const { parts, gaps } = await resultOf({ ...plans, 'plans/vm/branch.yaml': branch }, '--branch', 'vm')
  expect(parts[0]).toMatchObject({ key: 'vm/branch', title: { sv: 'Förvaltningsområdets plan (VM)' } })
  const own = gaps.filter(
    ({ part, fields }: { part: string; fields: number }) => part === 'vm/branch' && fields > 0,
  )
  expect(
    own.map(({ rule, ids, fields, line }: { rule: string; ids: string[]; fields: number; line: number }) => [
      rule,
      ids,
      fields,
      line,
    ]),
  ).toEqual([
    ['branch-summary', [], 1, 1],
    ['goal-rationale', ['yhteinen'], 1, 8],
    ['goal-measures', ['yhteinen'], 4, 8],
    ['goal-indicators', ['yhteinen'], 12, 8],
  ])
})

test('--goal looks at the goals that serve it, and at nothing else', async () => {
  const other = whole.replace('T2.1', 'T3.1').replaceAll('id: ', 'id: toinen-')
  const files = {
    ...plans,
    'plans/vm/malli.yaml': `${head('malli')}${whole}${other.replace('goals:\n', '')}`,
  }
  const { items } = await resultOf(files, '--goal', 'T3')
  expect(new Set(items.map(({ item }: { item: string }) => item.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['malli/toinen-osaaminen']),
  )
})

test.each(['unit', 'branch', 'goal', 'rule', 'field'])(
  '--by %s: the JSON is as its schema says',
  async (by) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true })
    const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
    const validate = ajv.addSchema(schema('diagnostics')).compile(schema('check'))
    const broken = { ...plans, 'plans/vm/malli.yaml': 'format: 1\n\tunit: x\n' }
    for (const [files, ...args] of [
      [plans],
      [broken, '--min', '1', '--stage', 'monitoring'],
      [plans, '--map'],
      [base],
    ] as const) {
      expect(validate(await resultOf(files, '--by', by, ...args)) || validate.errors).toBe(true)
    }
  },
)

test('the same, whatever the order of the words', async () => {
  const one = await check(plans, 'plans/vm', 'plans/om')
  expect(await check(plans, 'plans/om', 'plans/vm')).toEqual(one)
})

test('validate ends with the score', async () => {
  const { stdout } = await toimi(['validate', '--lang', 'en'], { cwd: folderOf(plans) })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('34/36 fields filled: toimi check')
})

const waived = {
  ...plans,
  'waivers.yaml': `format: 1
waivers:
  - { id: kattaa, rule: indicator-direction, unit: toinen, reason: Sovitaan., askedBy: A, approvedBy: Hankintajohtaja, until: 2025-12-31 }
  - { id: ei-kata, rule: indicator-direction, unit: malli, reason: Sovitaan., askedBy: A, approvedBy: B, until: 2025-12-31 }
  - { id: toisaalla, rule: indicator-direction, unit: oikeus, reason: Sovitaan., askedBy: A, approvedBy: B, until: 2023-12-31 }
`,
}

test('exceptions are shown with what they cover, and one that covers nothing is a problem', async () => {
  const { waivers } = await resultOf(waived, '--unit', 'toinen', '--unit', 'malli')
  expect(waivers.map(({ id, fields }: { id: string; fields: number }) => [id, fields])).toEqual([
    ['kattaa', 1],
    ['ei-kata', 0],
  ])
  expect((await check(waived, '--unit', 'toinen')).stdout).toContain('Hyväksyjä (rooli): Hankintajohtaja')
  const { stdout } = await toimi(['validate', '--format', 'json'], { cwd: folderOf(waived) })
  const told = JSON.parse(stdout).diagnostics
  expect(told.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
    ['waiver-unmatched', 4],
    ['waiver-expired', 5],
  ])
})

test('as annotations: a gap that does not make the run fail is at most a warning', async () => {
  const args = ['--unit', 'toinen', '--format', 'github', '--stage', 'approved']
  const { stdout, exitCode } = await check(plans, ...args)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('::warning file=plans/vm/toinen.yaml,line=16,')
  expect(stdout).not.toContain('::error')
  const failing = await check(plans, ...args, '--fail-on', 'error')
  expect([failing.exitCode, failing.stdout.includes('::error file=plans/vm/toinen.yaml')]).toEqual([1, true])
})

test('as data: one row a gap', async () => {
  const { stdout } = await check(plans, '--unit', 'toinen', '--format', 'csv')
  const [names, ...rows] = stdout.trim().split('\r\n')
  expect(names).toBe('branch,unit,goal,item,title,field,state,rule,fields,until,what,example,file,line')
  expect(
    rows.filter((row) => row.includes(',missing,') && row.includes(',1,')).map((row) => row.split(',')[7]),
  ).toEqual(['indicator-definition', 'indicator-direction'])
})
