// The laws with many more cases than in the ordinary run, the power going many more times, and half an hour of spoilt files: npm run test:long
import { spawnSync } from 'node:child_process'

const { TOIMI_RUNS = '10000', TOIMI_KILLS = '200', TOIMI_FUZZ = '3000' } = process.env
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TOIMI_RUNS, TOIMI_KILLS, TOIMI_FUZZ } },
)
process.exitCode = status ?? 1
