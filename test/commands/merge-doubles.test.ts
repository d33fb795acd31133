/** What stands twice in a plan cannot be merged: one of the two would be lost. It is told, and nothing is written. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'

const [unit, branch, national] = ['plans/vm/vm.yaml', 'plans/vm/branch.yaml', 'plans/national.yaml']
const target = '          - { period: 2023, value: 75 }\n'
const twice = target + target.replace('75', '77')

/** The example with a national plan, in which a text of a file is another. */
async function changed(file: string, from: string, to: string) {
  const cwd = copyOf('examples/hankinta')
  await toimi(['merge', '--national'], { cwd })
  const path = join(cwd, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  const read = () => [unit, branch, national].map((each) => readFileSync(join(cwd, each), 'utf8'))
  return { cwd, read }
}

describe('toimi merge', () => {
  test.each<[string, string, string, string, string]>([
    ['two targets of one year', '--branch vm', unit, target, twice],
    ['two targets of one year in the branch plan', '--branch vm', branch, target, twice],
    [
      'two measures of one id, each in a goal of its own',
      '--branch vm',
      branch,
      'goals:\n',
      'goals:\n  - id: oma\n    title: Oma\n    measures:\n      - { id: tuki, title: A }\n  - id: tuki\n    title: B\n',
    ],
    ['two targets of one year in a branch plan', '--national', branch, target, twice],
    ['two targets of one year in the national plan', '--national', national, target, twice],
  ])('%s (%s)', async (_, asked, file, from, to) => {
    const { cwd, read } = await changed(file, from, to)
    const before = read()
    for (const lang of ['fi', 'sv', 'en']) {
      const { stdout, exitCode } = await toimi(['merge', ...asked.split(' '), '--lang', lang], { cwd })
      expect(stdout).toMatchSnapshot()
      expect(exitCode).toBe(1)
    }
    expect(read()).toEqual(before)
  })

  test('the unit can be left waiting, and the rest is merged', async () => {
    const { cwd } = await changed(unit, target, twice)
    const called = await toimi(['merge', '--branch', 'vm', '--without', 'vm'], { cwd })
    expect(called).toMatchObject({ exitCode: 0 })
  })
})

test('toimi merge-driver leaves it to a person', async () => {
  const { cwd } = await changed(unit, target, twice)
  const theirs = readFileSync(join(cwd, unit), 'utf8')
  const base = theirs.replace(twice, target)
  for (const [name, text] of Object.entries({ base, ours: base, theirs }))
    writeFileSync(join(cwd, name), text)
  const { stderr, exitCode } = await toimi(['merge-driver', 'base', 'ours', 'theirs', unit], { cwd })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('merge-by-hand')
  expect(readFileSync(join(cwd, 'ours'), 'utf8')).toBe(base)
})
