import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { places } from '../../src/core/plan-paths.ts'
import { revision } from '../../src/shell/git.ts'
import { folderOf } from '../folder.ts'

const committed = {
  'toimi.yaml': 'format: 1\n',
  'plans/vm/vm.yaml': 'a: 1\n',
  'catalogue[1].yaml': 'b: 1\n',
  'README.md': '',
}

/** A plan repository whose files are all committed. */
function checkout(): string {
  const root = folderOf(committed)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'x')
  return root
}

const write = (path: string) => (root: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), 'changed\n')
}

test.each<[string, (root: string) => void, RegExp]>([
  ['nothing is changed', () => {}, /^[0-9a-f]{10}$/],
  ['a report is not committed', write('reports/overview.html'), /^[0-9a-f]{10}$/],
  ['a file that toimi does not read is changed', write('README.md'), /^[0-9a-f]{10}$/],
  ['a plan is changed', write('plans/vm/vm.yaml'), /^[0-9a-f]{10}\+$/],
  ['a plan is new', write('plans/okm/okm.yaml'), /^[0-9a-f]{10}\+$/],
  ['a plan is removed', (root) => rmSync(join(root, 'plans/vm/vm.yaml')), /^[0-9a-f]{10}\+$/],
  ['the organisations are new', write('organisations.yaml'), /^[0-9a-f]{10}\+$/],
  ['a file that toimi.yaml names is changed', write('catalogue[1].yaml'), /^[0-9a-f]{10}\+$/],
])('the revision when %s', async (_, change, expected) => {
  const root = checkout()
  change(root)
  expect(await revision(root, [...places, 'catalogue[1].yaml'])).toMatch(expected)
})

test('there is no revision where nothing is committed', async () => {
  expect(await revision(folderOf(committed), places)).toBeUndefined()
})
