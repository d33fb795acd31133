/** What people write is shown and not obeyed: on a terminal, and where it is a name of JavaScript's own. */
import { afterAll, expect, test } from 'vitest'
import { barePlan } from '../../src/core/rule.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { exit, Tried } from '../tried.ts'

/** Clears the screen, sets the title of the window, turns a text round, and does the first of these in one byte. */
const spells = ['\\u001b[2J', '\\u001b]0;x\\u0007', '\\u202e', '\\u009b2J']
const spell = `"x ${spells.join(' ')}"`
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const plan = `${barePlan('vm').replace('draft', 'monitoring')}currentState: { summary: ${spell} }
goals:
  - id: osaaminen
    title: ${spell}
    rationale: ${spell}
    performanceAgreement: { agreement: ${spell}, period: 2023 }
    measures:
      - { id: kurssi, title: ${spell}, responsible: { role: ${spell} }, schedule: { start: 2022-03, end: 2022-12 }, status: in-progress }
    indicators:
      - { id: koulutetut, title: ${spell}, kind: number, unitOfMeasure: ${spell}, direction: increase, source: ${spell}, baseline: { period: 2021, value: 1, source: ${spell} }, targets: [{ period: 2023, value: 9 }], actuals: [{ period: 2022, value: 2, note: ${spell} }] }
  - { id: ${spell}, title: b }
`
const sound = plan.slice(0, plan.lastIndexOf('  - { id'))
const hostile = {
  'toimi.yaml': `format: 1\nlanguage: fi\ntitle: ${spell}\n`,
  'organisations.yaml': `format: 1
branches:
  - { id: vm, name: { fi: ${spell} }, ministry: vm, units: [{ id: vm, name: { fi: ${spell} } }] }
`,
  'waivers.yaml': `format: 1
waivers: [{ rule: ${spell}, reason: ${spell}, askedBy: ${spell}, approvedBy: ${spell}, until: 2030-01-01 }]
`,
  'plans/vm/x\u001b[2J.yaml': 'a: 1\n',
}
/** Without what keeps toimi from its work, so that it says more. */
const { 'waivers.yaml': _waivers, 'plans/vm/x\u001b[2J.yaml': _named, ...others } = hostile
const quiet = { ...others, 'toimi.yaml': 'format: 1\nlanguage: fi\ntitle: x\n' }

const everyCommand = [
  ...['text', 'github', 'markdown', 'json', 'gitlab', 'junit', 'sarif'].map(
    (format) => `validate --format ${format}`,
  ),
  ...['text', 'markdown', 'json', 'github'].map((format) => `check --format ${format}`),
  ...['text', 'markdown', 'json'].map((format) => `status --format ${format}`),
  ...['text', 'markdown', 'json'].map((format) => `merge --branch vm --dry-run --format ${format}`),
  'check --map',
  'check --unit vm',
  'report unit --unit vm --dry-run',
  'export json',
  'why osaaminen',
  'complete -- why ',
  'complete -- report unit --unit ',
  'new measure --unit vm --in osaaminen --id uusi --title \u001b[2J --dry-run',
  'explain \u001b[2J',
  'validate \u001b[2J.yaml',
  'report \u001b[2J',
  '\u001b[2J',
  'validate --unit \u001b[2J',
  'validate --format \u001b[2J',
  'validate --since \u001b[2J',
  'diff \u001b[2J',
  'import \u001b[2J.xlsx',
]

const tried = new Tried()
afterAll(() => {
  tried.tell('Hostile texts and names before commands')
  // Most of them must get further than the settings.
  expect(tried.share('exit 2')).toBeLessThan(0.5)
})

test.each(everyCommand)('nothing that it prints acts on a terminal: toimi %j', async (line) => {
  for (const files of [
    { ...hostile, 'plans/vm/vm.yaml': plan },
    { ...quiet, 'plans/vm/vm.yaml': sound },
  ]) {
    const { stdout, stderr, exitCode } = await toimi(line.split(' '), { cwd: folderOf(files) })
    expect(exitCode).not.toBe(70)
    expect((stdout + stderr).match(acts)).toBeNull()
    tried.count(exit(exitCode), 'texts that act on a terminal')
  }
})

/** Names that every object of JavaScript has. Each stands where people choose names themselves. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
const places: Readonly<Record<string, (name: string) => Readonly<Record<string, string>>>> = {
  'a setting': (name) => ({ 'toimi.yaml': `format: 1\nlanguage: fi\n${name}: { polluted: true }\n` }),
  'a severity': (name) => ({ 'toimi.yaml': `format: 1\nlanguage: fi\nseverities: { ${name}: off }\n` }),
  'a field of a plan': (name) => ({ 'plans/vm/vm.yaml': `${sound}${name}: { polluted: true }\n` }),
  'a field of a goal': (name) => ({ 'plans/vm/vm.yaml': `${sound}    ${name}: { polluted: true }\n` }),
  'a language of a text': (name) => ({ 'plans/vm/vm.yaml': `${sound}note: { ${name}: polluted }\n` }),
  'the id of a goal': (name) => ({ 'plans/vm/vm.yaml': `${sound}  - { id: ${name}, title: b }\n` }),
  'the id of a branch': (name) => ({
    'organisations.yaml': `format: 1\nbranches: [{ id: ${name}, name: { fi: a }, ministry: ${name}, units: [{ id: ${name}, name: { fi: b } }] }]\n`,
  }),
  'the name of a folder': (name) => ({ [`plans/${name}/vm.yaml`]: sound }),
  'a shared indicator': (name) => ({
    'indicators.yaml': `format: 1\nindicators: [{ id: ${name}, title: { fi: a }, kind: number }]\n`,
  }),
  'the base of a merge': (name) => ({
    'plans/vm/branch.base.json': `{"${name}":{"polluted":true},"goals":[{"id":"${name}"}]}`,
  }),
  'the map of a table': (name) => ({
    'kartta.yaml': `format: 1\nunit: vm\n${name}: { polluted: true }\ncolumns: [{ column: ${name}, field: ${name} }]\n`,
    'taulu.csv': `${name};b\n1;2\n`,
  }),
}
const lines = [
  'validate',
  'check',
  'merge --all --dry-run',
  'status',
  'import taulu.csv --map kartta.yaml',
  'report overview --dry-run',
]

test.each(Object.entries(places))('%s may be called what every object has', async (_, files) => {
  for (const name of inherited) {
    const cwd = folderOf({ ...quiet, 'plans/vm/vm.yaml': sound, ...files(name) })
    for (const line of lines) {
      const { exitCode, stderr } = await toimi(line.split(' '), { cwd })
      expect(exitCode, `${line} ${name} ${stderr}`).not.toBe(70)
      tried.count(exit(exitCode), 'names that every object has')
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  }
})

test.each(inherited)('no command, format, kind or code is called %s', async (name) => {
  const cwd = folderOf({ ...quiet, 'plans/vm/vm.yaml': sound })
  for (const line of [
    name,
    `validate --format ${name}`,
    `report ${name}`,
    `explain ${name}`,
    `help ${name}`,
    `new ${name}`,
    `export ${name}`,
    `schema ${name}`,
    `validate --lang ${name}`,
  ]) {
    const { exitCode, stderr } = await toimi(line.split(' '), { cwd })
    expect(exitCode, `${line} ${stderr}`).toBe(2)
  }
})
