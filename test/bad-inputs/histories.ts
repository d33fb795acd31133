/** What can be wrong with what git keeps, and with what is asked of it. */
import { execFileSync } from 'node:child_process'
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { head } from '../repository.ts'
import { type BadInput, planFile } from './bad-input.ts'

const goal = (title: string): string => `${head}goals:\n  - { id: a, title: ${title} }\n`
const files = { [planFile]: goal('Osataan') }

/** Has git do something in a repository. What a merge or a rebase stops at is what is wanted. */
const git = (root: string, ...lines: readonly string[]): void => {
  for (const line of lines)
    try {
      execFileSync(
        'git',
        ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...line.split(' ')],
        {
          stdio: 'ignore',
          env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_EDITOR: 'true' },
        },
      )
    } catch {}
}

/** What git keeps of the content of the plan. */
function objectOf(root: string): string {
  const blob = execFileSync('git', ['-C', root, 'rev-parse', `HEAD:${planFile}`])
    .toString()
    .trim()
  const object = join(root, '.git/objects', blob.slice(0, 2), blob.slice(2))
  chmodSync(object, 0o644)
  return object
}

const commit = 'commit --quiet --no-gpg-sign -a -m x'
const begin = ['init --quiet -b main', 'add .', commit]
const saying = (root: string, title: string): void => {
  writeFileSync(join(root, planFile), goal(title))
  git(root, commit)
}

/** A branch and main that both have changed a title. */
function parted(root: string): void {
  git(root, ...begin, 'checkout --quiet -b muu')
  saying(root, 'Osataan hyvin')
  git(root, 'checkout --quiet main')
  saying(root, 'Osataan paremmin')
}

const refused = (name: string, line: string, prepare: BadInput['prepare'], says: string): BadInput => ({
  name,
  files,
  args: line.split(' '),
  told: 'refused',
  says,
  ...(prepare && { prepare }),
})
const conflict = ['E conflict-marker 7:1']

export const brokenHistories: readonly BadInput[] = [
  refused('no git', 'diff', undefined, 'git init'),
  refused('no git, and the past of an item', 'log a', undefined, 'ei ole git-versionhallinnassa'),
  refused('nothing committed', 'diff', (root) => git(root, 'init --quiet'), 'git commit'),
  ...['HEAD~1', 'v9', 'HEAD:plans', ':/x', '2024-01-01', '^HEAD', 'main~1...HEAD', '""'].map((ref) =>
    refused(`no revision: ${ref}`, `diff ${ref}`, (root) => git(root, ...begin), 'ei ole tällaista versiota'),
  ),
  refused('more than two revisions', 'diff HEAD HEAD HEAD', (root) => git(root, ...begin), 'enintään kahta'),
  refused('an id that never was', 'log xyzzy', (root) => git(root, ...begin), 'xyzzy'),
  refused(
    'a .git that leads nowhere',
    'diff HEAD',
    (root) => writeFileSync(join(root, '.git'), 'gitdir: /eiole\n'),
    '(.git) on rikki',
  ),
  refused(
    'a broken HEAD',
    'diff HEAD',
    (root) => {
      git(root, ...begin)
      writeFileSync(join(root, '.git/HEAD'), 'roska\n')
    },
    'Kloonaa tietovarasto uudelleen',
  ),
  refused(
    'a plan whose content is damaged',
    'diff HEAD',
    (root) => {
      git(root, ...begin)
      writeFileSync(objectOf(root), 'roska')
    },
    '(.git) on rikki',
  ),
  refused(
    'a clone without contents',
    'diff HEAD~1',
    (root) => {
      git(root, ...begin, 'config uploadpack.allowFilter true')
      saying(root, 'Osataan hyvin')
      renameSync(root, `${root}.whole`)
      git(`${root}.whole`, `clone --quiet --filter=blob:none file://${root}.whole ${root}`)
    },
    '--filter',
  ),
  refused(
    'a shallow clone',
    'diff HEAD~1',
    (root) => {
      git(root, ...begin)
      saying(root, 'Osataan hyvin')
      renameSync(root, `${root}.whole`)
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}.whole`, root])
    },
    'fetch-depth: 0',
  ),
  refused(
    'a bare repository',
    'diff HEAD',
    (root) => {
      git(root, ...begin)
      renameSync(join(root, '.git'), `${root}.git`)
      rmSync(root, { recursive: true })
      renameSync(`${root}.git`, root)
    },
    'Tiedostoa toimi.yaml ei ole',
  ),
  {
    name: 'a merge that stopped',
    files,
    prepare: (root) => {
      parted(root)
      git(root, 'merge --quiet muu')
    },
    told: conflict,
    says: 'kumpi versio jää',
  },
  {
    name: 'a rebase that stopped, and what has changed',
    files,
    prepare: (root) => {
      parted(root)
      git(root, 'checkout --quiet muu', 'rebase main')
    },
    args: ['validate', '--since', 'main'],
    told: conflict,
  },
  {
    name: 'a merge of plans while a merge of git stopped',
    files,
    prepare: (root) => {
      parted(root)
      git(root, 'merge --quiet muu')
    },
    args: ['merge', '--all', '--without', 'vm'],
    told: ['E merge-incomplete 1:1', ...conflict],
  },
  {
    name: 'a plan that could not be read then',
    files: { [planFile]: '\t' },
    prepare: (root) => {
      git(root, ...begin)
      saying(root, 'Osataan')
    },
    args: ['validate', '--since', 'HEAD~1'],
    told: [],
  },
]
