import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '../../src/core/change.ts'
import { applyAll } from '../../src/shell/apply.ts'
import { isThere, readNamed } from '../../src/shell/disk.ts'
import { folderOf } from '../folder.ts'

const write = (path: string, before?: string): Change => ({ kind: 'write', path, content: 'new\n', before })

/** A repository with a folder `link` that leads out of it, to `outside`. */
function linked(): { readonly root: string; readonly outside: string } {
  const [root, outside] = [folderOf({ 'a.yaml': 'old\n' }), folderOf({ 'x.yaml': 'theirs\n' })]
  symlinkSync(outside, join(root, 'link'))
  return { root, outside }
}

test.each<[string, Change]>([
  ['has changed', write('a.yaml', 'older\n')],
  ['is gone', write('b.yaml', 'old\n')],
  ['lies behind a link', write('link/x.yaml')],
  ['would lie behind a link', write('link/deep/y.yaml')],
  ['would be moved behind a link', { kind: 'rename', path: 'a.yaml', to: 'link/a.yaml' }],
  ['would be removed behind a link', { kind: 'remove', path: 'link/x.yaml' }],
])('nothing is written when a later file %s', async (_, change) => {
  const { root, outside } = linked()
  const changes = [write('first.yaml', ''), write('a.yaml', 'old\n'), change]
  await expect(applyAll(root, changes)).rejects.toMatchObject({ fix: { en: /^Nothing was written\./ } })
  expect(isThere(join(root, 'first.yaml'))).toBe(false)
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old\n')
  expect(readFileSync(join(outside, 'x.yaml'), 'utf8')).toBe('theirs\n')
  expect(isThere(join(outside, 'deep'))).toBe(false)
})

test('changes are made in order', async () => {
  const root = folderOf({ 'a.yaml': '\ufeffold\n', 'b.yaml': 'old\n' })
  const rename: Change = { kind: 'rename', path: 'c.next', to: 'deep/c.yaml' }
  await applyAll(root, [
    write('deep/d.yaml'),
    write('a.yaml', 'old\n'),
    write('c.next'),
    rename,
    { kind: 'remove', path: 'b.yaml' },
  ])
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('\ufeffnew\n')
  expect(readFileSync(join(root, 'deep/c.yaml'), 'utf8')).toBe('new\n')
  expect([isThere(join(root, 'b.yaml')), isThere(join(root, 'c.next'))]).toEqual([false, false])
})

test('what the user asks to have elsewhere is written there', async () => {
  const { root, outside } = linked()
  await applyAll(root, [write(join(root, 'link', 'report.html'))])
  expect(isThere(join(outside, 'report.html'))).toBe(true)
})

test.each([
  ['a.yaml', 'bytes'],
  ['within/a.yaml', 'bytes'],
  ['link/x.yaml', 'why not'],
  ['../x.yaml', undefined],
  ['b.yaml', undefined],
])('the file %s that toimi.yaml names: %s', (path, expected) => {
  const { root } = linked()
  symlinkSync(root, join(root, 'within'))
  writeFileSync(join(root, '../x.yaml'), 'theirs\n')
  const [file] = readNamed(root, path)
  expect(file && (file.bytes instanceof Uint8Array ? 'bytes' : 'why not')).toBe(expected)
})
