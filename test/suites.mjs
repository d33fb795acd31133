// The tests that others have written, and what was tried of them: npm run test:suites
import { spawnSync } from 'node:child_process'

const { TOIMI_RUNS = '2000' } = process.env
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=verbose',
    'test/suites',
    'test/formats/naughty.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, TOIMI_RUNS } },
)
process.exitCode = status ?? 1
