/** What a merge tells: what is new in the merged plan, and conflicts for programs and for a meeting. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { small } from '../repository.ts'

const headOf = (unit: string): string =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`
const osaaminen = `  - id: osaaminen
    strategyGoals: [T2.1]
    title: Osaaminen vahvistuu
    measures:
      - id: koulutus
        title: Koulutamme hankintoja tekevät
`
const tieto = `  - id: tieto
    strategyGoals: [T3.1]
    title: Hankintatieto on ajan tasalla
`
const [vm, mallivirasto] = ['plans/vm/vm.yaml', 'plans/vm/mallivirasto.yaml']
const organisations = small['organisations.yaml'] as string

/** A repository of two units that has been merged once; then something has changed in it. */
async function mergedThen(changes: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderOf({
    ...small,
    [vm]: headOf('vm'),
    [mallivirasto]: `${headOf('mallivirasto')}goals:\n${osaaminen}${tieto}`,
  })
  await toimi(['merge', '--all'], { cwd })
  for (const [path, text] of Object.entries(changes)) writeFileSync(join(cwd, path), text)
  return cwd
}
const merge = (cwd: string, ...args: readonly string[]) =>
  toimi(['merge', '--branch', 'vm', ...args], { cwd })

test.each([
  ['fi', 'ei osu yhdistetyn suunnitelman kauteen 2022–2025: mallivirasto 2028–2031.'],
  ['sv', 'utanför den sammanställda planens period 2022–2025: mallivirasto 2028–2031.'],
  ['en', 'outside that of the merged plan, 2022–2025: mallivirasto 2028–2031.'],
])('a plan of other years than the merged one is told in %s', async (lang, words) => {
  const head = headOf('mallivirasto')
  const apart = head.replace('from: 2022, to: 2025', 'from: 2028, to: 2031')
  const { stdout, stderr } = await merge(await mergedThen({ [mallivirasto]: apart }), '--lang', lang)
  expect(stdout + stderr).toContain(words)
  const overlapping = head.replace('from: 2022, to: 2025', 'from: 2025, to: 2028')
  const quiet = await merge(await mergedThen({ [mallivirasto]: overlapping }), '--lang', lang)
  expect(quiet.stdout + quiet.stderr).not.toContain('2022–2025: ')
})

