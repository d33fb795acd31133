/** A repository that somebody else has set up: git reads its settings, hooks and attributes, and none of them may run a program. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsOf, treeAt } from '../../src/shell/git.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'
import { Tried } from '../tried.ts'

const plan = `${head}goals:\n  - { id: osaaminen, title: Osaaminen }\n`
const files = {
  ...small,
  'plans/vm/mallivirasto.yaml': plan,
  '.gitattributes': '* filter=trap diff=trap\n*.yaml filter=a=b\n',
}

/** A repository of two commits. */
function history(): string {
  const root = folderOf(files)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'x')
  writeFileSync(join(root, 'plans/vm/mallivirasto.yaml'), plan.replace('title: O', 'title: Uusi o'))
  git('commit', '--quiet', '--no-gpg-sign', '-a', '-m', 'y')
  return root
}

/** Settings by which git runs a program. */
const settings = [
  'core.fsmonitor',
  'core.pager',
  'pager.diff',
  'pager.log',
  'pager.status',
  'core.editor',
  'core.sshCommand',
  'core.askPass',
  'core.alternateRefsCommand',
  'diff.external',
  'diff.trap.command',
  'diff.trap.textconv',
  'filter.trap.clean',
  'filter.trap.smudge',
  'filter.trap.process',
  'filter.a.b.clean',
  'gpg.program',
  'gpg.ssh.program',
  'credential.helper',
  'remote.origin.uploadpack',
]
const hooks = [
  'post-index-change',
  'fsmonitor-watchman',
  'post-checkout',
  'reference-transaction',
  'pre-commit',
]

/** Lays a trap at every place where a repository can name a program. Each that is run says so in the file `sprung`. */
function lay(root: string): string {
  const [sprung, trap] = [join(root, '../sprung'), join(root, '../trap')]
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\n`)
  chmodSync(trap, 0o755)
  const set = (key: string, value: string) => execFileSync('git', ['-C', root, 'config', key, value])
  for (const key of settings) set(key, `${trap} ${key}`)
  set('core.fsmonitor', trap)
  set('filter.trap.required', 'true')
  set('log.showSignature', 'true')
  set('alias.status', `!${trap} alias`)
  for (const hook of hooks) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> '${sprung}'\n`)
    chmodSync(join(root, '.git/hooks', hook), 0o755)
  }
  // What git takes for changed it looks into.
  writeFileSync(join(root, 'plans/vm/mallivirasto.yaml'), plan)
  return sprung
}

const tried = new Tried()
afterAll(() => tried.tell(`Repositories of somebody else, each with ${settings.length + hooks.length} traps`))

const commands = [
  'validate --since HEAD~1',
  'check --since HEAD~1',
  'diff HEAD~1',
  'log osaaminen',
  'report overview',
  'export json',
  'complete -- diff ',
]

describe('a repository whose settings and hooks name programs', () => {
  const root = history()
  let sprung = ''
  beforeAll(() => {
    sprung = lay(root)
  })

  test('has git run them when it is asked without care', () => {
    spawnSync('git', ['-C', root, 'status'], { stdio: 'ignore' })
    expect(readFileSync(sprung, 'utf8')).toMatch(/trap/)
    writeFileSync(sprung, '')
  })

  test.each(commands)('runs none of them: toimi %s', async (line) => {
    const { exitCode, stderr } = await toimi(line.split(' '), { cwd: root })
    expect([exitCode, stderr]).not.toContain(70)
    expect(exitCode, stderr).toBeLessThan(2)
    expect(readFileSync(sprung, 'utf8')).toBe('')
    tried.count('nothing was run', 'settings and hooks')
  })
})

test('a folder that looks like one of git’s own is none: its settings are not read', async () => {
  const root = history()
  const sprung = lay(root)
  // As it can lie in a clone: the inside of a .git beside toimi.yaml.
  for (const name of ['HEAD', 'config', 'objects', 'refs'])
    renameSync(join(root, '.git', name), join(root, name))
  rmSync(join(root, '.git'), { recursive: true })
  execFileSync('git', ['config', '--file', join(root, 'config'), 'core.worktree', root])
  execFileSync('git', ['config', '--file', join(root, 'config'), 'core.bare', 'false'])
  const { exitCode, stderr } = await toimi(['validate', '--since', 'HEAD', '--lang', 'en'], { cwd: root })
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining('not under version control'),
  })
  await toimi(['report', 'overview'], { cwd: root })
  expect(existsSync(sprung)).toBe(false)
})

test('a clone that is not whole is not completed over the network, and that is told', async () => {
  const root = history()
  const sprung = lay(root)
  const name = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD:plans/vm/mallivirasto.yaml'])
    .toString()
    .trim()
  // As in a clone with --filter: what is not there is to be fetched by a program that the repository names.
  const object = join(root, '.git/objects', name.slice(0, 2), name.slice(2))
  mkdirSync(join(root, '../away'))
  renameSync(object, join(root, '../away/x'))
  for (const [key, value] of [
    ['core.repositoryformatversion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', join(root, '../elsewhere')],
    ['protocol.file.allow', 'always'],
  ] as const)
    execFileSync('git', ['-C', root, 'config', key, value])
  const { exitCode, stderr } = await toimi(['diff', 'HEAD', '--lang', 'en'], { cwd: root })
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('The repository lacks the contents of files'),
  })
  await expect(contentsOf(root, [name])).rejects.toThrow(/lacks/)
  await expect(treeAt(root, '0'.repeat(40))).rejects.toThrow(/lacks/)
  expect(existsSync(sprung)).toBe(false)
})

test('git is not asked from the folder of a repository, where Windows would look for it first', async () => {
  const bin = folderOf({}, 'bin')
  const stood = join(bin, 'stood')
  mkdirSync(bin)
  writeFileSync(join(bin, 'git'), `#!/bin/sh\npwd >> '${stood}'\nexit 1\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const root = history()
  const path = process.env['PATH']
  process.env['PATH'] = bin
  try {
    await toimi(['report', 'overview', '--dry-run'], { cwd: root })
  } finally {
    process.env['PATH'] = path
  }
  expect([...new Set(readFileSync(stood, 'utf8').trim().split('\n'))]).toEqual([
    join(process.cwd(), 'src/shell'),
  ])
})

test.each([
  '-x',
  '--output=sprung',
  '--upload-pack=touch sprung',
  '--exec=x',
  '-Gx...HEAD',
  'HEAD...--output=sprung',
])('a ref that is an option of git names no revision: %s', async (ref) => {
  const root = history()
  for (const line of [
    ['validate', `--since=${ref}`],
    ['check', `--since=${ref}`],
    ['diff', '--', ref],
  ]) {
    expect((await toimi(line, { cwd: root })).exitCode).toBe(2)
    expect(existsSync(join(root, 'sprung'))).toBe(false)
    tried.count('no revision', 'refs that are options')
  }
})
