import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { reporters } from '../../src/reporters/index.ts'
import { type Called, toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'

const sound = `${head}goals:\n  - id: osaaminen\n    title: Osaaminen vahvistuu\n`
const wrong = `${head}goalz: []\n`
/** A warning and no error: what a comment sign does to a value. */
const doubtful = `${sound}    rationale: #1\n`
const files = {
  ...small,
  'README.md': '# Suunnitelmat\n',
  'plans/vm/mallivirasto.yaml': wrong,
  'plans/vm/vm.yaml': sound.replace('mallivirasto', 'vm'),
}
const clean = { ...files, 'plans/vm/mallivirasto.yaml': sound }
const warned = { ...files, 'plans/vm/mallivirasto.yaml': doubtful }
/** The file of the units is broken, and so nobody can tell whether a unit is one. */
const headless = { ...clean, 'organisations.yaml': 'format: 1\nbranches: [\n' }
const mistyped = 'format: 1\nlanguage: fi\nseverities:\n  smart-quote: off\n'
const misconfigured = { ...clean, 'toimi.yaml': 'format: 1\nlanguage: se\n' }

const validate = (cwd: string, ...args: string[]): Promise<Called> => toimi(['validate', ...args], { cwd })
async function found(cwd: string, ...args: string[]): Promise<readonly Diagnostic[]> {
  const { stdout } = await validate(cwd, '--format', 'json', ...args)
  return JSON.parse(stdout).diagnostics
}
const names = Object.keys(reporters)

describe('the exit code', () => {
  test.each<[string, Readonly<Record<string, string>>, string[], number]>([
    ['nothing is wrong', clean, [], 0],
    ['there is an error', files, [], 1],
    ['there is only a warning', warned, [], 0],
    ['there is only a warning, and warnings count', warned, ['--fail-on', 'warning'], 1],
    ['there is an error, and nothing counts', files, ['--fail-on', 'never'], 0],
    ['the configuration is wrong', misconfigured, [], 2],
    ['the configuration is wrong, and nothing counts', misconfigured, ['--fail-on', 'never'], 2],
    ['a sound file is asked about', files, ['plans/vm/vm.yaml'], 0],
    ['a sound file is asked about, but the configuration is wrong', misconfigured, ['plans/vm/vm.yaml'], 2],
    ['a sound file is asked about, but what checks need is broken', headless, ['plans/vm/vm.yaml'], 1],
    ['a sound unit is asked about, but what checks need is broken', headless, ['--unit', 'vm'], 1],
    ['a sound unit is asked about, and the plan of another is broken', files, ['--unit', 'vm'], 0],
    ['a severity is given to no rule', { ...clean, 'toimi.yaml': mistyped }, ['plans/vm/vm.yaml'], 2],
    ['an option is wrong', clean, ['--formats'], 2],
  ])('when %s', async (_, repository, args, exitCode) => {
    expect((await validate(folderOf(repository), ...args)).exitCode).toBe(exitCode)
  })

  test.each(names)('is the same in the format %s', async (format) => {
    const code = async (repository: Readonly<Record<string, string>>) =>
      (await validate(folderOf(repository), '--format', format)).exitCode
    expect([await code(clean), await code(files), await code(misconfigured)]).toEqual([0, 1, 2])
  })
})

test('a mistyped rule is told where toimi.yaml names it', async () => {
  const [problem, ...others] = await found(folderOf({ ...clean, 'toimi.yaml': mistyped }), 'plans/vm/vm.yaml')
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    code: 'severity-rule-unknown',
    file: 'toimi.yaml',
    line: 4,
    column: 3,
    fix: { en: 'Did you mean smart-quotes?' },
  })
})

