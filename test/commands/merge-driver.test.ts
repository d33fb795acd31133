import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head } from '../repository.ts'

const plan = `${head}goals:
  - id: osaaminen
    # Johtoryhmän sanamuoto.
    title: Osaaminen vahvistuu
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        targets:
          - { period: 2024, value: 80 }
          - { period: 2025, value: 90 }
`
const file = 'plans/vm/mallivirasto.yaml'

/** Merges three texts the way git would call it: the exit code, and what is left in the place of ours. */
async function driven(base: string, ours: string, theirs: string, lang = 'en') {
  const folder = folderOf({ '.merge_O': base, '.merge_A': ours, '.merge_B': theirs })
  const called = await toimi(['merge-driver', '.merge_O', '.merge_A', '.merge_B', file, '--lang', lang], {
    cwd: folder,
  })
  return { ...called, text: readFileSync(join(folder, '.merge_A'), 'utf8') }
}

/** A text with some of its pieces changed. */
const changed = (text: string, ...pieces: readonly (readonly [string, string])[]): string =>
  pieces.reduce((now, [from, to]) => {
    expect(now).toContain(from)
    return now.replace(from, to)
  }, text)

describe('toimi merge-driver', () => {
  test('edits of neighbouring lines are both kept, and so are comments and line ends', async () => {
    const ours = changed(plan, ['value: 80', 'value: 85'], ['vahvistuu', 'vahvistuu # lyhyt'])
    const theirs = changed(
      plan,
      ['value: 90', 'value: 95'],
      ['title: Koulutetut', 'title: Koulutuksen käyneet'],
    )
    const both = changed(
      ours,
      ['value: 90', 'value: 95'],
      ['title: Koulutetut', 'title: Koulutuksen käyneet'],
    )
    expect(await driven(plan, ours, theirs)).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '',
      text: both,
    })
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
    expect(await driven(crlf(plan), crlf(ours), theirs)).toMatchObject({ exitCode: 0, text: crlf(both) })
  })

  test('what both have changed stands between marks, the rest is merged', async () => {
    const ours = changed(plan, ['value: 80', 'value: 85'], ['Osaaminen vahvistuu', 'Osaajia on enemmän'])
    const theirs = changed(plan, ['value: 80', 'value: 82'], ['value: 90', 'value: 95'])
    const { exitCode, stderr, text } = await driven(plan, ours, theirs)
    expect(exitCode).toBe(1)
    expect(stderr).toMatchSnapshot()
    expect(text).toMatchSnapshot()
  })

  test.each(['fi', 'sv', 'en'])(
    'a goal that one has removed and the other has edited is asked about, in %s',
    async (lang) => {
      const ours = changed(plan, [plan.slice(plan.indexOf('goals:')), 'goals: []\n'])
      const theirs = changed(plan, ['value: 80', 'value: 82'])
      const { exitCode, stderr, text } = await driven(plan, ours, theirs, lang)
      expect(exitCode).toBe(1)
      expect({ stderr, text }).toMatchSnapshot()
    },
  )

  test('a file that both have added is merged by its ids', async () => {
    const other = changed(plan, ['- id: osaaminen', '- id: kilpailu'], ['id: koulutetut', 'id: tarjoukset'])
    const { exitCode, text } = await driven('', plan, other)
    expect(exitCode).toBe(0)
    expect(text.match(/^ {2}- id: .*/gm)).toEqual(['  - id: osaaminen', '  - id: kilpailu'])
  })

  test('what is no sound plan is left to a person', async () => {
    const { exitCode, stderr, text } = await driven(plan, plan, `${plan}\tx`)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('merge-by-hand')
    expect(text).toBe(plan)
  })

  test('it wants the three files that git gives', async () => {
    expect(await toimi(['merge-driver', 'a'], { cwd: folderOf({ a: '' }) })).toMatchObject({ exitCode: 2 })
  })
})

describe('git merge', { timeout: 120_000 }, () => {
  const example = resolve('examples/hankinta')
  // What is built, since git starts it for each file.
  const driver = `${JSON.stringify(process.execPath)} ${JSON.stringify(resolve('bin/toimi.cjs'))} merge-driver %O %A %B %P`

  function repository() {
    const root = copyOf(example)
    const { NODE_OPTIONS: _, ...env } = process.env
    const run = (...args: readonly string[]) =>
      spawnSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
        encoding: 'utf8',
        env: { ...env, TOIMI_LANG: 'en' },
      })
    const git = (...args: readonly string[]): void => {
      const { status, stderr } = run(...args)
      if (status !== 0) throw new Error(stderr)
    }
    // As `toimi init` writes it.
    copyFileSync('templates/init/gitattributes.txt', join(root, '.gitattributes'))
    git('init', '-q', '-b', 'main')
    git('config', 'merge.toimi.driver', driver)
    const commit = () => git('commit', '-qam', 'x')
    git('add', '-A')
    commit()
    const edit = (path: string, ...pieces: readonly (readonly [string, string])[]) =>
      writeFileSync(join(root, path), changed(readFileSync(join(root, path), 'utf8'), ...pieces))
    return { root, run, git, commit, edit }
  }

  test('two refs that a merge of lines could not put together', async () => {
    const { root, run, git, commit, edit } = repository()
    const plan = 'plans/vm/vm.yaml'
    const [first, second] = [
      ['{ period: 2023, value: 75 }', '{ period: 2023, value: 80 }'],
      ['{ period: 2025, value: 100 }', '{ period: 2025, value: 95 }'],
    ] as const
    git('checkout', '-qb', 'toinen')
    edit(plan, second)
    await toimi(['merge', '--branch', 'vm'], { cwd: root })
    commit()
    git('checkout', '-q', 'main')
    edit(plan, first)
    await toimi(['merge', '--branch', 'vm'], { cwd: root })
    commit()
    // Line by line it cannot be done, in the plan, the branch plan or the base.
    expect(run('-c', 'merge.toimi.driver=git merge-file %A %O %B', 'merge', 'toinen').status).toBe(1)
    git('merge', '--abort')
    expect(run('merge', '-q', 'toinen', '-m', 'yhdessä')).toMatchObject({ status: 0 })
    for (const path of [plan, 'plans/vm/branch.yaml']) {
      const text = readFileSync(join(root, path), 'utf8')
      expect(text).toContain(first[1])
      expect(text).toContain(second[1])
    }
    expect((await toimi(['merge', '--branch', 'vm', '--check'], { cwd: root })).exitCode).toBe(0)
  })

  test('two refs that differ in the same value', () => {
    const { root, run, git, commit, edit } = repository()
    const plan = 'plans/vm/vm.yaml'
    git('checkout', '-qb', 'toinen')
    edit(plan, ['{ period: 2023, value: 75 }', '{ period: 2023, value: 70 }'])
    commit()
    git('checkout', '-q', 'main')
    edit(plan, ['{ period: 2023, value: 75 }', '{ period: 2023, value: 80 }'])
    commit()
    const { status, stderr } = run('merge', 'toinen')
    expect(status).toBe(1)
    expect(stderr).toContain(
      'tulossopimukset-joissa-tavoite · targets · 2023 · value: the versions differ. Ours: «80»; theirs: «70».',
    )
    expect(readFileSync(join(root, plan), 'utf8')).toContain(`<<<<<<< ours
          - { period: 2023, value: 80 }
=======
          - { period: 2023, value: 70 }
>>>>>>> theirs
`)
    expect(execFileSync('git', ['-C', root, 'ls-files', '-u'], { encoding: 'utf8' }).split('\n').length).toBe(
      4,
    )
  })
})
