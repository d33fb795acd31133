import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderOf } from './folder.ts'

const run = promisify(execFile)
const start = `import('${new URL('../src/bin.ts', import.meta.url)}').then(({ start }) => start('0.0.0'))`
const args = (...words: string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  '--eval',
  start,
  '--',
  'toimi',
  ...words,
]
const broken = Array.from({ length: 200 }, (_, at) => `key${at}: 1\n`).join('')
const plans = Array.from({ length: 20 }, (_, at) => [`plans/vm/unit-${at}.yaml`, broken])
const cwd = folderOf({ 'toimi.yaml': 'format: 1\n', ...Object.fromEntries(plans) })
const env = { ...process.env, LC_ALL: 'C', TOIMI_AS_OF: '2024-10-01' }

test('the version is told without loading anything', async () => {
  const { stdout } = await run(process.execPath, ['bin/toimi.cjs', '--version'])
  expect(stdout).toMatch(/^toimi \d+\.\d+\.\d+, Node v\d+/)
})

test('the process prints whole documents and ends with the exit code', async () => {
  const ended = run(process.execPath, args('validate', '--format', 'json'), { cwd, env, maxBuffer: 2 ** 26 })
  const { code, stdout, stderr } = await ended.catch((error) => error)
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout).diagnostics.length).toBeGreaterThanOrEqual(20 * 200)
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
