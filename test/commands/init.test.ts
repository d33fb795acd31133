import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { environment } from '../on-path.ts'

const empty = () => folderOf({ 'uusi tietovarastö/': '' })
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

test.each(languages)('in %s a new repository passes, and says what to write', async (language) => {
  const cwd = folderOf({})
  mkdirSync(cwd, { recursive: true })
  const call = (...args: string[]) => toimi([...args, '--lang', language], { cwd })
  expect(await call('init')).toMatchSnapshot()
  const validated = await toimi(['validate', '--fail-on', 'warning'], { cwd })
  expect(validated).toMatchObject({ exitCode: 0, stderr: '' })
  const checked = await call('check')
  expect(checked.exitCode).toBe(0)
  expect(checked.stdout).toMatch(/<(TÄYTÄ TAVOITE|FYLL I MÅLET|FILL IN THE GOAL)>/)
  expect(await call('report', 'overview')).toMatchObject({ exitCode: 0 })
  expect(read(cwd, 'README.md')).toMatchSnapshot()
  expect(read(cwd, 'plans/esimerkki/esimerkkivirasto.yaml')).toContain(`language: ${language}`)
})

test('nothing is written over, and what is there is told', async () => {
  const cwd = folderOf({ 'README.md': 'oma\n', '.gitattributes': 'oma\n' })
  const { stdout } = await toimi(['init', '--ci', 'none'], { cwd })
  expect(stdout).toContain('Oli jo, jätetty ennalleen:\n  README.md\n  .gitattributes\n')
  expect([read(cwd, 'README.md'), read(cwd, '.gitattributes')]).toEqual(['oma\n', 'oma\n'])
  expect(existsSync(join(cwd, '.gitlab-ci.yml'))).toBe(false)
})

test('a repository that is there gets what it lacks, and keeps its plans to itself', async () => {
  const cwd = empty()
  await toimi(['init', '--branch', 'vm', '--ci', 'none'], { cwd })
  const { stdout } = await toimi(['init', '--ci', 'gitlab'], { cwd })
  expect(stdout).toMatch(/^Kirjoitettu:\n {2}\.gitlab-ci\.yml\n\nOli jo/)
  expect(existsSync(join(cwd, 'plans/esimerkki'))).toBe(false)
})

test('a ministry has its official name in each language', async () => {
  const cwd = empty()
  await toimi(['init', '--branch', 'ym', '--period', '2026–2029', '--lang', 'sv'], { cwd })
  expect(read(cwd, 'organisations.yaml')).toContain('sv: "Miljöministeriets förvaltningsområde"')
  expect(read(cwd, 'plans/ym/ym.yaml')).toContain('period: { from: 2026, to: 2029 }')
  expect(read(cwd, 'toimi.yaml')).not.toContain('example')
})

test('into a folder that is not there yet, and nothing with --dry-run', async () => {
  const cwd = empty()
  const { stderr } = await toimi(['init', 'a/b', '--dry-run'], { cwd })
  expect(stderr).toContain('toimi.yaml: kirjoitettaisiin')
  expect(existsSync(join(cwd, 'a'))).toBe(false)
  await toimi(['init', 'a/b'], { cwd })
  expect((await toimi(['validate'], { cwd: join(cwd, 'a/b/plans') })).exitCode).toBe(0)
})

test('what is not said is asked at the terminal', async () => {
  const cwd = empty()
  const { stderr, exitCode } = await toimi(['init'], {
    cwd,
    answers: ['sv', 'vm', 'mallivirasto', 'Mallivirasto: "uusi" #1', '2026-2029', 'azure'],
  })
  expect(exitCode).toBe(0)
  expect(stderr).toMatchSnapshot()
  expect(read(cwd, 'organisations.yaml')).toContain('name: "Mallivirasto: \\"uusi\\" #1"')
  expect((await toimi(['validate'], { cwd })).exitCode).toBe(0)
  expect(existsSync(join(cwd, '.github'))).toBe(false)
})

describe('is refused', () => {
  test.each([
    [['--branch', 'VM'], 'Tunnukseksi ei kelpaa: VM'],
    [['--branch', 'vm', '--unit', 'national'], 'Tunnukseksi ei kelpaa: national'],
    [['--period', '2026-H1'], 'Tämä ei ole suunnitelmakausi: 2026-H1'],
    [['plans'], 'Kansio on jo suunnitelmien tietovarastossa'],
    [['toimi.yaml'], 'toimi.yaml'],
  ])('%j', async (args, said) => {
    const cwd = folderOf(args[0]?.startsWith('--') ? {} : { 'toimi.yaml': 'format: 1\n' })
    mkdirSync(cwd, { recursive: true })
    const { stderr, exitCode } = await toimi(['init', ...args], { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })
})

test.each(['.', 'suunnitelmat'])('its hook looks at what is committed, in folder %s', async (folder) => {
  const top = empty()
  const cwd = join(top, folder)
  mkdirSync(cwd, { recursive: true })
  execFileSync('git', ['init', '--quiet', top])
  await toimi(['init'], { cwd })
  expect(statSync(join(cwd, '.githooks/pre-commit')).mode & 0o111).toBe(0o111)
  const env = { ...environment(), TOIMI_LANG: 'fi' }
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    })
  git('config', 'core.hooksPath', join(folder, '.githooks'))
  git('add', '.')
  expect(git('commit', '-m', 'alku')).toMatchObject({ status: 0 })

  const plan = join(cwd, 'plans/esimerkki/esimerkkivirasto.yaml')
  const [right, wrong] = [readFileSync(plan, 'utf8'), 'format: 1\nunit: esimerkkivirasto\n']
  writeFileSync(plan, wrong)
  git('add', '.')
  writeFileSync(plan, right)
  const refused = git('commit', '-m', 'rikki')
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('plans/esimerkki/esimerkkivirasto.yaml')

  writeFileSync(plan, `${right}# Huomautus\n`)
  git('add', '.')
  writeFileSync(plan, wrong)
  expect(git('commit', '-m', 'vain oikein kirjoitettu')).toMatchObject({ status: 0 })
})
