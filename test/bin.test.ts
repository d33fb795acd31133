import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bin, installed } from './bin.ts'
import { folderOf } from './folder.ts'

const run = promisify(execFile)
/** What the bin loads to start toimi; of the sources, where no installed toimi is to be tried. */
const starter = installed ? resolve(installed, '../../dist/bin.cjs') : resolve('src/bin.ts')
/** The words after `node` that start toimi, and do something else besides. */
const startAnd = (besides: string, ...words: string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  '--eval',
  `import('${pathToFileURL(starter)}').then(({ start }) => { ${besides} })`,
  '--',
  'toimi',
  ...words,
]
const args = (...words: string[]): string[] => startAnd("start('0.0.0')", ...words)
const broken = Array.from({ length: 200 }, (_, at) => `key${at}: 1\n`).join('')
const plans = Array.from({ length: 20 }, (_, at) => [`plans/vm/unit-${at}.yaml`, broken])
const cwd = folderOf({ 'toimi.yaml': 'format: 1\n', ...Object.fromEntries(plans) })
const env = { ...process.env, LC_ALL: 'C', TOIMI_AS_OF: '2024-10-01' }

test('the version is told without loading anything', async () => {
  const { stdout } = await run(process.execPath, [bin, '--version'])
  expect(stdout).toMatch(/^toimi \d+\.\d+\.\d+, Node v\d+/)
})

test('the process prints whole documents and ends with the exit code', async () => {
  const ended = run(process.execPath, args('validate', '--format', 'json'), { cwd, env, maxBuffer: 2 ** 26 })
  const { code, stdout, stderr } = await ended.catch((error) => error)
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout).diagnostics.length).toBeGreaterThan(20 * 150)
})

test('a reader who has seen enough is no fault', async () => {
  const child = spawn(process.execPath, args('validate', '--format', 'json'), { cwd, env })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told in a sentence', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, args('validate', '--lang', 'en'), {
    cwd,
    env,
    stdio: ['ignore', full, 'pipe'],
  })
  let stderr = ''
  child.stderr?.on('data', (text) => {
    stderr += text
  })
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: '✖ The disk is full: stdout\n    → Free some space and try again.\n',
  })
})

test.skipIf(!existsSync('/dev/full'))('a full disk ends the shortest way too, without a trace', async () => {
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const
  const child = spawn(process.execPath, [bin, '--version'], { stdio: [...stdio] })
  let stderr = ''
  child.stderr?.on('data', (text) => {
    stderr += text
  })
  expect(await once(child, 'close')).toEqual([2, null])
  expect(stderr).toBe('')
})

test.each([
  [
    'a bug before anything can be told',
    "Object.defineProperty(process.stdout, 'columns', { get: () => { throw new TypeError('broken') } }); start('0.0.0')",
    70,
    'TypeError: broken\n',
  ],
])('%s', async (_, besides, code, stderr) => {
  const ended = run(process.execPath, startAnd(besides, 'validate'), { cwd, env })
  expect(await ended.catch((error) => error)).toMatchObject({ code, stderr, stdout: '' })
})

test('Ctrl-C', async () => {
  const interrupted = "start('0.0.0'); process.kill(process.pid, 'SIGINT')"
  const ended = run(process.execPath, startAnd(interrupted, 'validate'), { cwd, env })
  // How much has been printed by then is up to the version of node.
  expect(await ended.catch((error) => error)).toMatchObject({ code: 130, stderr: '' })
})
