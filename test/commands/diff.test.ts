import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { toimi } from '../cli.ts'
import { Commits } from '../commits.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'
import { twoCommits } from '../two-commits.ts'

const two = join(folderOf({}, 'x'), '..', 'kaksi')
twoCommits(two)
const env = { TOIMI_AS_OF: '2025-10-01' }
const masked = (text: string): string => text.replace(/[0-9a-f]{10}/g, 'a1b2c3d4e5')

describe('between last year and this year', () => {
  test.each(languages)('in %s it reads like the minutes of a meeting', async (language) => {
    const { stdout, stderr, exitCode } = await toimi(['diff', 'HEAD~1', 'HEAD', '--lang', language], {
      cwd: two,
      env,
    })
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(masked(stdout)).toMatchSnapshot()
  })

  test('for a pull request', async () => {
    const { stdout } = await toimi(['diff', 'HEAD~1..HEAD', '--format', 'markdown'], { cwd: two, env })
    expect(masked(stdout)).toMatchSnapshot()
  })

  test('for programs, as the schema says', async () => {
    const { stdout } = await toimi(['diff', 'HEAD~1', 'HEAD', '--format', 'json'], { cwd: two, env })
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8')),
    )
    validate(JSON.parse(stdout))
    expect(validate.errors).toBeNull()
    expect(
      JSON.parse(stdout).changes.map(({ kind, id }: { kind: string; id: string }) => [kind, id]),
    ).toEqual([
      ['unit', 'mallivirasto'],
      ['shared', ''],
    ])
  })

  test('as a page', async () => {
    const { stdout } = await toimi(['diff', 'HEAD~1', 'HEAD', '--format', 'html'], { cwd: two, env })
    expect(stdout).toContain('<html lang="fi">')
    expect(stdout).toContain('Toimenpide keskeytettiin (oli: käynnissä).')
  })

  test('only of what is asked for', async () => {
    const { stdout } = await toimi(['diff', 'HEAD~1', 'HEAD', '--unit', 'esimerkkilaitos'], { cwd: two, env })
    expect(stdout).toContain('Suunnitelmissa ei ole muutoksia.')
    expect((await toimi(['diff', 'HEAD~1', '--unit', 'eioo'], { cwd: two, env })).exitCode).toBe(2)
  })
})

describe('since a day', () => {
  const commits = new Commits(folderOf(small))
  const plan = (title: string) => `${head}goals: [{ id: a, title: ${title} }]\n`
  for (const title of ['Vanha', 'Uusi', 'Uusin'])
    commits.commit(title, { ...small, 'plans/vm/mallivirasto.yaml': plan(title) })
  const changes = async (...args: string[]) => {
    const { stdout } = await toimi(['diff', ...args, '--format', 'json'], { cwd: commits.folder })
    return JSON.parse(stdout).changes
  }

  test.each([
    [['2024-01-02'], ['HEAD~2']],
    [['2024-01-03'], ['HEAD~1']],
    [
      ['2024-01-02', '2024-01-03'],
      ['HEAD~2', 'HEAD~1'],
    ],
    [['2024-01-02...HEAD'], ['HEAD~2']],
  ])('%j is %j', async (days, refs) => {
    expect(await changes(...days)).toHaveLength(1)
    expect(await changes(...days)).toEqual(await changes(...refs))
  })

  test('validate looks at what has changed since', async () => {
    const { stdout } = await toimi(['validate', '--since', '2024-01-02'], { cwd: commits.folder })
    expect(stdout).toContain('1 tiedosto')
  })

  test('a day before the first commit names none', async () => {
    const { stderr, exitCode } = await toimi(['diff', '2024-01-01'], { cwd: commits.folder })
    expect({ stderr, exitCode }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('2024-01-01') })
  })

  test('a branch of that name goes before', async () => {
    commits.git('branch', '2024-01-03', 'HEAD~2')
    expect(await changes('2024-01-03')).toEqual(await changes('HEAD~2'))
  })
})

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])

/** A plan repository in a sub-folder of a checkout, with a name that is hard on programs, and one commit. */
function checkout(goals = 'goals: [{ id: a, title: A }]'): string {
  const top = folderOf({}, 'ä b')
  mkdirSync(top, { recursive: true })
  const root = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': `${head}${goals}\n` }, 'x')
  const inside = join(top, 'suunnitelmat "ö"')
  execFileSync('cp', ['-r', root, inside])
  git(top, 'init', '--quiet')
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '--no-gpg-sign', '-m', 'x')
  return inside
}