describe('what is printed', () => {
  test('a problem with its line and how to fix it, then a count', async () => {
    expect(await validate(folderOf(files))).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "",
        "stdout": "plans/vm/mallivirasto.yaml:6:1 ✖ virhe Tuntematon kenttä: goalz. field-unknown
          6 | goalz: []
            | ^^^^^
          → Tarkoititko: goals?

      5 tiedostoa: 1 virhe
      Kentistä on täytetty 6/18: toimi check
      ",
      }
    `)
  })

  test('a count alone when nothing is wrong, and nothing at all when quiet', async () => {
    const repository = folderOf(clean)
    expect((await validate(repository)).stdout).toMatchInlineSnapshot(`
      "5 tiedostoa: ei ongelmia
      Kentistä on täytetty 7/30: toimi check
      "
    `)
    expect(await validate(repository, '--quiet')).toEqual({ stdout: '', stderr: '', exitCode: 0 })
  })

  test('only problems when quiet', async () => {
    const { stdout } = await validate(folderOf(files), '-q')
    expect(stdout).toContain('field-unknown')
    expect(stdout).not.toContain('tiedostoa')
  })

  test('at most as many problems as asked for, in text only', async () => {
    const repository = folderOf({ ...files, 'plans/vm/vm.yaml': 'a: 1\nb: 2\nc: 3\nd: 4\n' })
    const problems = await found(repository, '--max-problems', '1')
    expect(problems.length).toBeGreaterThan(3)
    const { stdout } = await validate(repository, '--max-problems', '1')
    expect(stdout).toContain(`… ja ${problems.length - 1} muuta`)
    expect(stdout.match(/✖/g)).toHaveLength(1)
  })

  test('the same every time, in the order of files and lines', async () => {
    const repository = folderOf({ ...files, 'plans/vm/vm.yaml': 'a: 1\nb: 2\n' })
    const problems = await found(repository)
    const order = problems.map(({ file, line }) => `${file}:${String(line).padStart(4)}`)
    expect(order).toEqual(order.toSorted())
    expect(await found(repository)).toEqual(problems)
  })
})

describe('where it is written', () => {
  test('-o: into a file and not to the terminal', async () => {
    const repository = folderOf(files)
    const { stdout } = await validate(repository)
    const called = await validate(repository, '-o', 'tulos/ongelmat 1.txt', '--color', 'always')
    expect(called).toEqual({ stdout: '', stderr: '', exitCode: 1 })
    expect(readFileSync(join(repository, 'tulos/ongelmat 1.txt'), 'utf8')).toBe(stdout)
  })

  test('--also: the same result in other formats, each in its file', async () => {
    const repository = folderOf(files)
    const also = names.flatMap((name) => ['--also', `${name}=tulos/a=${name}`])
    const { stdout, exitCode } = await validate(repository, ...also)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('field-unknown')
    for (const name of names) {
      const alone = await validate(repository, '--format', name)
      expect(readFileSync(join(repository, `tulos/a=${name}`), 'utf8')).toBe(alone.stdout)
    }
  })

  test.each([
    ['over a plan', ['-o', 'plans/vm/vm.yaml'], 'eikä sen päälle kirjoiteta: plans/vm/vm.yaml'],
    ['over a plan in another way', ['--also', 'json=plans/../toimi.yaml'], 'eikä sen päälle kirjoiteta'],
    ['over a folder', ['-o', 'plans'], 'kansio, ei tiedosto: '],
    ['below a file', ['-o', 'README.md/x'], 'README.md/x'],
    ['in an unknown format', ['--also', 'jsn=x'], 'Kelpaamaton arvo: --also jsn=x'],
    [
      'in a format that only JavaScript knows',
      ['--also', 'toString=x'],
      'Kelpaamaton arvo: --also toString=x',
    ],
    ['in a format without a file', ['--also', 'json'], 'Kirjoita MUOTO=TIEDOSTO'],
    ['in two formats at once', ['--format', 'json,text'], 'vain yhdessä muodossa'],
  ])('not %s', async (_, args, message) => {
    const repository = folderOf(clean)
    const { stdout, stderr, exitCode } = await validate(repository, ...args)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toContain(message)
    expect(readFileSync(join(repository, 'plans/vm/vm.yaml'), 'utf8')).toBe(clean['plans/vm/vm.yaml'])
  })
})

describe('what is asked about', () => {
  const several = folderOf({
    ...files,
    'plans/vm/vm.yaml': 'a: 1\n',
    'plans/okm/okm.yaml': `${head.replace('mallivirasto', 'okm')}goals: []\nx: 1\n`,
    'plans/vm/-viiva.yaml': 'a: 1\n',
    'plans/vm/[x] ä.yaml': 'a: 1\n',
  })
  const here = (...args: string[]) => ({ cwd: several, args })
  const below = (folder: string, ...args: string[]) => ({ cwd: join(several, folder), args })
  const [vm, malli, okm, dash, odd] = ['vm/vm', 'vm/mallivirasto', 'okm/okm', 'vm/-viiva', 'vm/[x] ä'].map(
    (name) => `plans/${name}.yaml`,
  )

  test.each([
    ['everything', here(), [okm, dash, odd, malli, vm]],
    ['a file', here('plans/vm/vm.yaml'), [vm]],
    ['a file, roundabout', here('./plans/../plans/vm//vm.yaml'), [vm]],
    ['a file by its whole path', here(join(several, 'plans/vm/vm.yaml')), [vm]],
    ['a folder', here('plans/okm'), [okm]],
    ['a folder with a slash', here('plans/okm/'), [okm]],
    ['the folder one stands in', below('plans/okm', '.'), [okm]],
    ['everything, from below', below('plans/okm'), [okm, dash, odd, malli, vm]],
    ['a file from below', below('plans/okm', '../vm/vm.yaml'), [vm]],
    ['a pattern', here('plans/*/*m.yaml'), [okm, vm]],
    ['a pattern across folders', here('plans/**/vm.yaml'), [vm]],
    ['a pattern from below', below('plans', 'o*/*'), [okm]],
    ['two files', here('plans/okm/okm.yaml', 'plans/vm/vm.yaml'), [okm, vm]],
    ['a file named like a pattern', here('plans/vm/[x] ä.yaml'), [odd]],
    ['a file named like an option', below('plans/vm', '--', '-viiva.yaml'), [dash]],
    ['a branch', here('--branch', 'okm'), [okm]],
    ['two branches', here('--branch=okm', '--branch', 'vm'), [okm, dash, odd, malli, vm]],
    ['a unit', here('--unit', 'okm'), [okm]],
    ['a unit whose file is broken', here('--unit', 'mallivirasto'), [malli]],
  ])('%s', async (_, { cwd, args }, expected) => {
    const problems = await found(cwd, ...args)
    const known = new Set([vm, malli, okm, dash, odd])
    expect([...new Set(problems.map(({ file }) => file))].filter((file) => known.has(file))).toEqual(expected)
  })

  test.each([
    ['a path that is not there', ['plans/vm/ei.yaml']],
    ['a pattern that matches nothing', ['plans/**/*.json']],
    ['a file that is not a plan', ['README.md']],
    ['a path outside the repository', ['..']],
    ['a file outside the repository', ['/etc/hostname']],
    ['one good path and one bad', ['plans/vm/vm.yaml', 'ei']],
    ['a branch that is not there', ['--branch', 'okmm']],
    ['a unit that is not there', ['--unit', 'malivirasto']],
    ['a strategy goal that is not there', ['--goal', 'T9.9']],
    ['a branch in the folder of another', ['--branch', 'okm', 'plans/vm']],
  ])('refused: %s', async (_, args) => {
    const { stdout, stderr, exitCode } = await validate(several, ...args)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toMatchSnapshot()
  })

  test('of a plan that serves a strategy goal, only what is wrong in the goals that do', async () => {
    const goal = (id: string, tie: string) =>
      `  - { id: ${id}, title: X, strategyGoals: [${tie}], rationale: "=1+1" }\n`
    const plan = `${head}goals:\n${goal('a', 'T2.1')}${goal('b', 'T3.1')}`
    const cwd = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': plan })
    const lines = async (...args: string[]) => (await found(cwd, ...args)).map(({ line }) => line)
    expect([await lines(), await lines('--goal', 'T3')]).toEqual([[7, 8], [8]])
  })

  test('a plan that cannot be read counts whatever strategy goal is asked for: nobody knows which it serves', async () => {
    const goals = 'goals: [{ id: a, title: X, strategyGoals: [T3.1] }]\n'
    const cwd = folderOf({
      ...small,
      'plans/vm/mallivirasto.yaml': head + goals,
      'plans/vm/vm.yaml': 'format: 1\nunit: vm\nnote: "\n',
    })
    const told = (await found(cwd, '--goal', 'T3')).map(({ file, line }) => `${file}:${line}`)
    expect(told).toEqual(['plans/vm/vm.yaml:3'])
    const unserved = await validate(cwd, '--goal', 'T2.1', 'plans/vm/mallivirasto.yaml')
    expect(unserved).toMatchObject({ stdout: '', exitCode: 2 })
    expect(unserved.stderr).toContain('Rajaukseen ei osu yhtään tiedostoa.')
  })

  test('only the files asked about are counted', async () => {
    const { stdout } = await validate(folderOf(clean), 'plans/vm/vm.yaml')
    expect(stdout).toMatch(/^1 tiedosto: ei ongelmia\n/)
  })
})

describe('where paths are counted from', () => {
  const inCheckout = (): string => {
    const repository = folderOf(files)
    mkdirSync(join(dirname(repository), '.git'))
    return join(repository, 'plans/vm')
  }
  test.each([
    ['text', 'mallivirasto.yaml:6:1'],
    ['github', 'file=arkisto/plans/vm/mallivirasto.yaml,'],
    ['gitlab', '"path": "arkisto/plans/vm/mallivirasto.yaml"'],
    ['junit', 'name="arkisto/plans/vm/mallivirasto.yaml"'],
    ['sarif', '"uri": "arkisto/plans/vm/mallivirasto.yaml"'],
    ['markdown', '### arkisto/plans/vm/mallivirasto.yaml'],
    ['json', '"file": "plans/vm/mallivirasto.yaml"'],
  ])('%s', async (format, path) => {
    expect((await validate(inCheckout(), '--format', format)).stdout).toContain(path)
  })
})

describe('it makes no difference', () => {
  test('whether lines end the Unix or the Windows way', async () => {
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    expect(await found(folderOf(windows))).toEqual(await found(folderOf(files)))
    expect((await validate(folderOf(windows))).stdout).toBe((await validate(folderOf(files))).stdout)
  })

  test.each(['oma arkisto ä', "l'été (1)", '[x]*'])('that the folder is called %s', async (name) => {
    const repository = folderOf(files, name)
    expect(await found(repository, 'plans/*/m*')).toEqual(await found(folderOf(files), 'plans/*/m*'))
    expect((await validate(repository)).stdout).toBe((await validate(folderOf(files))).stdout)
  })

  test('that one came by a symbolic link', async () => {
    const repository = folderOf(files)
    const link = join(dirname(repository), 'linkki')
    symlinkSync(repository, link)
    const called = await toimi(['-C', link, 'validate', 'plans/vm'], { cwd: dirname(repository) })
    expect(called).toEqual(await validate(repository, 'plans/vm'))
  })
})
