import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Changes, changesBelow } from '../../src/shell/listen.ts'
import { folderOf } from '../folder.ts'

const files = {
  'toimi.yaml': 'format: 1\n',
  'plans/vm/oma ä.yaml': 'a: 1\n',
  '.git/x.yaml': '',
  'node_modules/y/': '',
}

/** Listens while something happens in a repository. */
async function during(happen: (at: (path: string) => string, changes: Changes) => Promise<unknown>) {
  const cwd = folderOf(files)
  const changes = changesBelow(cwd)
  try {
    return await happen((path) => join(cwd, path), changes)
  } finally {
    changes.close()
  }
}

/** Saves as many programs do: another file is put in the place of the old one. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}~`, text)
  renameSync(`${path}~`, path)
}

test.each<[string, (at: (path: string) => string) => void]>([
  ['is written', (at) => writeFileSync(at('plans/vm/oma ä.yaml'), 'a: 2\n')],
  ['is written at the top', (at) => writeFileSync(at('toimi.yaml'), 'format: 2\n')],
  ['is put in the place of another', (at) => replace(at('plans/vm/oma ä.yaml'), 'a: 2\n')],
  ['is new', (at) => writeFileSync(at('plans/vm/uusi.yaml'), 'a: 2\n')],
  ['is gone', (at) => rmSync(at('plans/vm/oma ä.yaml'))],
  ['comes with its folder', (at) => mkdirSync(at('plans/okm'))],
  ['goes with its folder', (at) => rmSync(at('plans/vm'), { recursive: true })],
])('a change is noticed when a file %s', async (_, act) => {
  expect(
    await during((at, changes) => {
      const next = changes.next()
      act(at)
      return next
    }),
  ).toBe(true)
})

test('one after the other, also of a file that was replaced before, and in a folder that is new', async () => {
  await during(async (at, changes) => {
    const acts = [
      () => replace(at('plans/vm/oma ä.yaml'), 'a: 2\n'),
      () => replace(at('plans/vm/oma ä.yaml'), 'a: 3\n'),
      () => mkdirSync(at('plans/okm')),
      () => writeFileSync(at('plans/okm/uusi.yaml'), 'a: 1\n'),
      () => rmSync(at('plans/okm'), { recursive: true }),
      () => mkdirSync(at('plans/okm')),
      () => writeFileSync(at('plans/okm/uusi.yaml'), 'a: 1\n'),
    ]
    for (const act of acts) {
      const next = changes.next()
      act()
      expect(await next).toBe(true)
    }
  })
})

test('what happened since the last time is not missed', async () => {
  await during(async (at, changes) => {
    writeFileSync(at('plans/vm/oma ä.yaml'), 'a: 2\n')
    expect(await changes.next()).toBe(true)
  })
})

test('what git, npm and editors keep for themselves, and what toimi makes, is no change', async () => {
  await during(async (at, changes) => {
    let noticed = false
    const next = changes.next().then(() => (noticed = true))
    for (const path of ['.git/x.yaml', 'node_modules/y/a.json', 'plans/vm/.oma.yaml.swp', 'raportti.html'])
      writeFileSync(at(path), '')
    // Whatever is noticed is noticed before this: events come in the order of what happened.
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(noticed).toBe(false)
    writeFileSync(at('toimi.yaml'), '')
    await next
  })
})
