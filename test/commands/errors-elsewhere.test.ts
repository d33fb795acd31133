/** A plan with an error that `validate` tells is merged and reported all the same, but not in silence. */
import { describe, expect, test } from 'vitest'
import { barePlan } from '../../src/core/rule.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { small } from '../repository.ts'

const indicator = (value: string): string => `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        targets: [{ period: 2025, value: ${value} }]
`
const repository = (value: string): string =>
  folderOf({
    ...small,
    'plans/vm/vm.yaml': barePlan('vm'),
    'plans/vm/mallivirasto.yaml': barePlan('mallivirasto') + indicator(value),
  })

const merging = ['merge', '--branch', 'vm']
const commands = [
  [...merging, '--dry-run'],
  merging,
  ['merge', '--national'],
  ['report', 'unit', '--unit', 'mallivirasto', '-o', 'raportit'],
  ['status', '--unit', 'mallivirasto'],
  ['status', '--unit', 'mallivirasto', '--format', 'json'],
]

describe.each([
  ['fi', 'Suunnitelmissa on 1 virhe, josta kertoo toimi validate.'],
  ['sv', 'Planerna har 1 fel, som toimi validate berättar om.'],
  ['en', 'The plans have 1 error, of which toimi validate tells.'],
])('in %s', (lang, told) => {
  test('each command that goes on with it ends in a line about it, and in exit code 0', async () => {
    const cwd = repository('950')
    for (const args of commands) {
      const { stdout, stderr, exitCode } = await toimi([...args, '--lang', lang], { cwd })
      expect([args, (stderr + stdout).split(told).length - 1, exitCode]).toEqual([args, 1, 0])
    }
  })
})

test('the errors of all plans that are asked about are counted, of no others', async () => {
  const cwd = repository('950, numerator: 1')
  const run = (...args: readonly string[]) => toimi([...args, '--lang', 'en'], { cwd })
  expect((await run(...merging)).stdout).toContain('The plans have 2 errors, of which toimi validate tells.')
  expect((await run('validate', '--branch', 'vm')).stdout).toContain('2 errors')
  expect((await run('status', '--unit', 'vm')).stderr).toBe('')
})

test('nothing is said of plans without errors, and what a program reads stays as it is', async () => {
  const [good, bad] = [repository('95'), repository('950')]
  for (const args of commands) {
    const { stdout, stderr } = await toimi([...args, '--lang', 'en'], { cwd: good })
    expect(stdout + stderr).not.toContain('toimi validate')
  }
  const { stdout } = await toimi(['status', '--format', 'json'], { cwd: bad })
  expect(stdout).not.toContain('toimi validate')
  const { stdout: paths } = await toimi(['report', 'overview', '-o', 'r', '--lang', 'en'], { cwd: bad })
  expect(paths.trim().split('\n')).toHaveLength(1)
})
