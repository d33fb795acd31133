// The laws with many more cases than in the ordinary run, the power going many more times, half an hour of spoilt files, each page in
// each language in a browser, the packed package, and the command line on other versions of node: npm run test:long
// With the names of test files, those alone: npm run test:long -- test/merge
import { spawnSync } from 'node:child_process'

const { TOIMI_RUNS = '10000', TOIMI_KILLS = '200', TOIMI_FUZZ = '3000' } = process.env
// Other cases each time; the seed is told, so that they can be tried again.
const { TOIMI_SEED = String(Math.floor(Date.now() / 1000)) } = process.env
const env = { ...process.env, TOIMI_RUNS, TOIMI_KILLS, TOIMI_FUZZ, TOIMI_SEED }
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0']
const files = process.argv.slice(2)

const others = [
  ['node', ...vitest, '--config', 'test/browser/vitest.config.ts'],
  ['npm', 'run', 'test:pack'],
  ...['22', '24'].map((version) => [
    ...['npx', '--yes', '-p', `node@${version}`, 'node', ...vitest],
    ...['test/bin.test.ts', 'test/main.test.ts', 'test/transcripts.test.ts'],
  ]),
]

process.exitCode = 0
process.stdout.write(`TOIMI_SEED=${TOIMI_SEED}\n`)
for (const [program, ...words] of [['node', ...vitest, ...files], ...(files.length > 0 ? [] : others)]) {
  process.stdout.write(`\n== ${program} ${words.join(' ')}\n`)
  if (spawnSync(program, words, { stdio: 'inherit', env }).status !== 0) process.exitCode = 1
}