describe('toimi merge tells what is new', () => {
  const changes = {
    [mallivirasto]: `${headOf('mallivirasto')}goals:
${osaaminen.replace('id: osaaminen', 'id: hankintaosaaminen\n    was: [osaaminen]').replace(/ {4}measures:[\s\S]*/, '')}${tieto.replace('T3.1', 'T3.2')}    measures:
      - id: koulutus
        title: Koulutamme hankintoja tekevät
  - id: kilpailu
    title: Saamme enemmän tarjouksia
`,
    'organisations.yaml': organisations.replace(
      '      - { id: entinen-laitos',
      '      - { id: uusi-virasto, name: { fi: Uusi virasto } }\n      - { id: entinen-laitos',
    ),
    'plans/vm/uusi-virasto.yaml': headOf('uusi-virasto'),
  }

  test.each(['fi', 'sv', 'en'])('first what it would be, then what it has been, in %s', async (lang) => {
    const cwd = await mergedThen(changes)
    const [before, dry] = [
      readFileSync(join(cwd, 'plans/vm/branch.yaml')),
      await merge(cwd, '--dry-run', '--lang', lang),
    ]
    expect(dry.stderr + dry.stdout).toMatchSnapshot()
    expect(readFileSync(join(cwd, 'plans/vm/branch.yaml'))).toEqual(before)
    const done = await merge(cwd, '--lang', lang)
    expect(done.stderr + done.stdout).toMatchSnapshot()
    expect((await merge(cwd, '--lang', lang)).stdout).toMatchSnapshot()
  })

  test('a unit that is closed, and a goal that its unit has removed', async () => {
    const cwd = await mergedThen({ [mallivirasto]: `${headOf('mallivirasto')}goals:\n${tieto}` })
    expect((await merge(cwd, '--lang', 'en')).stdout).toContain(
      'Removed: mallivirasto/osaaminen, mallivirasto/koulutus.',
    )
    const closed = organisations.replace(
      'name: { fi: Mallivirasto } }',
      'name: { fi: Mallivirasto }, valid: { until: 2021-12-31 } }',
    )
    writeFileSync(join(cwd, 'organisations.yaml'), closed)
    rmSync(join(cwd, mallivirasto))
    expect((await merge(cwd, '--lang', 'en')).stdout).toMatchSnapshot()
  })

  test.each([
    ['is closed within the period of the plans', '{ until: 2024-09-30 }', false],
    ['is to be closed', '{ until: 2024-10-01 }', true],
    ['comes later', '{ from: 2024-10-02 }', false],
    ['has come', '{ from: 2024-10-01 }', true],
  ])('of a unit that %s, merge and check expect a plan alike', async (_, valid, isExpected) => {
    const name = 'name: { fi: Mallivirasto }'
    const cwd = await mergedThen({
      'organisations.yaml': organisations.replace(name, `${name}, valid: ${valid}`),
    })
    rmSync(join(cwd, mallivirasto))
    const { stdout, exitCode } = await merge(cwd, '--lang', 'en')
    expect(stdout.includes('A plan is expected of the unit mallivirasto')).toBe(isExpected)
    expect(exitCode).toBe(isExpected ? 1 : 0)
    const { plans } = JSON.parse((await toimi(['check', '--format', 'json'], { cwd })).stdout)
    expect(plans).toMatchObject({ expected: isExpected ? 2 : 1, handedIn: 1 })
  })
})

