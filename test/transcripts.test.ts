/** What each command looks like in use: `test/transcripts/NAME.md` is what is typed and what toimi answers, and reads as documentation. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { copyOf, toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'
import { twoCommits } from './two-commits.ts'

/** A plan written in haste: a field that does not exist, an order of its own. */
const hasty = `${head}goals:
- title: Osaaminen vahvistuu   # työnimi
  id: osaaminen
  measures: [ { id: kurssi, title: Kurssi hankkijoille, status: in-progress } ]
`
const plan = 'plans/vm/mallivirasto.yaml'
const places = {
  'an empty folder': () => folderOf({ 'plans.txt': '' }),
  'a small repository': () => folderOf({ ...small, [plan]: hasty }),
  'a small repository with a mistake': () => folderOf({ ...small, [plan]: hasty.replace('goals', 'goalz') }),
  'the example repository': () => copyOf('examples/hankinta'),
  'a repository of two years': () => {
    const folder = join(folderOf({}), 'kaksi')
    twoCommits(folder)
    return folder
  },
} as const

interface Scene {
  readonly place: keyof typeof places
  /** What is typed, word by word where there are spaces; each line is a call. */
  readonly lines: readonly string[]
  /** Done to the files before the first call. */
  readonly prepare?: (cwd: string) => void
  /** A file to look at afterwards. */
  readonly shows?: string
}

/** Two versions of a plan, besides the one they come from, as git hands them to the driver. */
function versions(cwd: string): void {
  const text = readFileSync(join(cwd, plan), 'utf8')
  writeFileSync(join(cwd, 'base.yaml'), text)
  writeFileSync(join(cwd, 'ours.yaml'), text.replace('vahvistuu', 'kasvaa'))
  writeFileSync(join(cwd, 'theirs.yaml'), text.replace('in-progress', 'completed'))
}

/** A unit rewords a goal after the plans were merged. */
function retitled(cwd: string): void {
  const path = join(cwd, plan)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(
      'title: Hankintoja tekevät tuntevat roolinsa ja osaavat sen',
      'title: Hankintoja tekevät osaavat työnsä',
    ),
  )
}

const scenes: Readonly<Record<string, Scene>> = {
  validate: { place: 'a small repository with a mistake', lines: ['validate'] },
  check: { place: 'a small repository', lines: ['check'] },
  status: { place: 'the example repository', lines: ['status --unit mallivirasto'] },
  merge: {
    place: 'the example repository',
    lines: ['merge --all --check', 'merge --branch vm'],
    prepare: retitled,
  },
  'merge-driver': {
    place: 'a small repository',
    lines: ['merge-driver base.yaml ours.yaml theirs.yaml plans/vm/mallivirasto.yaml'],
    prepare: versions,
    shows: 'ours.yaml',
  },
  why: { place: 'the example repository', lines: ['why vm/tulosohjaus.title'] },
  report: { place: 'the example repository', lines: ['report unit --unit mallivirasto --format html,xlsx'] },
  form: { place: 'the example repository', lines: ['form --unit mallivirasto'] },
  import: {
    place: 'the example repository',
    lines: ['form --unit mallivirasto', 'import forms/mallivirasto-en.xlsx'],
  },
  export: { place: 'the example repository', lines: ['export csv -o data'] },
  explain: { place: 'an empty folder', lines: ['explain id-unique'] },
  diff: { place: 'a repository of two years', lines: ['diff HEAD~1 HEAD'] },
  log: { place: 'a repository of two years', lines: ['log vuoropuhelu'] },
  fmt: { place: 'a small repository', lines: ['fmt --check', 'fmt', 'fmt --check'], shows: plan },
  init: { place: 'an empty folder', lines: ['init --ci github', 'validate', 'check'] },
  new: {
    place: 'a small repository',
    lines: ['new measure --unit mallivirasto --in osaaminen --id ohje', 'check --unit mallivirasto'],
  },
  schema: { place: 'a small repository', lines: ['schema --write'] },
  complete: { place: 'the example repository', lines: ['complete -- report unit --unit malliv'] },
}

/** Watching has no end to tell; what it prints is in `test/shell/watch.test.ts`. */
const endless = ['watch']

async function told({ place, lines, prepare, shows }: Scene): Promise<string> {
  const cwd = places[place]()
  prepare?.(cwd)
  const said: string[] = []
  for (const line of lines) {
    const { stdout, stderr, exitCode } = await toimi([...line.split(' ')], { cwd, env: { TOIMI_LANG: 'en' } })
    said.push(`$ toimi ${line}\n${stderr}${stdout}${exitCode === 0 ? '' : `(exit code ${exitCode})\n`}`)
  }
  if (shows) said.push(`$ cat ${shows}\n${readFileSync(join(cwd, shows), 'utf8')}`)
  return said
    .join('\n')
    .replaceAll(cwd, '.')
    .replace(/\b[0-9a-f]{10}\b/g, 'a1b2c3d4e5')
}

test('every command has its transcript', () => {
  expect([...Object.keys(scenes), ...endless].sort()).toEqual(Object.keys(commands).sort())
})

describe.each(Object.entries(scenes))('toimi %s', (name, scene) => {
  test('answers as it did before', async () => {
    const text = `# toimi ${name}\n\nIn ${scene.place}:\n\n\`\`\`\n${await told(scene)}\`\`\`\n`
    await expect(text).toMatchFileSnapshot(`transcripts/${name}.md`)
  })
})
