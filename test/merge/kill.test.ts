/** Whenever the power goes during a merge, the next one ends as if nothing had happened. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bin } from '../bin.ts'
import { powerCut } from '../power-cut.ts'
import { Tried } from '../tried.ts'

const kills = Number(process.env['TOIMI_KILLS'] ?? 10)
const args = [bin, 'merge', '--branch', 'vm']
const plan = 'plans/vm/vm.yaml'

/** The example, in which a unit has a new target. */
function repository(target: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'toimi-kill-'))
  cpSync('examples/hankinta', folder, { recursive: true })
  send(folder, 75, target)
  return folder
}

/** A unit sends a plan in which a target is another one. */
function send(folder: string, from: number, to: number): void {
  const text = readFileSync(join(folder, plan), 'utf8')
  expect(text).toContain(`{ period: 2023, value: ${from} }`)
  writeFileSync(
    join(folder, plan),
    text.replace(`{ period: 2023, value: ${from} }`, `{ period: 2023, value: ${to} }`),
  )
}

/** What lies in the folder of the branch; a file that was half written when the power went bears a number behind its name, and is nobody's. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'plans/vm'))
      .filter((name) => !/\.\d+$/.test(name))
      .map((name) => [name, readFileSync(join(folder, 'plans/vm', name), 'utf8')]),
  )

const merge = (folder: string): number | null => spawnSync(process.execPath, args, { cwd: folder }).status

/** Starts a merge and kills it after a while, if it is not done by then. */
const killed = (folder: string, after: number): Promise<void> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', () => {
      clearTimeout(timer)
      done()
    })
  })

/** What lies there when nothing has come in between: with a target that was sent once, and with one that was sent again. */
const whole = [80, 85].map((target) => {
  const folder = repository(target)
  const start = Date.now()
  expect(merge(folder)).toBe(0)
  const took = Date.now() - start
  const files = filesIn(folder)
  rmSync(folder, { recursive: true })
  return { files, took }
})
const [once, twice] = whole

const survived = new Tried()
afterAll(() => survived.tell('Merges that were left off, and made whole by the next one'))

/** Merges again after a merge was left off, when in between a unit may have sent a newer version; all must be as if nothing had happened. */
function mergeAgain(folder: string, isNewer: boolean, kind: string): void {
  if (isNewer) send(folder, 80, 85)
  expect(merge(folder), `the merge after one that was left off ${kind}`).toBe(0)
  expect(filesIn(folder)).toEqual((isNewer ? twice : once)?.files)
  survived.count('whole', kind)
  rmSync(folder, { recursive: true })
}

test.each([
  ['the same plans', false],
  ['a newer plan', true],
])('a merge left off at each step of its writing, and then %s', { timeout: 120_000 }, (_, isNewer) => {
  for (let step = 0; ; step++) {
    const folder = repository(80)
    const { signal } = spawnSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...powerCut(step) },
    })
    mergeAgain(folder, isNewer, `at step ${step} of its writing`)
    // The base is written, then the plan, then the base gets its name.
    if (signal === null) return expect(step).toBe(5)
  }
})

test(`a merge killed ${kills} times at random moments`, { timeout: kills * 20_000 }, async () => {
  for (let turn = 0; turn < kills; turn++) {
    const folder = repository(80)
    await killed(folder, Math.random() * (once?.took ?? 0) * 1.1)
    mergeAgain(folder, turn % 2 === 1, 'at a random moment')
  }
})
