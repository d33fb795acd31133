/** Packs toimi, installs the package into an empty folder, and uses it there as somebody would who has just got it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'toimi-pack-'))
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TOIMI_AS_OF: '2024-10-01', TOIMI_LANG: 'en' },
  })

run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
const [tarball = ''] = readdirSync(folder)
const size = statSync(join(folder, tarball)).size
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
run('npm', ['install', '--no-audit', '--no-fund', '--offline', `./${tarball}`], folder)
const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
console.log(
  `${tarball}: ${Math.round(size / 1024)} KiB, packages installed: ${packages.length} (${packages.join(', ')})`,
)

const bin = join(folder, 'node_modules', '.bin', 'toimi')
cpSync(join(root, 'examples', 'hankinta'), join(folder, 'plans'), { recursive: true })
for (const words of [
  ['--version'],
  ['-C', 'plans', 'validate'],
  ['-C', 'plans', 'merge', '--all'],
  ['-C', 'plans', 'check', '--unit', 'vm'],
  ['-C', 'plans', 'report', 'branch', '--branch', 'vm', '--format', 'html,xlsx', '-o', 'reports'],
  ['schema'],
]) {
  console.log(`$ toimi ${words.join(' ')}`)
  console.log(run(bin, words, folder).trimEnd().split('\n').slice(-3).join('\n'))
}
rmSync(folder, { recursive: true })
