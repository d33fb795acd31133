import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
const masked = (text: string): string => text.replace(/[0-9a-f]{10,40}/g, 'a1b2c3d4e5')
const log = (cwd: string, ...args: string[]) => toimi(['log', ...args], { cwd })

/** The steps of an item, as the subject of the commit (null: not committed) and what happened to the item. */
async function steps(cwd: string, ...args: string[]) {
  const { stdout, exitCode } = await log(cwd, '--format', 'json', ...args)
  expect(exitCode).toBe(0)
  const told: { commit: { subject: string } | null; changes: { parts: Record<string, unknown>[] }[] }[] =
    JSON.parse(stdout).steps
  return told.map(({ commit, changes: [change] }) => {
    const { id, was, state } = change?.parts[0] ?? {}
    return [commit?.subject ?? null, state, ...(was ? [`${was} → ${id}`] : [])]
  })
}

const file = 'plans/vm/mallivirasto.yaml'
const planWith = (text: string, unit = 'mallivirasto') =>
  `${head.replace('mallivirasto', unit)}goals:\n  - id: a\n    title: A\n    measures:\n${text.replace(/^/gm, '      ')}\n`
const fresh = (name = 'suunnitelmat "ö"') => new Commits(folderOf(small, name))

describe('the past of an item', () => {
  test.each(languages)('reads like minutes in %s', async (language) => {
    const { stdout, stderr, exitCode } = await log(two, 'vuoropuhelu', '--lang', language)
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(masked(stdout)).toMatchSnapshot()
  })

  test('as Markdown, and as a page', async () => {
    expect(masked((await log(two, 'koulutetut', '--format', 'markdown')).stdout)).toMatchSnapshot()
    expect((await log(two, 'koulutetut', '--format', 'html')).stdout).toContain('nostettiin: 90,0')
  })

  test('for programs, as the schema says', async () => {
    const [of, diff] = ['log', 'diff'].map((name) =>
      JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
    )
    const validate = new Ajv2020({ allowUnionTypes: true }).addSchema(diff).compile(of)
    for (const id of ['koulutetut', 'innovatiiviset-osuus', 'vm/johdon-katsaukset']) {
      const { stdout } = await log(two, id, '--format', 'json')
      if (stdout) validate(JSON.parse(stdout))
      expect(validate.errors).toBeNull()
    }
  })
})

