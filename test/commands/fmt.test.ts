import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'

/** Fields in the wrong order, a comment on the one that has to go first. */
const loose = `${head}goals:\n- title: Osaaminen   # työnimi\n\n\n  # ä\n  id: osaaminen\n`
const tidy = `${head}goals:\n  # ä\n  - id: osaaminen\n    title: Osaaminen   # työnimi\n`
const branch = 'format: 1\nlanguage: fi\nbranch: vm\nstage: draft\nperiod: {from: 2022,to: 2025}\n'
const files = {
  ...small,
  'plans/vm/mallivirasto.yaml': loose,
  'plans/vm/oma tiedosto ä.yaml': loose.replaceAll('\n', '\r\n'),
  'plans/vm/vm.yaml': `\ufeff${loose.replace('mallivirasto', 'vm')}`,
  'plans/vm/branch.yaml': branch,
  'plans/vm/branch.base.json': '{"b":1,  "a":2}',
  'plans/archive/2018-2021/vm/mallivirasto.yaml': loose,
  'waivers.yaml': 'waivers: []\nformat: 1\n',
  'README.md': loose,
}
const tidied = {
  ...files,
  'plans/vm/mallivirasto.yaml': tidy,
  'plans/vm/oma tiedosto ä.yaml': tidy.replaceAll('\n', '\r\n'),
  'plans/vm/vm.yaml': `\ufeff${tidy.replace('mallivirasto', 'vm')}`,
  'plans/vm/branch.yaml':
    'format: 1\nbranch: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n',
  'waivers.yaml': 'format: 1\nwaivers: []\n',
}

const fmt = (cwd: string, ...args: string[]) => toimi(['fmt', ...args], { cwd })
const held = (cwd: string, like: Readonly<Record<string, string>> = files) =>
  Object.fromEntries(Object.keys(like).map((path) => [path, readFileSync(join(cwd, path), 'utf8')]))
const named = (text: string): string[] => [...text.matchAll(/^(.+?\.yaml)\b/gm)].map(([, path = '']) => path)

describe('toimi fmt', () => {
  test('lays out plans of units and branches and what they share; bases and archived plans are left in peace', async () => {
    const cwd = folderOf(files)
    expect((await fmt(cwd)).exitCode).toBe(0)
    expect(held(cwd)).toEqual(tidied)
    const again = await fmt(cwd, '--check')
    expect(again).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: '8 tiedostoa: ei ongelmia\nKaikki tiedostot ovat vakiomuodossa.\n',
    })
  })

  test.each([
    [['--check'], 1],
    [['--check', '--format', 'github'], 1],
    [['--dry-run'], 0],
    [['--check', '--unit', 'vm'], 1],
  ])('%j writes nothing and ends with %i', async (args, exitCode) => {
    const cwd = folderOf(files)
    expect((await fmt(cwd, ...args)).exitCode).toBe(exitCode)
    expect(held(cwd)).toEqual(files)
  })

  test('--check names the files, as problems', async () => {
    const { stdout } = await fmt(folderOf(files), '--check', '--format', 'json')
    const told = JSON.parse(stdout).diagnostics.map((each: { code: string; file: string }) => [
      each.code,
      each.file,
    ])
    expect(told).toEqual(
      [
        'plans/vm/branch.yaml',
        'plans/vm/mallivirasto.yaml',
        'plans/vm/oma tiedosto ä.yaml',
        'plans/vm/vm.yaml',
        'waivers.yaml',
      ].map((file) => ['layout-other', file]),
    )
  })

  test('only what is asked for, by paths from where one stands', async () => {
    const cwd = folderOf(files)
    mkdirSync(join(dirname(cwd), '.git'))
    const { stdout } = await fmt(join(cwd, 'plans/vm'), 'oma tiedosto ä.yaml')
    expect(named(stdout)).toEqual(['plans/vm/oma tiedosto ä.yaml'])
    const path = 'plans/vm/oma tiedosto ä.yaml'
    expect(held(cwd)).toEqual({ ...files, [path]: tidied[path] })
  })

  test('a file that cannot be read is told, and the others are laid out', async () => {
    const broken = { ...files, 'plans/vm/mallivirasto.yaml': 'format: 1\ngoals: [\n' }
    const cwd = folderOf(broken)
    const { stdout, exitCode } = await fmt(cwd)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('plans/vm/mallivirasto.yaml:2')
    expect(held(cwd)).toEqual({
      ...tidied,
      'plans/vm/mallivirasto.yaml': broken['plans/vm/mallivirasto.yaml'],
    })
    expect((await fmt(cwd, 'plans/vm/vm.yaml')).exitCode).toBe(0)
  })

  test.each(['fi', 'sv', 'en'])(
    'a file that would say something else is left as it is, told in %s',
    async (lang) => {
      const flow =
        '{ format: 1, unit: mallivirasto, language: fi, stage: draft, period: { from: 2022, to: 2025 } }\n'
      const cwd = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': flow })
      expect(await fmt(cwd, '--lang', lang)).toMatchSnapshot()
      expect(readFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), 'utf8')).toBe(flow)
    },
  )
})

test('the examples are in canonical layout', async () => {
  expect(await fmt('examples/hankinta', '--check')).toMatchObject({ exitCode: 0 })
})

test('a merged plan may hold as much as it can be read with', async () => {
  const measures = Array.from(
    { length: 20 },
    (_, at) => `      - { id: m-${at}, title: M, description: D, status: completed }\n`,
  )
  const goals = Array.from(
    { length: 1800 },
    (_, at) => `  - id: vm/t-${at}\n    title: T\n    measures:\n${measures.join('')}`,
  )
  const plan = `${tidied['plans/vm/branch.yaml']}goals:\n${goals.join('')}`
  const cwd = folderOf({ ...small, 'toimi.yaml': 'format: 1\nlanguage: fi\n', 'plans/vm/branch.yaml': plan })
  expect(await fmt(cwd, 'plans/vm/branch.yaml', '--check')).toMatchObject({ exitCode: 0 })
})
