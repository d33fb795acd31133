import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'

const plan = 'plans/vm/mallivirasto.yaml'
const fresh = () =>
  folderOf({
    ...small,
    [plan]: `# huomautus\n${head}goals:\n  - id: a   # tärkeä\n    title: A\n`,
  })

test('skeletons go where they belong, comments stay, and check asks for what is to be filled in', async () => {
  const cwd = fresh()
  const call = (...args: string[]) => toimi(['new', ...args, '--unit', 'mallivirasto'], { cwd })
  expect(await call('goal', '--id', 'b', '--goal', 'T2.1')).toMatchObject({
    exitCode: 0,
    stdout: `${plan}\n`,
  })
  await call('measure', '--id', 'm', '--in', 'a')
  await call('indicator', '--id', 'i', '--in', 'b', '--shared', 'innovatiiviset-osuus')
  expect(readFileSync(join(cwd, plan), 'utf8')).toMatchSnapshot()
  expect((await toimi(['validate'], { cwd })).exitCode).toBe(0)
  expect((await toimi(['check'], { cwd })).stdout).toContain('<TÄYTÄ TOIMENPIDE>')
})

test.each([
  ['measure', ['mallivirasto', 'a', 'kurssi'], plan],
  ['goal', ['mallivirasto', 'b'], plan],
  ['unit', ['vm'], 'plans/vm/vm.yaml'],
  ['unit --from mallivirasto', ['2026-2029'], `${plan}\nplans/archive/2022-2025/vm/mallivirasto.yaml`],
])('new %s asks at a terminal for what it must know', async (line, answers, written) => {
  const cwd = fresh()
  const { stdout, stderr, exitCode } = await toimi(['new', ...line.split(' ')], { cwd, answers })
  expect({ stdout, exitCode }).toEqual({ stdout: `${written}\n`, exitCode: 0 })
  expect(stderr).toMatchSnapshot()
  expect((await toimi(['validate', '--as-of', '2026-02-01'], { cwd })).exitCode).toBe(0)
})

test.each([
  ['2025-12-31', 'fi', 'kestää 31.12.2025 asti'],
  ['2025-12-31', 'sv', 'pågår till och med 31.12.2025'],
  ['2025-12-31', 'en', 'runs until 31 December 2025'],
  ['2026-01-01', 'fi', ''],
])('as of %s it is told in %s whether the old plan still runs', async (asOf, lang, words) => {
  const args = ['new', 'unit', '--from', 'mallivirasto', '--period', '2026-2029']
  const { stderr, exitCode } = await toimi([...args, '--as-of', asOf, '--lang', lang], { cwd: fresh() })
  expect(exitCode).toBe(0)
  expect(words === '' ? stderr === '' : stderr.includes(words)).toBe(true)
})

test('a unit gets its first plan', async () => {
  const cwd = fresh()
  const { stdout } = await toimi(['new', 'unit', '--unit', 'vm', '--period', '2026-2029'], { cwd })
  expect(stdout).toBe('plans/vm/vm.yaml\n')
  expect((await toimi(['validate'], { cwd })).exitCode).toBe(0)
})

test('a plan that ends is rolled forward, and the old one is kept', async () => {
  const cwd = copyOf('examples/hankinta')
  const before = readFileSync(join(cwd, plan), 'utf8')
  const args = ['new', 'unit', '--from', 'mallivirasto', '--period', '2026-2029', '--as-of', '2026-01-15']
  expect(await toimi(args, { cwd })).toMatchObject({ exitCode: 0 })
  expect(readFileSync(join(cwd, 'plans/archive/2022-2025/vm/mallivirasto.yaml'), 'utf8')).toBe(before)
  expect(readFileSync(join(cwd, plan), 'utf8')).toMatchSnapshot()
  expect((await toimi(['validate', plan, '--as-of', '2026-01-15'], { cwd })).exitCode).toBe(0)
  expect((await toimi(['fmt', plan, '--check'], { cwd })).exitCode).toBe(0)
  expect((await toimi(args, { cwd })).stderr).toContain(
    'Uusi kausi alkaa ennen kuin vanha päättyy: 2026–2029',
  )
})

test.each([
  [['goal', '--unit', 'mallivirasto'], 'Anna --id. Uuden kohteen tunnus?'],
  [['unit'], 'Anna --unit. Minkä yksikön suunnitelma aloitetaan?\n    → Käyvät arvot: vm\n'],
  [['measure', '--unit', 'mallivirasto'], 'Anna --in. Mihin tavoitteeseen?\n    → Käyvät arvot: a\n'],
  [['unit', '--unit', 'uusi'], 'Lisää yksikkö ensin tiedostoon organisations.yaml.'],
  [['goal', '--unit', 'mallivirasto', '--id', 'a'], 'Tunnus on jo käytössä: a'],
  [['measure', '--unit', 'mallivirasto', '--id', 'm', '--in', 'x'], 'Tunnusta x ei ole'],
  [['goal', '--unit', 'eioo', '--id', 'b'], 'Tunnusta eioo ei ole'],
  [['unit', '--unit', 'mallivirasto'], 'Yksiköllä on jo suunnitelma: plans/vm/mallivirasto.yaml'],
  [['unit', '--from', 'mallivirasto'], 'Anna --period.'],
  [['goal', '--unit', 'mallivirasto', '--id', 'Ä'], 'Tunnukseksi ei kelpaa: Ä'],
  [['laatikko'], 'Kelpaamaton sana: laatikko'],
])('new %j is refused', async (args, said) => {
  const { stderr, exitCode } = await toimi(['new', ...args], { cwd: fresh() })
  expect(exitCode).toBe(2)
  expect(stderr).toContain(said)
})

test('nothing with --dry-run', async () => {
  const cwd = fresh()
  await toimi(['new', 'unit', '--from', 'mallivirasto', '--period', '2026-2029', '--dry-run'], { cwd })
  expect(existsSync(join(cwd, 'plans/archive'))).toBe(false)
})