describe('is followed', () => {
  test('through other ids of the item, and is found by any of them', async () => {
    const at = fresh()
    at.commit('yksi', { [file]: planWith('- { id: m1, title: M }') })
    at.commit('kaksi', { [file]: planWith('- { id: m2, was: [m1], title: M }') })
    at.commit('muu', { 'toimi.yaml': 'format: 1\nlanguage: fi # x\n' })
    at.commit('kolme', { [file]: planWith('- { id: m3, was: [m1, m2], title: N }') })
    at.commit('neljä', { [file]: planWith('- { id: m3, was: [m1, m2], title: N }\n- { id: n, title: muu }') })
    const expected = [
      ['kolme', 'changed', 'm2 → m3'],
      ['kaksi', 'changed', 'm1 → m2'],
      ['yksi', 'added'],
    ]
    for (const id of ['m3', 'm1', 'mallivirasto/m3', 'mallivirasto/m2'])
      expect(await steps(at.folder, id)).toEqual(expected)
    expect(await steps(join(at.folder, 'plans'), 'm3')).toEqual(expected)
  })

  test('through other ids of its unit', async () => {
    const at = fresh()
    const organisations = small['organisations.yaml'] ?? ''
    at.commit('yksi', { [file]: planWith('- { id: m, title: M }') })
    at.commit('kaksi', {
      'organisations.yaml': organisations.replace('id: mallivirasto,', 'id: uusi, was: [mallivirasto],'),
      [file]: undefined,
      'plans/vm/uusi.yaml': planWith('- { id: m, title: N }', 'uusi'),
    })
    expect(await steps(at.folder, 'uusi/m')).toEqual([
      ['kaksi', 'changed'],
      ['yksi', 'added'],
    ])
  })

  test('past states that cannot be read: nothing that happened is lost', async () => {
    const at = fresh()
    at.commit('yksi', { [file]: planWith('- { id: m, title: M }') })
    at.commit('rikki', { [file]: 'goals: [\n' })
    at.commit('ehjä', { [file]: planWith('- { id: m, title: N }') })
    expect(await steps(at.folder, 'm')).toEqual([
      ['ehjä', 'changed'],
      ['yksi', 'added'],
    ])
  })

  test('through merges: what one side did is told once', async () => {
    const at = fresh()
    at.commit('yksi', { [file]: planWith('- { id: m, title: M }\n- { id: n, title: N }') })
    at.git('checkout', '--quiet', '-b', 'haara')
    at.commit('haarassa', { [file]: planWith('- { id: m, title: M2 }\n- { id: n, title: N }') })
    at.git('checkout', '--quiet', 'main')
    at.commit('pääsä', { [file]: planWith('- { id: m, title: M }\n- { id: n, title: N2 }') })
    at.git('merge', '--quiet', '--strategy=ours', '--no-commit', 'haara')
    at.commit('yhdessä', { [file]: planWith('- { id: m, title: M2 }\n- { id: n, title: N2 }') })
    expect(await steps(at.folder, 'm')).toEqual([
      ['haarassa', 'changed'],
      ['yksi', 'added'],
    ])
  })

  test('to what is not committed yet, and beyond what has been removed', async () => {
    const at = fresh()
    at.commit('yksi', { [file]: planWith('- { id: m, title: M }') })
    at.write({ [file]: planWith('- { id: m, title: N }') })
    expect(await steps(at.folder, 'm')).toEqual([
      [null, 'changed'],
      ['yksi', 'added'],
    ])
    expect((await log(at.folder, 'm')).stdout).toContain('Ei vielä tallennettu')
    at.commit('pois', { [file]: planWith('- { id: muu, title: Muu }') })
    expect(await steps(at.folder, 'mallivirasto/m')).toEqual([
      ['pois', 'removed'],
      ['yksi', 'added'],
    ])
  })

  test('internal items are left out and counted, unless asked for', async () => {
    const at = fresh()
    at.commit('yksi', { [file]: planWith('- { id: m, title: Salainen, visibility: internal }') })
    const [open, all] = [await log(at.folder, 'm'), await log(at.folder, 'm', '--internal')]
    expect(open.stdout).not.toContain('Salainen')
    expect(open.stdout).toContain('Historiassa ei ole kerrottavia muutoksia.')
    expect(all.stdout).toContain('Toimenpide: Salainen')
  })
})

describe('what cannot be told is one sentence', () => {
  const shallow = () => {
    const clone = join(folderOf({}, 'x'), '..', 'matala')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${two}`, clone])
    return clone
  }
  const twice = () => {
    const at = fresh()
    at.commit('yksi', {
      [file]: planWith('- { id: m, title: M }'),
      'plans/vm/vm.yaml': planWith('- { id: m, title: M }', 'vm'),
    })
    return at.folder
  }
  test.each<[string, () => string, string, string]>([
    [
      'no repository',
      () => folderOf({ ...small, [file]: planWith('- { id: m, title: M }') }),
      'm',
      'ei ole git-versionhallinnassa',
    ],
    [
      'nothing committed',
      () => {
        const at = fresh()
        at.write({ [file]: planWith('- { id: m, title: M }') })
        return at.folder
      },
      'm',
      'ei ole vielä tallennettu mitään',
    ],
    ['no such item', () => two, 'koulutetu', 'Tarkoititko: koulutetut?'],
    [
      'no such item of a unit',
      () => two,
      'mallivirasto/eioo',
      'ei ole tällaista kohdetta: mallivirasto/eioo',
    ],
    ['several', twice, 'm', 'Kirjoita jokin näistä: mallivirasto/m, vm/m'],
  ])('%s', async (_, folder, id, said) => {
    const { stdout, stderr, exitCode } = await log(folder(), id)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toContain(said)
    expect(stderr).toMatch(/^✖ .+\n {4}→ .+\n$/)
  })

  test('a shallow clone tells what it has, and that there is more', async () => {
    const cwd = shallow()
    const { stdout, exitCode } = await log(cwd, 'vuoropuhelu', '--format', 'markdown')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('git fetch --unshallow')
    expect(stdout).not.toContain('lisättiin')
  })
})
