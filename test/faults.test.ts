/** A faulty configuration: nothing is made of the defaults that would stand in for it. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

const plans = { ...small, 'plans/vm/mallivirasto.yaml': `${head}goals: []\n` }
const faulty = {
  'an unknown key': { ...plans, 'toimi.yaml': 'format: 1\nlanguage: fi\nexampel: true\n' },
  'an unknown rule': { ...plans, 'toimi.yaml': 'format: 1\nlanguage: fi\nseverities: { nonsense: off }\n' },
  'a catalogue that is not there': {
    ...plans,
    'toimi.yaml': 'format: 1\nlanguage: fi\ncatalogue: oma.yaml\n',
  },
}

/** What is typed after the name of a command that cannot be called without; the others are called alone. */
const words: Readonly<Record<string, readonly string[]>> = {
  report: ['overview'],
  schema: ['--write'],
  why: ['osaaminen'],
  log: ['osaaminen'],
  export: ['json'],
  import: ['lomake.xlsx'],
  new: ['goal', '--unit', 'mallivirasto', '--id', 'osaaminen', '--title', 'Osaaminen'],
  'merge-driver': ['toimi.yaml', 'toimi.yaml', 'toimi.yaml'],
}
/** Explanations are the same whatever toimi.yaml says, a shell completes lines all the same, and who watches waits for the fault to be fixed. */
const others = ['explain', 'complete', 'watch']

describe.each(Object.entries(faulty))('%s in toimi.yaml', (_what, files) => {
  const names = Object.keys(commands).filter((name) => !others.includes(name))
  test.each(names)('toimi %s tells it and writes nothing', async (name) => {
    const folder = folderOf(files)
    const before = readdirSync(folder, { recursive: true }).sort()
    const { stdout, stderr, exitCode } = await toimi([name, ...(words[name] ?? [])], { cwd: folder })
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toMatch(/toimi\.yaml:\d+:\d+/)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  })
})
