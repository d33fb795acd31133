import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'

const cwd = 'examples/hankinta'

describe('toimi why', () => {
  test.each([
    ['fi', 'vm/tulosohjaus.title'],
    ['en', 'vm/tulosohjaus.title'],
    ['sv', 'innovatiiviset-osuus.actuals.2023', '--branch', 'vm'],
    ['en', 'innovatiiviset-osuus.actuals.2023', '--branch', 'vm'],
    ['fi', 'innovatiiviset-osuus.targets.2025', '--branch', 'okm'],
    ['sv', 'innovatiiviset-osuus.targets.2025', '--branch', 'okm'],
  ])('in %s: %s', async (lang, ...args) => {
    expect(await toimi(['why', ...args, '--lang', lang], { cwd })).toMatchSnapshot()
  })

  test("what the branch has changed, what is its own, and how far the units' targets are from its own", async () => {
    const repository = copyOf(cwd)
    const path = join(repository, 'plans/vm/branch.yaml')
    const text = readFileSync(path, 'utf8')
    const own = `  - id: yhdessa
    title: Hankimme yhdessä
    indicators:
      - id: yhdessa-eurot
        shared: yhteishankinnat-euroina
        targets: [{ period: 2025, value: 20, unitOfMeasure: M€ }]
`
    const edited = text
      .replace('{ period: 2025, value: 4000000 }', '{ period: 2025, value: 4500000 }')
      .replace('\nunits:\n', `\n${own}units:\n`)
    writeFileSync(path, edited)
    await toimi(['merge', '--branch', 'vm'], { cwd: repository })
    const asked = [
      'yhteishankinnat-euroina.targets.2025',
      'mallipalvelukeskus/mpk-yhteishankinnat.targets',
      'yhdessa.title',
    ]
    for (const id of asked)
      expect(
        (await toimi(['why', id, '--branch', 'vm', '--lang', 'en'], { cwd: repository })).stdout,
      ).toMatchSnapshot(id)
  })

  test('a value of the national plan: from which branch, and of an aggregate its coverage', async () => {
    const repository = copyOf(cwd)
    await toimi(['merge', '--national'], { cwd: repository })
    for (const id of ['vm/tulosohjaus.title', 'yhteishankinnat-euroina.targets.2025'])
      expect(
        (await toimi(['why', id, '--national', '--lang', 'en'], { cwd: repository })).stdout,
      ).toMatchSnapshot(id)
  })

  test('what is not there is refused, and a format for problems: a reason is none', async () => {
    expect((await toimi(['why', 'vm/tulosohjau'], { cwd })).exitCode).toBe(2)
    expect((await toimi(['why', 'vm/tulosohjaus.title', '--format', 'sarif'], { cwd })).exitCode).toBe(2)
  })
})