describe('with the files as they are', () => {
  test('what is not committed is told', async () => {
    const cwd = checkout()
    writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), `${head}goals: [{ id: a, title: B }]\n`)
    const { stdout } = await toimi(['diff'], { cwd: join(cwd, 'plans') })
    expect(stdout).toContain('→ tiedostot nyt')
    expect(stdout).toContain('Nimi muutettiin: ”A” → ”B”.')
  })

  test('of one strategy goal: the goals that serve or served it, and what is in them', async () => {
    const goal = (id: string, tie: string, measure = 'M') =>
      `{ id: ${id}, title: ${id}, strategyGoals: [${tie}], measures: [{ id: ${id}-m, title: ${measure} }] }`
    const goals = (...all: string[]) => `goals: [${all.join(', ')}]`
    const cwd = checkout(goals(goal('a', 'T2.1'), goal('b', 'T3.1'), goal('c', 'T2.2')))
    const changed = goals(goal('a', 'T2.1', 'Uusi'), goal('b', 'T3.1', 'Muu'), goal('c', 'T3.2'))
    writeFileSync(
      join(cwd, 'plans/vm/mallivirasto.yaml'),
      `${head}currentState: { summary: X }\n${changed}\n`,
    )
    const { stdout } = await toimi(['diff', '--goal', 'T2', '--format', 'json'], { cwd })
    const [{ parts }] = JSON.parse(stdout).changes
    expect(parts.map(({ id }: { id: string }) => id)).toEqual(['a-m', 'c'])
  })

  test('what cannot be read is told, and the run is not clean', async () => {
    const cwd = checkout()
    writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), 'goals: [\n')
    const { stdout, stderr, exitCode } = await toimi(['diff'], { cwd })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Tiedostoa ei voi lukea toisessa versiossa')
    expect(stdout).not.toContain('poistettu')
  })

  test('internal items are left out and counted, unless asked for', async () => {
    const cwd = checkout()
    writeFileSync(
      join(cwd, 'plans/vm/mallivirasto.yaml'),
      `${head}goals: [{ id: a, title: A, visibility: internal, measures: [{ id: m, title: Salainen }] }]\n`,
    )
    expect((await toimi(['diff', '--format', 'json'], { cwd })).stdout).not.toContain('Salainen')
    expect((await toimi(['diff'], { cwd })).stdout).not.toContain('Salainen')
    expect((await toimi(['diff', '--internal'], { cwd })).stdout).toContain('Toimenpide: Salainen')
  })
})

describe('what git cannot tell is one sentence', () => {
  const fresh = () => {
    const cwd = folderOf(small)
    git(cwd, 'init', '--quiet')
    return cwd
  }
  const shallow = () => {
    const clone = join(folderOf({}, 'x'), '..', 'matala')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${two}`, clone])
    return clone
  }
  test.each<[string, () => string, string[], string]>([
    ['no repository', () => folderOf(small), [], 'Kansio ei ole git-versionhallinnassa'],
    ['no commit yet', fresh, [], 'Versionhallintaan ei ole vielä tallennettu mitään.'],
    ['no such revision', () => two, ['eioo'], 'ei ole tällaista versiota: eioo'],
    [
      'an option in disguise',
      () => two,
      ['--', '--output=/tmp/x'],
      'ei ole tällaista versiota: --output=/tmp/x',
    ],
    ['a shallow clone', shallow, ['HEAD~1'], 'git fetch --unshallow'],
    ['too many', () => two, ['a', 'b', 'c'], 'Verrata voi enintään kahta versiota.'],
  ])('%s', async (_, folder, args, said) => {
    const { stdout, stderr, exitCode } = await toimi(['diff', ...args], { cwd: folder() })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toContain(said)
    expect(stderr).toMatch(/^✖ .+\n {4}→ .+\n$/)
  })

  test('a detached HEAD is as good as any', async () => {
    const cwd = checkout()
    git(cwd, 'checkout', '--quiet', '--detach')
    expect((await toimi(['diff'], { cwd })).exitCode).toBe(0)
  })

  test('a branch is compared with where it parted from the other', async () => {
    const cwd = checkout()
    git(cwd, 'branch', '-m', 'main')
    git(cwd, 'checkout', '--quiet', '-b', 'haara')
    writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), `${head}goals: [{ id: a, title: B }]\n`)
    git(cwd, 'commit', '--quiet', '--no-gpg-sign', '-am', 'haarassa')
    git(cwd, 'checkout', '--quiet', 'main')
    writeFileSync(join(cwd, 'toimi.yaml'), 'format: 1\nlanguage: sv\n')
    git(cwd, 'commit', '--quiet', '--no-gpg-sign', '-am', 'pääsä')
    const { stdout } = await toimi(['diff', 'main...haara', '--lang', 'fi'], { cwd })
    expect(stdout).toContain('Nimi muutettiin: ”A” → ”B”.')
    expect(stdout).not.toContain('Asetukset')
  })
})
