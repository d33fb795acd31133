// The laws with many more cases than in the ordinary run, and the power going many more times: npm run test:long
import { spawnSync } from 'node:child_process'

const { TOIMI_RUNS = '10000', TOIMI_KILLS = '200' } = process.env
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TOIMI_RUNS, TOIMI_KILLS } },
)
process.exitCode = status ?? 1
