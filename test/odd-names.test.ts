/** A plan under a name that nobody expected: every command that reads, writes or looks back goes on with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from './cli.ts'
import { Commits } from './commits.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

const plan = (title: string): string => `${head}goals:\n  - title: ${title}\n    id: osaaminen\n`

/** A repository of two commits whose plan has a name of its own, in a folder that has one too. */
function repository(path: string): string {
  const commits = new Commits(
    folderOf({ ...small, 'plans/vm/vm.yaml': head.replace('mallivirasto', 'vm') }, '-ä\u0308 [x] #1'),
  )
  commits.commit('first', { [path]: plan('Osataan') })
  commits.commit('second', { [path]: plan('Osataan hyvin') })
  return commits.folder
}

/** What is typed of a plan at PATH, from its folder and named NAME, and something that is answered. */
const lines: readonly (readonly [line: string, answered: RegExp])[] = [
  ['validate ./NAME', /^1 tiedosto: /m],
  ['check --unit mallivirasto', /Osataan hyvin/],
  ['fmt ./NAME', /PATH: muotoiltu/],
  ['fmt --check', /Kaikki tiedostot ovat vakiomuodossa/],
  ['new measure --unit mallivirasto --in osaaminen --id kurssi', /^PATH$/m],
  ['merge --all', /branch\.yaml/],
  ['why mallivirasto/osaaminen', /PATH:\d+:\d+/],
  ['status', /Mallivirasto/],
  ['report unit --unit mallivirasto', /\.html/],
  ['export json', /Osataan hyvin/],
  ['form --unit mallivirasto -o ../../-lomakkeet', /mallivirasto-fi\.xlsx/],
  ['import ../../-lomakkeet', /mallivirasto-fi\.xlsx/],
  ['diff HEAD~1', /Osataan hyvin/],
  ['log osaaminen', /second/],
  ['validate --since HEAD~1', /tiedosto/],
]

describe.each([
  'plans/vm/-x.yaml',
  `plans/vm/${'pitkä'.repeat(30)}.yaml`,
  'plans/vm/tyo\u0308 [a] {b} *?!$(c);\'".yml',
])('the plan %s', (path) => {
  const root = repository(path)
  const cwd = join(root, 'plans/vm')
  const name = path.slice('plans/vm/'.length)

  test.each(lines)('toimi %s', async (line, answered) => {
    const words = line.split(' ').map((word) => word.replace('NAME', name))
    const { stdout, stderr, exitCode } = await toimi(words, { cwd })
    expect(exitCode, stderr).toBe(line.startsWith('check') ? exitCode % 2 : 0)
    expect(
      (stdout + stderr).replaceAll(`../${path}`, 'PATH').replaceAll(path, 'PATH').replaceAll(name, 'PATH'),
    ).toMatch(answered)
  })

  test('what was written is in it', () => {
    expect(readFileSync(join(root, path), 'utf8')).toMatch(/goals:\n {2}- id: osaaminen\n[\s\S]*- id: kurssi/)
  })
})
