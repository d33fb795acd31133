/** Settling what a merge cannot: by answering questions, by another value, and for a plan that toimi has never merged. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'

const unit = `${head}goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    rationale: Osaajia on liian vähän.
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        targets:
          - { period: 2025, value: 90 }
`
const ministry = 'format: 1\nunit: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n'
const files = { ...small, 'plans/vm/vm.yaml': ministry, 'plans/vm/mallivirasto.yaml': unit }

type Piece = readonly [file: string, from: string, to: string]

/** A repository that has been merged once, and in which the branch and a unit have gone their own ways since. */
async function disagreeing(...pieces: readonly Piece[]) {
  const cwd = folderOf(files)
  await toimi(['merge', '--all'], { cwd })
  for (const [file, from, to] of pieces) {
    const path = join(cwd, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }
  return {
    cwd,
    branch: () => readFileSync(join(cwd, 'plans/vm/branch.yaml'), 'utf8'),
    run: (args: readonly string[], answers?: readonly string[]) =>
      toimi(['merge', '--branch', 'vm', '--lang', 'en', ...args], { cwd, ...(answers && { answers }) }),
  }
}

const branch = 'plans/vm/branch.yaml'
const plan = 'plans/vm/mallivirasto.yaml'
const title = [
  [branch, 'Osaaminen vahvistuu', 'Osaajia on enemmän'],
  [plan, 'Osaaminen vahvistuu', 'Osaaminen on vahvaa'],
] as const
const target = [
  [branch, 'value: 90', 'value: 95'],
  [plan, 'value: 90', 'value: 80'],
] as const

describe('toimi merge --resolve', () => {
  test('asks of one conflict after the other, and merges when nothing is left', async () => {
    const { run, branch } = await disagreeing(...title, ...target)
    const answers = ['Koordinaattori', 'other', 'Osaaminen on hyvää', 'Sovittu', 'unit', 'Uusi arvio']
    const called = await run(['--resolve'], answers)
    expect(called).toMatchSnapshot()
    expect(branch()).toContain('title: Osaaminen on hyvää')
    expect(branch()).toContain('value: 80')
    expect((await run(['--check'])).exitCode).toBe(0)
  })

  test('can be left and resumed: what is settled is in the plan', async () => {
    const { run, branch } = await disagreeing(...title, ...target)
    const first = await run(
      ['--resolve'],
      ['Koordinaattori', 'other', 'Osaaminen on hyvää', 'Sovittu', 'stop'],
    )
    expect(first.exitCode).toBe(1)
    expect(first.stdout).toContain('koulutetut.targets.2025.value')
    expect(first.stdout).not.toContain('osaaminen.title.fi')
    expect(branch()).toContain('value: 95')
    const second = await run(['--resolve'], ['Koordinaattori', 'branch', 'Pidetään'])
    expect(second.exitCode).toBe(0)
    expect(branch()).toContain('title: Osaaminen on hyvää')
    expect(branch()).toContain('value: 95')
  })

  test.each(['fi', 'sv'])('takes the numbers that are shown for answers, in %s', async (lang) => {
    const { run, branch } = await disagreeing(...title, ...target)
    const answers = ['Koordinaattori', '9', '2', 'Sovittu', '1', 'Uusi arvio']
    const { stderr, exitCode } = await run(['--resolve', '--lang', lang], answers)
    expect(stderr).toMatch(
      /\n {2}1 {2}unit {2}.*\n {2}2 {2}branch {2}.*\n {2}3 {2}other {2}.*\n {2}4 {2}stop {2}/,
    )
    expect(stderr).toContain('✖')
    expect(exitCode).toBe(0)
    expect(branch()).toContain('title: Osaajia on enemmän')
    expect(branch()).toContain('value: 80')
  })

  test('needs somebody at the terminal', async () => {
    const { run } = await disagreeing(...title)
    expect(await run(['--resolve'])).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

describe('toimi merge --take', () => {
  const because = ['--take', 'unit', '--reason', 'Sovittu', '--by', 'Koordinaattori']
  const only = ['--only', 'mallivirasto/osaaminen.title.fi', ...because]

  test.each([
    ['fi', 'Ratkaisu on tallessa: plans/vm/branch.yaml. Avoimia ristiriitoja on vielä 1.'],
    ['sv', 'Avgörandet är sparat: plans/vm/branch.yaml. Öppna konflikter kvar: 1.'],
    ['en', 'The decision has been kept: plans/vm/branch.yaml. Conflicts still open: 1.'],
  ])('says that it is kept while another conflict is open, in %s', async (lang, told) => {
    const { run, branch } = await disagreeing(...title, ...target)
    const before = branch()
    const dry = await run([...only, '--dry-run', '--lang', 'en'])
    expect(dry.stdout + dry.stderr).toContain('The decision would be kept: plans/vm/branch.yaml.')
    expect(branch()).toBe(before)
    const { stdout, exitCode } = await run([...only, '--lang', lang])
    expect(stdout).toContain(told)
    expect(exitCode).toBe(1)
    expect(branch()).toContain('reason: Sovittu')
    expect((await run([])).stdout).not.toContain('kept')
  })

  test('is suggested with the units that were left waiting, so that what is suggested can be done', async () => {
    const { run, cwd } = await disagreeing(...title, ...target)
    rmSync(join(cwd, 'plans/vm/vm.yaml'))
    const waiting = ['--without', 'vm']
    const asText = '--branch vm --without vm --only mallivirasto/osaaminen.title.fi'
    expect((await run(waiting)).stdout).toContain(asText)
    expect((await run([...waiting, '--format', 'markdown'])).stdout).toContain(asText)
    const { diagnostics } = JSON.parse((await run([...waiting, '--format', 'json'])).stdout)
    expect(diagnostics).toHaveLength(2)
    for (const { data } of diagnostics) {
      const [{ command }] = data.conflict.ways
      await toimi(command.replaceAll('"…"', 'x').split(' ').slice(1), { cwd })
    }
    expect(await run([...waiting, '--check'])).toMatchObject({ exitCode: 0 })
  })
})

test.each([
  ['fi', 'ja poissa, koska aiemmin yhdistettyä sisältöä ei ole: mallivirasto'],
  ['sv', 'och är inte med, eftersom inget har sammanställts tidigare: mallivirasto'],
  ['en', 'and not in the plan, since nothing of it has been merged before: mallivirasto'],
])('of a unit left waiting that was never merged, nothing is said to be kept, in %s', async (lang, told) => {
  const cwd = folderOf(files)
  const args = ['merge', '--branch', 'vm', '--without', 'mallivirasto', '--lang']
  expect((await toimi([...args, lang], { cwd })).stdout).toContain(told)
  await toimi(['merge', '--branch', 'vm'], { cwd })
  expect((await toimi([...args, 'en'], { cwd })).stdout).toContain(
    'Left waiting, with what was last merged: mallivirasto',
  )
})

test('a text that an item needs cannot be left out', async () => {
  const { run, branch } = await disagreeing(...title)
  const before = branch()
  const only = ['--only', 'mallivirasto/osaaminen.title.fi', '--reason', 'x', '--by', 'y']
  expect(await run([...only, '--take', 'leave-out'])).toMatchObject({ exitCode: 2 })
  expect(branch()).toBe(before)
})

describe('toimi merge --adopt', () => {
  const typed = `# Kirjoitettu Excelistä.
format: 1
branch: vm
language: fi
stage: draft
period: { from: 2022, to: 2025 }
goals:
  - id: hankintaosaaminen # meidän tunnus
    title: Osaaminen vahvistuu.
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        targets:
          - { period: 2025, value: 92 }
  - id: oma
    title: Aivan muuta
`
  const because = ['--reason', 'Otettu käyttöön', '--by', 'Koordinaattori']

  test('proposes, and does nothing before somebody confirms it', async () => {
    const cwd = folderOf({ ...files, [branch]: typed })
    const args = ['merge', '--branch', 'vm', '--adopt']
    for (const lang of ['fi', 'sv', 'en'])
      expect(await toimi([...args, '--lang', lang], { cwd })).toMatchSnapshot()
    expect(readFileSync(join(cwd, branch), 'utf8')).toBe(typed)
    const done = await toimi([...args, ...because], { cwd })
    expect(done).toMatchObject({ exitCode: 0 })
    expect(readFileSync(join(cwd, branch), 'utf8')).toMatchSnapshot()
    expect((await toimi(['merge', '--all', '--check'], { cwd })).exitCode).toBe(0)
  })

  test('takes a plan whose base is lost as it is', async () => {
    const { run, cwd, branch } = await disagreeing(...target.slice(0, 1))
    rmSync(join(cwd, 'plans/vm/branch.base.json'))
    const lost = await run([])
    expect(lost.exitCode).toBe(1)
    expect(lost.stdout).toContain('merge-base-lost')
    expect((await run(['--adopt'])).exitCode).toBe(1)
    expect((await run(['--adopt', ...because])).exitCode).toBe(0)
    expect(branch()).toContain('value: 95')
    expect((await run(['--edits'])).stdout).toContain('Reason: «Otettu käyttöön»')
  })
})

describe('toimi merge --all --check', () => {
  const check = (cwd: string, lang = 'en') => toimi(['merge', '--all', '--check', '--lang', lang], { cwd })
  const without = (...gone: readonly string[]) =>
    folderOf(Object.fromEntries(Object.entries(files).filter(([path]) => !gone.includes(path))))

  test.each([
    ['fi', 'plans/vm/branch.yaml: ei vielä yhdistetty, joten ajantasaisuutta ei katsota.'],
    ['sv', 'plans/vm/branch.yaml: inte sammanställd än, så den kontrolleras inte.'],
    ['en', 'plans/vm/branch.yaml: not merged yet, so it is passed over.'],
  ])('passes over a branch that has never been merged, in %s', async (lang, told) => {
    const called = await check(without(plan), lang)
    expect(called).toMatchObject({ exitCode: 0 })
    expect(called.stdout).toContain(told)
    expect(called.stdout).toContain('toimi merge --branch vm\n')
  })

  test('looks at one that is asked for by name, and at one that has been merged', async () => {
    const cwd = without(plan)
    expect(await toimi(['merge', '--branch', 'vm', '--check'], { cwd })).toMatchObject({ exitCode: 1 })
    await toimi(['merge', '--branch', 'vm', '--without', 'mallivirasto'], { cwd })
    expect(await check(cwd)).toMatchObject({ exitCode: 1 })
  })

  test.each([
    ['is gone, though it was merged', (path: string) => rmSync(path)],
    ['cannot be read', (path: string) => writeFileSync(path, 'goals: [')],
  ])('does not pass over a branch plan that %s', async (_, spoil) => {
    const { cwd } = await disagreeing()
    spoil(join(cwd, branch))
    expect(await check(cwd)).toMatchObject({ exitCode: 1 })
  })
})

test.each([
  ['fi', ['joilla ei ole suunnitelmaa: okm.', '(toimi merge --all): vm.', 'ovat vielä luonnoksia: vm.']],
  ['sv', ['inte har någon plan: okm.', '(toimi merge --all): vm.', 'ännu är utkast: vm.']],
  ['en', ['Branches without a plan: okm.', '(toimi merge --all): vm.', 'still drafts: vm.']],
])('toimi merge --national tells what its branches could still bring, in %s', async (lang, told) => {
  const okm = `  - id: okm
    name: { fi: OKM }
    ministry: okm
    units: [{ id: okm, name: { fi: opetusministeriö } }]
`
  const { cwd } = await disagreeing([plan, 'value: 90', 'value: 80'])
  writeFileSync(join(cwd, 'organisations.yaml'), small['organisations.yaml'] + okm)
  const national = () => toimi(['merge', '--national', '--lang', lang], { cwd })
  const behind = await national()
  expect(behind.exitCode).toBe(0)
  for (const each of told) expect(behind.stdout).toContain(each)
  await toimi(['merge', '--branch', 'vm'], { cwd })
  const path = join(cwd, branch)
  writeFileSync(path, readFileSync(path, 'utf8').replace('stage: draft', 'stage: approved'))
  writeFileSync(join(cwd, 'organisations.yaml'), small['organisations.yaml'] ?? '')
  const whole = await national()
  for (const each of told) expect(whole.stdout).not.toContain(each)
})
