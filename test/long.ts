// The laws with many more cases than in the ordinary run, the power going many more times, half an hour of spoilt files, each page in
// each language in a browser, the packed package, and what is installed from it on each version of node: npm run test:long
// With the names of test files, those alone: npm run test:long -- test/merge
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, pack } from './package.ts'

const { TOIMI_RUNS = '10000', TOIMI_KILLS = '200', TOIMI_FUZZ = '3000' } = process.env
// Other cases each time; the seed is told, so that they can be tried again.
const { TOIMI_SEED = String(Math.floor(Date.now() / 1000)) } = process.env
const many = { TOIMI_RUNS, TOIMI_KILLS, TOIMI_FUZZ, TOIMI_SEED }
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0']

/** Runs a program with more in its environment, and tells whether it ended well. */
function run(program: string, words: readonly string[], env: Readonly<Record<string, string>>): void {
  const told = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  process.stdout.write(`\n== ${[...told, program, ...words].join(' ')}\n`)
  const { status } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exitCode = 1
}

/** The tests that call toimi by its command line: of what is installed each call is a process, so they try no more than the ordinary run. */
const byCommandLine = [
  'bin',
  'main',
  'transcripts',
  'bad-inputs',
  'faults/',
  'fuzz/',
  'commands/',
  'security/',
]

function onEachNode(): void {
  const folder = mkdtempSync(join(tmpdir(), 'toimi-long-'))
  const TOIMI_BIN = install(pack(folder), join(folder, 'installed'))
  for (const version of ['20', '22', '24']) {
    const node = ['--yes', '-p', `node@${version}`, 'node', ...vitest]
    run('npx', [...node, ...byCommandLine.map((name) => `test/${name}`)], { TOIMI_BIN, TOIMI_SEED })
  }
  rmSync(folder, { recursive: true })
}

const files = process.argv.slice(2)
run('node', [...vitest, ...files], many)
if (files.length === 0) {
  run('node', [...vitest, '--config', 'test/browser/vitest.config.ts'], many)
  run('npm', ['run', 'test:pack'], {})
  onEachNode()
}