describe('toimi merge tells conflicts', () => {
  /** The branch and its unit have each changed a title, a target and a reason, in their own ways. */
  async function disagreeing(): Promise<string> {
    const written = (title: string, value: string) => `  - id: osaaminen
    title: ${title}
    indicators:
      - id: koulutetut
        title: Koulutetut | *kaikki*
        kind: percent
        targets:
          - { period: 2025, value: ${value} }
`
    const cwd = await mergedThen({
      [mallivirasto]: `${headOf('mallivirasto')}goals:\n${written('Osaaminen', '90')}`,
    })
    await merge(cwd)
    const branch = join(cwd, 'plans/vm/branch.yaml')
    const text = readFileSync(branch, 'utf8')
    writeFileSync(
      branch,
      text.replace('title: Osaaminen', 'title: Osaajat').replace('value: 90', 'value: 95'),
    )
    writeFileSync(
      join(cwd, mallivirasto),
      `${headOf('mallivirasto')}goals:\n${written('Osaaminen kasvaa', '80')}`,
    )
    return cwd
  }

  test.each(['fi', 'sv', 'en'])('as a page for a meeting, in %s', async (lang) => {
    const { stdout, exitCode } = await merge(await disagreeing(), '--format', 'markdown', '--lang', lang)
    expect(stdout).toMatchSnapshot()
    expect(exitCode).toBe(1)
  })

  test('as data, by the published schema; and each command that it gives settles the conflict', async () => {
    const schema = JSON.parse(readFileSync('schemas/diagnostics.schema.json', 'utf8'))
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema)
    const cwd = await disagreeing()
    const document = JSON.parse((await merge(cwd, '--format', 'json')).stdout)
    validate(document)
    expect(validate.errors ?? []).toEqual([])
    const [title, target] = document.diagnostics.map(({ data }: { data: object }) => data)
    expect(title.conflict).toMatchObject({
      id: 'mallivirasto/osaaminen',
      field: ['title', 'fi'],
      base: { value: 'Osaaminen' },
      ours: { value: 'Osaajat' },
      theirs: { value: 'Osaaminen kasvaa' },
    })
    const commandsOf = ({ conflict }: { conflict: { ways: { command: string }[] } }) =>
      conflict.ways.map(({ command }) => command)
    const [unit = '', branch, leaveOut, ...more] = commandsOf(target)
    expect([branch, leaveOut, more]).toEqual([
      expect.stringContaining('--take branch'),
      expect.stringContaining('--take leave-out'),
      [],
    ])
    for (const command of [commandsOf(title)[1] ?? '', unit]) {
      const args = command.replaceAll('"…"', 'x').split(' ').slice(1)
      await toimi(args, { cwd })
    }
    expect((await merge(cwd, '--check')).exitCode).toBe(0)
    const text = readFileSync(join(cwd, 'plans/vm/branch.yaml'), 'utf8')
    expect(text).toContain('title: Osaajat\n')
    expect(text).toContain('value: 80')
  })

  test('of the national plan: with its branches, and settled, listed and explained in the same way', async () => {
    const cwd = await mergedThen({})
    const edit = (path: string, title: string): void => {
      const text = readFileSync(join(cwd, path), 'utf8')
      writeFileSync(join(cwd, path), text.replace(/title: Osaaminen.*/, `title: ${title}`))
    }
    const national = (...args: readonly string[]) => toimi(['merge', '--national', ...args], { cwd })
    await national()
    edit('plans/national.yaml', 'Osaajat')
    edit(mallivirasto, 'Osaaminen kasvaa')
    await merge(cwd)
    for (const lang of ['fi', 'sv', 'en']) {
      const { stdout, exitCode } = await national('--format', 'markdown', '--lang', lang)
      expect(stdout).toMatchSnapshot()
      expect(exitCode).toBe(1)
    }
    const because = ['--take', 'branch', '--reason', 'Lyhyt', '--by', 'Valtiovarainministeriö']
    expect((await national('--only', 'mallivirasto/osaaminen', ...because)).exitCode).toBe(0)
    expect((await national('--check')).exitCode).toBe(0)
    expect((await national('--edits', '--lang', 'en')).stdout).toMatchSnapshot()
    const why = ['why', 'mallivirasto/osaaminen.title', '--national', '--lang', 'en']
    expect((await toimi(why, { cwd })).stdout).toMatchSnapshot()
  })

  test('of a goal that may go, what would go with it; when it goes, that is told', async () => {
    const cwd = await mergedThen({ [mallivirasto]: `${headOf('mallivirasto')}goals:\n${tieto}` })
    const path = join(cwd, 'plans/vm/branch.yaml')
    const own = '    measures:\n      - id: oma-kurssi\n        title: Oma kurssi\n'
    writeFileSync(path, readFileSync(path, 'utf8').replace('    measures:\n', own))
    for (const lang of ['fi', 'sv', 'en']) expect((await merge(cwd, '--lang', lang)).stdout).toMatchSnapshot()
    expect((await merge(cwd, '--format', 'markdown', '--lang', 'sv')).stdout).toMatchSnapshot()
    const because = ['--take', 'unit', '--reason', 'Tehty', '--by', 'VM', '--lang', 'en']
    expect((await merge(cwd, '--only', 'mallivirasto/osaaminen', ...because)).stdout).toMatchSnapshot()
  })

  test.each([
    ['lost', rmSync],
    [
      "of a newer toimi's format",
      (path: string) =>
        writeFileSync(path, readFileSync(path, 'utf8').replace('"format": 1,', '"format": 2,')),
    ],
  ])('of a base that is %s, it is not told what it said', async (_, spoil) => {
    const cwd = await disagreeing()
    spoil(join(cwd, 'plans/vm/branch.base.json'))
    const { stdout } = await merge(cwd, '--lang', 'en')
    expect(stdout).toContain('Before: not known. Branch: «Osaajat». Unit mallivirasto: «Osaaminen kasvaa».')
  })
})
