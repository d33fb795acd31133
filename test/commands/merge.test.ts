import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'

const example = join(import.meta.dirname, '..', '..', 'examples', 'hankinta')

/** The text of each file below a folder, by path. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

/** The lines in which two texts of as many lines differ. */
function changedLines(before: string, after: string): [string, string][] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now.length).toBe(old.length)
  return old.flatMap((line, at): [string, string][] => (line === now[at] ? [] : [[line, now[at] ?? '']]))
}

/** A copy of the example in which a text of a file is another. */
function changed(file: string, from: string, to: string, repository = copyOf(example)): string {
  const path = join(repository, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return repository
}

describe('toimi merge', () => {
  test('the committed branch plans of the example are up to date', async () => {
    const { exitCode, stdout } = await toimi(['merge', '--all', '--check'], { cwd: example })
    expect(stdout).toMatchSnapshot()
    expect(exitCode).toBe(0)
  })

  test('merging twice changes no byte', async () => {
    const repository = copyOf(example)
    for (const folder of ['okm', 'stm', 'vm', 'ym']) rmSync(join(repository, 'plans', folder, 'branch.yaml'))
    await toimi(['merge', '--all'], { cwd: repository })
    const once = filesIn(repository)
    await toimi(['merge', '--all'], { cwd: repository })
    expect(filesIn(repository)).toEqual(once)
    // What is made from nothing is what was committed.
    expect(once).toEqual(filesIn(example))
  })

  test("a unit's new target changes just the lines that follow from it", async () => {
    const repository = changed(
      'plans/vm/vm.yaml',
      '{ period: 2023, value: 75 }',
      '{ period: 2023, value: 80 }',
    )
    const before = filesIn(example)
    await toimi(['merge', '--all'], { cwd: repository })
    const after = filesIn(repository)
    const touched = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(touched.sort()).toEqual(['plans/vm/branch.base.json', 'plans/vm/branch.yaml', 'plans/vm/vm.yaml'])
    expect(changedLines(before['plans/vm/branch.yaml'] ?? '', after['plans/vm/branch.yaml'] ?? '')).toEqual([
      ['          - { period: 2023, value: 75 }', '          - { period: 2023, value: 80 }'],
    ])
  })

  test('a branch plan that ends in .yml is the branch plan, and a unit plan that ends in .YAML the plan of its unit', async () => {
    const repository = changed(
      'plans/vm/vm.yaml',
      '{ period: 2023, value: 75 }',
      '{ period: 2023, value: 80 }',
    )
    const rename = (from: string, to: string) =>
      renameSync(join(repository, 'plans', 'vm', from), join(repository, 'plans', 'vm', to))
    rename('branch.yaml', 'branch.yml')
    rename('mallivirasto.yaml', 'mallivirasto.YAML')
    const merged = await toimi(['merge', '--branch', 'vm'], { cwd: repository })
    expect(merged).toMatchObject({ exitCode: 0 })
    expect(readFileSync(join(repository, 'plans/vm/branch.yml'), 'utf8')).toContain(
      '{ period: 2023, value: 80 }',
    )
    writeFileSync(join(repository, 'plans/vm/mallivirasto.YAML'), 'goals: [')
    const { stdout } = await toimi(['merge', '--branch', 'vm'], { cwd: repository })
    expect(stdout).toContain('plans/vm/mallivirasto.YAML:1:1')
    expect(stdout).not.toContain('plans/vm/mallivirasto.yaml')
  })

  test('--check tells what is stale and writes nothing, --dry-run tells what would be written', async () => {
    const repository = changed(
      'plans/vm/vm.yaml',
      '{ period: 2023, value: 75 }',
      '{ period: 2023, value: 80 }',
    )
    const before = filesIn(repository)
    const check = await toimi(['merge', '--branch', 'vm', '--check'], { cwd: repository })
    expect(check.stdout).toMatchSnapshot()
    expect(check.exitCode).toBe(1)
    const dry = await toimi(['merge', '--branch', 'vm', '--dry-run'], { cwd: repository })
    expect(dry.stderr).toMatchSnapshot()
    expect(dry.exitCode).toBe(0)
    expect(filesIn(repository)).toEqual(before)
  })

  test('a value changed on both sides is a conflict until it is settled, in each language', async () => {
    const title = 'title: Hankinnat ovat näkyvä osa hallinnonalan tulosohjausta'
    const repository = changed(
      'plans/vm/branch.yaml',
      title,
      'title: Hankinnat osana tulosohjausta # lyhyempi',
    )
    changed('plans/vm/vm.yaml', title, 'title: Hankinnat näkyvät ohjauksessa', repository)
    const before = filesIn(repository)
    for (const lang of ['fi', 'sv', 'en']) {
      const { stdout, exitCode } = await toimi(['merge', '--branch', 'vm', '--lang', lang], {
        cwd: repository,
      })
      expect(stdout).toMatchSnapshot()
      expect(exitCode).toBe(1)
    }
    expect(filesIn(repository)).toEqual(before)

    const settle = ['merge', '--branch', 'vm', '--only', 'vm/tulosohjaus', '--take', 'branch']
    expect((await toimi(settle, { cwd: repository })).exitCode).toBe(2)
    const settled = await toimi([...settle, '--reason', 'Lyhyempi', '--by', 'Koordinaattori'], {
      cwd: repository,
    })
    expect(settled.exitCode).toBe(0)
    const branch = filesIn(repository)['plans/vm/branch.yaml']
    expect(branch).toContain('title: Hankinnat osana tulosohjausta # lyhyempi')
    expect(branch?.slice(branch.indexOf('decisions:'))).toMatchSnapshot()
    expect((await toimi(['merge', '--branch', 'vm', '--check'], { cwd: repository })).exitCode).toBe(0)
    expect(
      (await toimi(['merge', '--branch', 'vm', '--edits'], { cwd: repository })).stdout,
    ).toMatchSnapshot()
  })

  test.each([
    [
      'a plan that cannot be read',
      (folder: string) => writeFileSync(join(folder, 'esimerkkilaitos.yaml'), 'format: 1\n\tunit: x\n'),
    ],
    ['an expected unit without a plan', (folder: string) => rmSync(join(folder, 'esimerkkilaitos.yaml'))],
    [
      'two plans of one unit',
      (folder: string) =>
        writeFileSync(join(folder, 'toinen.yaml'), readFileSync(join(folder, 'esimerkkilaitos.yaml'))),
    ],
  ])('%s: nothing is written for the branch', async (_, spoil) => {
    const repository = copyOf(example)
    spoil(join(repository, 'plans', 'vm'))
    const before = filesIn(repository)
    const { stdout, exitCode } = await toimi(['merge', '--all'], { cwd: repository })
    expect(stdout).toMatchSnapshot()
    expect(exitCode).toBe(1)
    expect(filesIn(repository)).toEqual(before)
    const without = await toimi(['merge', '--branch', 'vm', '--without', 'esimerkkilaitos'], {
      cwd: repository,
    })
    expect(without.exitCode).toBe(0)
    expect(filesIn(repository)['plans/vm/branch.yaml']).toBe(before['plans/vm/branch.yaml'])
  })

  test('a national plan that cannot be read is not written over', async () => {
    const repository = copyOf(example)
    const path = join(repository, 'plans', 'national.yaml')
    writeFileSync(path, 'format: 1\n\tlanguage: fi\n')
    const { stdout, exitCode } = await toimi(['merge', '--national', '--lang', 'en'], { cwd: repository })
    expect(stdout).toContain('The file plans/national.yaml cannot be read, so the plans are not merged.')
    expect(stdout).toContain('yaml-tab')
    expect(exitCode).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('format: 1\n\tlanguage: fi\n')
  })

  test('an edit of the computed part is refused', async () => {
    const repository = changed('plans/vm/branch.yaml', 'numerator: 1805400', 'numerator: 9999999')
    const { stdout, exitCode } = await toimi(['merge', '--branch', 'vm', '--lang', 'en'], { cwd: repository })
    expect(stdout).toContain('aggregate-edited')
    expect(exitCode).toBe(1)
  })

  test('a base that has been edited is no base: every difference is asked about', async () => {
    const repository = changed('plans/vm/branch.base.json', '"value": "75"', '"value": "76"')
    changed('plans/vm/branch.yaml', '{ period: 2023, value: 75 }', '{ period: 2023, value: 70 }', repository)
    const { stdout, exitCode } = await toimi(['merge', '--branch', 'vm'], { cwd: repository })
    expect(stdout).toContain('merge-conflict')
    expect(exitCode).toBe(1)
  })

  test('a merge that was cut short between its two files is finished by the next one', async () => {
    const repository = changed(
      'plans/vm/vm.yaml',
      '{ period: 2023, value: 75 }',
      '{ period: 2023, value: 80 }',
    )
    const base = join(repository, 'plans', 'vm', 'branch.base.json')
    const old = readFileSync(base)
    await toimi(['merge', '--branch', 'vm'], { cwd: repository })
    const whole = filesIn(repository)
    // As if the power had gone before the base was put in its place, and a unit had sent a newer plan since.
    renameSync(base, `${base}.next`)
    writeFileSync(base, old)
    expect((await toimi(['merge', '--branch', 'vm'], { cwd: repository })).exitCode).toBe(0)
    expect(filesIn(repository)).toEqual(whole)
  })
})
