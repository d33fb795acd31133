/** Links that somebody else has put into a repository lead nothing that is read or written out of it. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { head, small } from '../repository.ts'
import { Tried } from '../tried.ts'

const plan = `${head}goals:\n  - { id: osaaminen, title: Osaaminen }\n`

/** A repository with a link, and a file of somebody else's beside it. */
function linked(link: string, to: string): string {
  const root = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': plan, 'a/': '' })
  writeFileSync(join(dirname(root), 'theirs.txt'), 'theirs')
  symlinkSync(to, join(root, link))
  return root
}

/** Everything outside the repository: no call of toimi may change it. */
const around = (root: string): string[] => readdirSync(dirname(root)).sort()

const writing: readonly (readonly [link: string, to: string, line: string])[] = [
  ['reports', '..', 'report overview'],
  ['a/x.txt', '../../theirs.txt', 'validate -o a/x.txt'],
  ['forms', '..', 'form --unit mallivirasto'],
  ['a/b', '../..', 'report overview -o a/b'],
  ['a/b', '../..', 'report overview -o a/b/c/d'],
  ['a/b', '../..', 'validate -o a/b/x.txt'],
  ['a/b', '../..', 'validate --also json=a/b/x.json'],
  ['a/b', '../..', 'export json -o a/b/x.json'],
  ['schemas', '..', 'schema --write'],
]

const tried = new Tried()
afterAll(() => tried.tell('Links that lead out of the repository'))

describe('a link that leads out of the repository', () => {
  test.each(writing)('%s -> %s is not written through: toimi %s', async (link, to, line) => {
    const root = linked(link, to)
    const before = around(root)
    const { exitCode, stderr } = await toimi([...line.split(' '), '--lang', 'en'], { cwd: root })
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/leads out of the repository by a symbolic link/),
    })
    expect(around(root)).toEqual(before)
    expect(readFileSync(join(dirname(root), 'theirs.txt'), 'utf8')).toBe('theirs')
    tried.count('refused', `a link ${link} -> ${to}`)
  })

  test('is gone past where nobody put it into the repository: the way to it is the user’s own', async () => {
    const root = linked('oma', '..')
    symlinkSync('arkisto', join(dirname(root), 'oma'))
    const there = join(dirname(root), 'oma', 'x.json')
    expect((await toimi(['validate', '--format', 'json', '-o', there], { cwd: root })).exitCode).toBe(0)
    expect(readFileSync(join(root, 'x.json'), 'utf8')).toContain('"diagnostics"')
  })
})
