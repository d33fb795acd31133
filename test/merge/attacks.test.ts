/** Whatever is wrong when plans are merged: nothing of the coordinator's is lost, and what is told can be read in `test/golden/merge-attacks.md`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { copyOf, toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { type Attack, attacks, branch, byHand, files, handmade } from './attacks.ts'

/** A trace of the program, or a value that nobody has put into words. */
const unclean = /\n {4}at |\bundefined\b|\[object |[{[]"/

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

function change(root: string, changes: Attack['since'] = {}): void {
  for (const [path, change] of Object.entries(changes)) {
    const place = join(root, path)
    const text = change(read(place), (other) => read(join(root, other)))
    if (text === undefined) rmSync(place)
    else {
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text)
    }
  }
}

const said = new Map<string, string>()
let merged = ''

beforeAll(async () => {
  merged = folderOf(files)
  await toimi(['merge', '--all'], { cwd: merged })
  change(merged, { [branch]: byHand })
}, 120_000)

describe.each(Object.entries(attacks))('%s', (_, table) => {
  test.each(table.map((attack) => [attack.name, attack] as const))(
    '%s',
    async (name, { since, asked = 'merge --all', exitCode, keeps = [] }) => {
      const told: string[] = []
      for (const language of languages) {
        const cwd = copyOf(merged)
        change(cwd, since)
        const before = read(join(cwd, branch))
        const called = await toimi([...asked.split(' '), '--lang', language], { cwd })
        const text = (called.stderr + called.stdout).replaceAll(cwd, 'ROOT').trimEnd()
        expect(text.match(unclean)).toBeNull()
        expect({ text, exitCode: called.exitCode }).toEqual({ text, exitCode })
        const after = read(join(cwd, branch))
        if (exitCode > 0) expect(after).toBe(before)
        for (const each of [...handmade, ...keeps]) expect(after).toContain(each)
        told.push(text)
      }
      expect(new Set(told).size).toBe(languages.length)
      said.set(name, told.map((text) => `\`\`\`\n${text}\n\`\`\``).join('\n\n'))
    },
    30_000,
  )
})

test('what is said of each, for reading', async () => {
  const pages = [...said].map(([name, told]) => `## ${name}\n\n${told}`)
  await expect(`# What toimi says when plans are merged\n\n${pages.join('\n\n')}\n`).toMatchFileSnapshot(
    '../golden/merge-attacks.md',
  )
})
