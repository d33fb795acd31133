/** `--since REF` on the command line: what git can tell, and what is done where it cannot. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

const wrong = `${head}goals:\n  - { id: a, title: A, strategyGoals: [T9.9] }\n`
const right = `${head}goals: []\n`
const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const commit = (root: string) => {
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '--no-gpg-sign', '-m', 'x')
}

/** A plan repository in a folder of a git repository, with one wrong plan in it that has been there for long. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const all = { ...small, 'plans/vm/vm.yaml': wrong.replace('unit: mallivirasto', 'unit: vm'), ...files }
  const root = folderOf(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`hankinta ä/${path}`, text])),
  )
  git(root, 'init', '--quiet', '--initial-branch=main')
  commit(root)
  return join(root, 'hankinta ä')
}

const told = async (cwd: string, ref: string, ...more: string[]) => {
  const { stdout, stderr, exitCode } = await toimi(
    ['validate', '--since', ref, '--quiet', '--lang', 'en', ...more],
    { cwd },
  )
  const files = [...stdout.matchAll(/^(\S.*?):\d+:\d+/gm)].map(([, file]) => file)
  return { files: [...new Set(files)], stderr, exitCode }
}

test('old faults are not told, new ones are: edited, new and staged files alike', async () => {
  const cwd = repository()
  expect(await told(cwd, 'HEAD')).toEqual({ files: [], stderr: '', exitCode: 0 })
  writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), wrong)
  expect(await told(cwd, 'HEAD')).toEqual({ files: ['plans/vm/mallivirasto.yaml'], stderr: '', exitCode: 1 })
  commit(cwd)
  expect((await told(cwd, 'HEAD')).files).toEqual([])
  expect((await told(cwd, 'HEAD~1')).files).toEqual(['plans/vm/mallivirasto.yaml'])
  expect((await told(join(cwd, 'plans'), 'HEAD~1', 'vm')).files).toEqual(['vm/mallivirasto.yaml'])
  writeFileSync(join(cwd, 'toimi.yaml'), 'format: 1\nlanguage: sv\n')
  expect((await told(cwd, 'HEAD')).files).toEqual(['plans/vm/mallivirasto.yaml', 'plans/vm/vm.yaml'])
})

test('check looks at the changed plans only', async () => {
  const cwd = repository({ 'plans/vm/mallivirasto.yaml': right })
  writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), `${right}note: uusi\n`)
  const { stdout } = await toimi(['check', '--since', 'HEAD', '--format', 'json'], { cwd })
  expect(JSON.parse(stdout).units.map(({ unit }: { unit: string }) => unit)).toEqual(['mallivirasto'])
  expect(await toimi(['check', '--since', 'HEAD', 'toimi.yaml'], { cwd })).toMatchObject({ exitCode: 0 })
})

test('what counts is what has changed since the histories parted', async () => {
  const cwd = repository()
  git(cwd, 'checkout', '--quiet', '-b', 'oma')
  writeFileSync(join(cwd, 'plans/vm/mallivirasto.yaml'), wrong)
  commit(cwd)
  git(cwd, 'checkout', '--quiet', 'main')
  writeFileSync(join(cwd, 'plans/vm/vm.yaml'), 'format: [')
  commit(cwd)
  git(cwd, 'checkout', '--quiet', 'oma')
  expect((await told(cwd, 'main')).files).toEqual(['plans/vm/mallivirasto.yaml'])
  git(cwd, 'checkout', '--quiet', '--detach')
  expect((await told(cwd, 'main')).files).toEqual(['plans/vm/mallivirasto.yaml'])
})

test('names with spaces, letters and line breaks', async () => {
  const cwd = repository()
  const name = 'plans/vm/ä "ö"\n.yaml'
  writeFileSync(join(cwd, name), wrong)
  const { stdout } = await toimi(['validate', '--since', 'HEAD', '--format', 'json'], { cwd })
  expect(JSON.parse(stdout).diagnostics.map(({ file }: { file: string }) => file)).toContain(name)
})

test.each([['ei-ole'], ['-x'], ['--output=x'], ['HEAD; x'], ['']])(
  'a ref that is none is refused: %j',
  async (ref) => {
    const { exitCode, stderr } = await toimi(['validate', `--since=${ref}`, '--lang', 'en'], {
      cwd: repository(),
    })
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no such revision'),
    })
  },
)

describe('all is looked at, and it is said why', () => {
  afterEach(() => vi.unstubAllEnvs())
  const all = async (cwd: string, ref = 'HEAD') => {
    const { files, stderr, exitCode } = await told(cwd, ref)
    expect({ files, exitCode }).toEqual({ files: ['plans/vm/vm.yaml'], exitCode: 1 })
    expect(stderr).toMatch(/^▲ All files are looked at\. .*\n {4}→ .*\n$/)
    return stderr
  }

  test('where nothing is committed', async () => {
    const cwd = repository()
    git(cwd, 'update-ref', '-d', 'HEAD')
    expect(await all(cwd)).toContain('Nothing has been committed yet.')
  })

  test('where there is no git repository', async () => {
    const cwd = folderOf({ a: '' })
    cpSync(repository(), cwd, { recursive: true })
    expect(await all(cwd)).toContain('not under version control')
  })

  test('where there is no git', async () => {
    const cwd = repository()
    vi.stubEnv('PATH', '/nonexistent')
    expect(await all(cwd)).toContain('git is not found')
  })

  test('where the folder belongs to somebody else', async () => {
    const cwd = repository()
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    expect(await all(cwd)).toContain('another user owns it')
  })

  test('in a shallow clone that lacks the ref', async () => {
    const cwd = repository()
    git(cwd, 'tag', 'vanha')
    writeFileSync(join(cwd, 'README.md'), '')
    commit(cwd)
    const clone = join(folderOf({ 'a/': '' }), 'klooni')
    mkdirSync(clone, { recursive: true })
    git(clone, 'clone', '--quiet', '--depth=1', `file://${join(cwd, '..')}`, '.')
    expect(await all(join(clone, 'hankinta ä'), 'vanha')).toContain('shallow')
  })
})
