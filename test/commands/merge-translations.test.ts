/** A text in two languages, of which one has changed: the merge tells which is the older. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'

const [unit, branch] = ['plans/vm/mallivirasto.yaml', 'plans/vm/branch.yaml']

/** A repository that has been merged once: a goal whose title is in Finnish, or in Swedish too. */
async function repository(title = '{ fi: Osaaminen, sv: Kompetens }') {
  const cwd = folderOf({
    ...small,
    'plans/vm/vm.yaml': head.replace('mallivirasto', 'vm'),
    [unit]: `${head}goals:\n  - id: osaaminen\n    title: ${title}\n`,
  })
  const merge = (...args: readonly string[]) =>
    toimi(['merge', '--branch', 'vm', '--lang', 'en', ...args], { cwd })
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(cwd, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(cwd, file), text.replace(from, to))
  }
  await merge()
  return { merge, edit, cwd }
}
const told =
  /mallivirasto\/osaaminen · Title · (sv|fi): the translation may be out of date, since the (\w+) text/

describe('a translation that is older than what it translates', () => {
  test('the unit has changed one language: told until the other is translated again', async () => {
    const { merge, edit, cwd } = await repository()
    edit(unit, 'fi: Osaaminen', 'fi: Osaajat')
    expect((await merge()).stdout.match(told)?.slice(1)).toEqual(['sv', 'Finnish'])
    const check = async (...args: readonly string[]) =>
      (await toimi(['check', '--lang', 'en', ...args], { cwd })).stderr
    expect((await check()).match(told)?.slice(1)).toEqual(['sv', 'Finnish'])
    expect(await check('--unit', 'mallivirasto')).toMatch(told)
    expect(await check('--unit', 'vm')).not.toMatch(told)
    // Merging again changes nothing, and still tells it.
    const again = await merge('--check')
    expect([again.exitCode, again.stdout.match(told)?.slice(1)]).toEqual([0, ['sv', 'Finnish']])
    edit(unit, 'sv: Kompetens', 'sv: Experterna')
    // The author has done what was asked: the rest is for the merge.
    expect(await check()).not.toMatch(told)
    expect((await merge()).stdout).not.toMatch(told)
  })

  test('reports say so beside the text, to those who read it', async () => {
    const { merge, edit, cwd } = await repository()
    edit(unit, 'fi: Osaaminen', 'fi: Osaajat')
    await merge()
    const note = 'översättningen kan vara föråldrad'
    const report = async (kind: string, lang: string, format: string) => {
      const of = kind === 'unit' ? ['--unit', 'mallivirasto'] : ['--branch', 'vm']
      const args = ['report', kind, ...of, '--lang', lang, '--format', format, '--out', 'raportti']
      expect((await toimi(args, { cwd })).exitCode).toBe(0)
      const name = kind === 'unit' ? 'mallivirasto' : 'vm'
      return readFileSync(
        join(cwd, `raportti/${kind}-${name}-${lang}.${format === 'markdown' ? 'md' : format}`),
        'utf8',
      )
    }
    for (const kind of ['unit', 'branch'])
      expect(await report(kind, 'sv', 'markdown')).toContain(`Kompetens \\[${note}\\]`)
    for (const format of ['html', 'json']) expect(await report('branch', 'sv', format)).toContain(note)
    expect(await report('branch', 'fi', 'markdown')).not.toContain('käännös voi olla vanhentunut')
  })

  test("the coordinator's own translation of what the unit has changed since", async () => {
    const { merge, edit } = await repository('Osaaminen')
    edit(branch, 'title: Osaaminen', 'title: { fi: Osaaminen, sv: Kompetens }')
    // A translation that has been added is as new as the text.
    expect((await merge()).stdout).not.toMatch(told)
    edit(unit, 'Osaaminen', 'Osaajat')
    expect((await merge()).stdout.match(told)?.slice(1)).toEqual(['sv', 'Finnish'])
    edit(branch, 'sv: Kompetens', 'sv: Experterna')
    expect((await merge()).stdout).not.toMatch(told)
  })

  test('the coordinator has reworded one language, the unit then another: both are kept', async () => {
    const { merge, edit, cwd } = await repository()
    edit(branch, 'fi: Osaaminen', 'fi: Taito')
    expect((await merge()).stdout.match(told)?.slice(1)).toEqual(['sv', 'Finnish'])
    edit(unit, 'sv: Kompetens', 'sv: Kunnande')
    await merge()
    const text = readFileSync(join(cwd, branch), 'utf8')
    expect(text).toContain('fi: Taito')
    expect(text).toContain('sv: Kunnande')
  })

  test.each(['fi', 'sv', 'en'])(
    'somebody confirms that it still stands, until the text changes again, in %s',
    async (lang) => {
      const { merge, edit } = await repository()
      edit(unit, 'fi: Osaaminen', 'fi: Osaamisia')
      expect((await merge('--lang', lang)).stdout).toMatchSnapshot()
      const confirm = [
        '--only',
        'mallivirasto/osaaminen.title.sv',
        '--take',
        'branch',
        '--reason',
        'Sama',
        '--by',
        'K',
      ]
      const confirmed = await merge(...confirm)
      expect(confirmed.exitCode).toBe(0)
      expect(confirmed.stdout).not.toMatch(told)
      expect((await merge()).stdout).not.toMatch(told)
      edit(unit, 'fi: Osaamisia', 'fi: Osaajat')
      expect((await merge()).stdout).toMatch(told)
    },
  )
})
