// The main job on the example repository, as a coordinator would do it: validate, merge, check, report. `npm run demo`.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const repository = join(root, 'reports', 'demo')
const longest = 24

// The example itself is left as it is; the demo works on a copy.
rmSync(repository, { recursive: true, force: true })
cpSync(join(root, 'examples', 'hankinta'), repository, { recursive: true })

/** Runs one command on the copy, as of the day for which the example was written, and shows how it went. */
function run(...words) {
  console.log(`\n$ toimi ${words.join(' ')}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'toimi.cjs'), ...words], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, TOIMI_AS_OF: '2024-10-01' },
  })
  const lines = `${stderr}${stdout}`.trimEnd().split('\n')
  console.log(lines.slice(0, longest).join('\n'))
  if (lines.length > longest) console.log(`… (${lines.length - longest})`)
  if (status === 0) return
  console.error(`\ntoimi ${words[0]}: exit code ${status}`)
  process.exit(1)
}

run('validate')
run('merge', '--all')
run('merge', '--all', '--check')
run('check')
run('report', 'overview', '--format', 'html,xlsx', '-o', 'reports')
run('report', 'branch', '--branch', 'vm', '--format', 'html,xlsx', '-o', 'reports')
run('report', 'unit', '--unit', 'exempelverket', '--lang', 'sv', '-o', 'reports')

console.log(`\n→ ${join(repository, 'reports', 'overview-fi.html')}`)
