import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { mergedWorld, world } from '../reports/world.ts'

const files = mergedWorld()
const report = (args: readonly string[], cwd = folderOf(files)) =>
  toimi(['report', ...args], { cwd, env: { TOIMI_AS_OF: '2025-06-01' } })

test.each([
  [[], ['Komennosta puuttuu sana.', 'unit, branch, overview']],
  [['yksikkö'], ['Kelpaamaton sana: yksikkö', 'unit, branch, overview']],
  [['unit', 'branch'], ['liikaa sanoja']],
  [
    ['unit', '--unit', 'mali'],
    ['mali', 'Tarkoititko: malli?'],
  ],
  [['unit', '--branch', 'om'], ['Rajaukseen ei osu yhtään tiedostoa.']],
  [['overview', '--format', 'pdf'], ['html, xlsx, csv, json, markdown']],
])('report %j is refused and says what would do', async (args, said) => {
  const { stderr, stdout, exitCode } = await report(args)
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  for (const words of said) expect(stderr).toContain(words)
})

describe('what does not go together is refused, in the language of the reader', () => {
  const foreign = (kind: string, option: string) => ({
    fi: `Valitsinta ${option} ei ole raportissa ${kind}.`,
    sv: `Flaggan ${option} finns inte i rapporten ${kind}.`,
    en: `The report ${kind} has no option ${option}.`,
  })
  const twoAreNeeded = {
    fi: 'Valitsimelle --two-languages annetaan kaksi kieltä.',
    sv: 'Flaggan --two-languages behöver två språk.',
    en: 'The option --two-languages takes two languages.',
  }
  const noEmptyOne = {
    fi: 'Koordinaattorin lehteä ei ole tyhjänä',
    sv: 'Koordinatorns blad finns inte tomt',
    en: "There is no empty coordinator's sheet",
  }
  test.each([
    [['unit', '--blank'], foreign('unit', '--blank')],
    [['branch', '--sheets', 'goal'], foreign('branch', '--sheets')],
    [['overview', '--two-languages', 'fi,sv'], foreign('overview', '--two-languages')],
    [['agreements', '--blank'], foreign('agreements', '--blank')],
    [['handover', '--sheets', 'goal'], foreign('handover', '--sheets')],
    [['handout', '--two-languages', 'fi'], twoAreNeeded],
    [['handout', '--two-languages', 'fi,sv,en'], twoAreNeeded],
    [['handout', '--two-languages', 'sv,sv'], twoAreNeeded],
    [['handout', '--blank', '--sheets', 'coordinator'], noEmptyOne],
  ] as const)('%j', async (args, said) => {
    const folder = folderOf(files)
    for (const [language, words] of Object.entries(said)) {
      const { stderr, stdout, exitCode } = await report([...args, '--lang', language], folder)
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toContain(words)
    }
    expect(existsSync(join(folder, 'reports'))).toBe(false)
  })
})

describe('what is written, and where', () => {
  test('a page in the folder reports, when nothing else is asked', async () => {
    const folder = folderOf(files)
    const { stdout, exitCode } = await report(['overview'], folder)
    expect([stdout, exitCode]).toEqual(['reports/overview-fi.html\n', 0])
    expect(readFileSync(join(folder, 'reports/overview-fi.html'), 'utf8')).toContain('<html lang="fi">')
  })

  test('every format asked for, in the language and folder asked for', async () => {
    const folder = folderOf(files)
    await report(
      ['unit', '--unit', 'malli', '--format', 'html,xlsx', '--format', 'json', '--lang', 'sv', '-o', 'ut'],
      folder,
    )
    expect(readdirSync(join(folder, 'ut')).sort()).toEqual([
      'unit-malli-sv.html',
      'unit-malli-sv.json',
      'unit-malli-sv.xlsx',
    ])
    expect(readFileSync(join(folder, 'ut/unit-malli-sv.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(readFileSync(join(folder, 'ut/unit-malli-sv.json'), 'utf8'))).toMatchObject({
      format: 1,
      kind: 'unit',
      language: 'sv',
    })
  })

  test('nothing with --dry-run', async () => {
    const folder = folderOf(files)
    const { exitCode } = await report(['branch', '--dry-run'], folder)
    expect([exitCode, existsSync(join(folder, 'reports'))]).toEqual([0, false])
  })
})

test('a plan that cannot be read is told, and the run is not clean', async () => {
  const { stdout, stderr, exitCode } = await report(
    ['overview'],
    folderOf({ ...world, 'plans/om/oikeus.yaml': 'goals: [\n' }),
  )
  expect(exitCode).toBe(1)
  expect(stdout).toContain('reports/overview-fi.html')
  expect(stderr).toContain('plans/om/oikeus.yaml')
})

test('a plan that cannot be read gives the coordinator neither a conflict nor an edit', async () => {
  const sheet = async (changed: Readonly<Record<string, string>>) => {
    const folder = folderOf({ ...files, ...changed })
    await report(['handout', '--branch', 'vm', '--sheets', 'coordinator', '--format', 'markdown'], folder)
    const [name = ''] = readdirSync(join(folder, 'reports'))
    return readFileSync(join(folder, 'reports', name), 'utf8')
  }
  const branchPlan =
    files['plans/vm/branch.yaml']?.replace('¤ <script>alert(1)</script>', 'Ministeriön muotoilu') ?? ''
  const settled = await sheet({ 'plans/vm/branch.yaml': branchPlan })
  expect(settled).toContain('Ministeriön muotoilu')
  const broken = await sheet({ 'plans/vm/branch.yaml': branchPlan, 'plans/vm/malli.yaml': 'goals: [' })
  expect(broken).toContain('Ministeriön muotoilu')
  expect(broken.match(/Ristiriidat[^#]*/)?.[0]).toEqual(settled.match(/Ristiriidat[^#]*/)?.[0])
})
