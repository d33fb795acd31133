import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { openAffected } from '../../src/core/affected.ts'
import { type Diagnostic, inOrder } from '../../src/core/diagnostic.ts'
import { runChecks } from '../../src/core/rule.ts'
import { t } from '../../src/core/text.ts'
import type { Workspace } from '../../src/core/workspace.ts'
import { small, workspaceOf } from '../repository.ts'

const runs = Number(process.env['TOIMI_RUNS'] ?? 300)
const asOf = '2024-10-01'

const contentsOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
const problems = (workspace: Workspace): readonly Diagnostic[] =>
  inOrder([...workspace.problems, ...runChecks(checks, workspace).diagnostics])

/** Units that are registered and one that is not; a repository in which plans point at each other, and go wrong in ways that others see. */
const units = ['vm', 'mallivirasto', 'tuntematon']
const plan = fc
  .record({
    unit: fc.constantFrom(...units),
    indicator: fc.constantFrom('osuus', 'luku'),
    also: fc.array(fc.tuple(fc.constantFrom(...units), fc.constantFrom('osuus', 'luku')), { maxLength: 2 }),
    written: fc.constantFrom('right', 'escaped', 'broken', 'misshapen'),
  })
  .map(({ unit, indicator, also, written }) => {
    const named = also.map((way) => `"${way.join(written === 'escaped' ? '\\/' : '/')}"`)
    return [
      `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }`,
      `goals:\n  - id: tavoite\n    title: Tavoite\n    also: [${[...new Set(named)].join(', ')}]`,
      `    indicators:\n      - { id: ${indicator}, title: Mittari, kind: text }`,
      ...(written === 'broken' ? ['rikki: ['] : written === 'misshapen' ? ['nonsense: 1'] : []),
    ].join('\n')
  })
const paths = [
  'plans/vm/vm.yaml',
  'plans/vm/mallivirasto.yaml',
  'plans/vm/VM.yaml',
  'plans/ei/tuntematon.yaml',
  'plans/ei/b.yaml',
]
const plans = fc.dictionary(fc.constantFrom(...paths), plan, { noNullPrototype: true })
/** Files that hold for all, and files that are no sources: what a merge leaves behind, and what Notepad does. */
const others = fc.constantFrom(
  {},
  { 'plans/vm/branch.base.json': '{}' },
  { 'plans/ei/b.yaml.txt': '' },
  { 'indicators.yaml': 'format: 1\nindicators: []\n' },
)

const text = (diagnostic: Diagnostic): string => JSON.stringify(diagnostic)

test('what is told of affected files is what the whole run tells of them, and nothing that has newly broken is left out', () => {
  fc.assert(
    fc.property(plans, plans, others, (before, edits, more) => {
      const [first, second] = [
        { ...small, ...before },
        { ...small, ...before, ...edits, ...more },
      ]
      const changed = new Set(
        Object.keys(second).filter(
          (path) => first[path as keyof typeof first] !== second[path as keyof typeof second],
        ),
      )
      const contents = contentsOf(second)
      const { workspace, affected } = openAffected(
        contents,
        { paths: changed, before: contentsOf(first) },
        { asOf },
      )
      const whole = problems(workspaceOf(second, asOf))
      const told = problems(workspace).filter(({ file }) => affected.has(file))
      expect(told.map(text)).toEqual(whole.filter(({ file }) => affected.has(file)).map(text))
      const old = new Set(problems(workspaceOf(first, asOf)).map(text))
      // A folder's wrong name is told of its first file that can be read: it is old news when that is another file than before.
      const newly = whole.filter((problem) => problem.code !== 'branch-unknown' && !old.has(text(problem)))
      expect([...affected]).toEqual(expect.arrayContaining(newly.map(({ file }) => file)))
    }),
    { numRuns: runs, seed: 7 },
  )
})

test('a plan that nothing refers to is not opened when another changes', () => {
  const other = (unit: string) =>
    `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`
  const files = {
    ...small,
    'plans/vm/mallivirasto.yaml': other('mallivirasto'),
    'plans/ym/laitos.yaml': other('laitos'),
  }
  const contents = contentsOf(files)
  const open = (...changed: string[]) =>
    openAffected(contents, { paths: new Set(changed), before: [] }, { asOf })
  const { workspace, affected } = open('plans/vm/mallivirasto.yaml', 'README.md')
  expect([...affected]).toEqual(['plans/vm/mallivirasto.yaml'])
  expect([...workspace.sources.keys()]).not.toContain('plans/ym/laitos.yaml')
  expect([...open('README.md').affected]).toEqual([])
  expect(open('organisations.yaml').affected.size).toBe(5)
})

test('a file that cannot be read is opened once like any other', () => {
  const unreadable = { path: 'plans/vm/linkki.yaml', bytes: { text: t('Linkki.', 'Länk.', 'A link.') } }
  const contents = [...contentsOf({ ...small, 'plans/vm/vm.yaml': 'x' }), unreadable]
  const { affected } = openAffected(contents, { paths: new Set(['plans/vm/vm.yaml']), before: [] }, { asOf })
  expect([...affected]).toEqual(['plans/vm/vm.yaml'])
})
