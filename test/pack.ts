/** Packs toimi, installs the package into empty folders, and uses it there as somebody would who has just got it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, languages } from '../src/core/text.ts'
import { install, pack } from './package.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'toimi-pack-'))

/** A program run in a folder, as somebody who has chosen a language runs it. */
function call(cwd: string, language: Language, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      TOIMI_AS_OF: '2024-10-01',
      TOIMI_LANG: language,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'x',
      GIT_AUTHOR_EMAIL: 'x@example.org',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'x@example.org',
    },
  })
  return { status, said: stdout + stderr, stdout }
}

/** What a program prints that ends well. */
function done(cwd: string, language: Language, command: string, ...args: string[]): string {
  const { status, said, stdout } = call(cwd, language, command, ...args)
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${said}`)
  return stdout
}

const tarball = pack(folder)

/** A new folder into which toimi has been installed. */
function installed(name: string): string {
  const cwd = join(folder, name)
  install(tarball, cwd)
  return cwd
}

const binOf = (cwd: string): string => join(cwd, 'node_modules/.bin/toimi')

/** The examples, by the whole way from plans to reports. */
function useExamples(): void {
  const cwd = installed('examples')
  const size = Math.round(statSync(tarball).size / 1024)
  const packages = readdirSync(join(cwd, 'node_modules')).filter((name) => !name.startsWith('.'))
  console.log(
    `${basename(tarball)}: ${size} KiB, packages installed: ${packages.length} (${packages.join(', ')})`,
  )
  cpSync(join(root, 'examples', 'hankinta'), join(cwd, 'plans'), { recursive: true })
  for (const words of [
    ['--version'],
    ['-C', 'plans', 'validate'],
    ['-C', 'plans', 'merge', '--all'],
    ['-C', 'plans', 'check', '--unit', 'vm'],
    ['-C', 'plans', 'report', 'branch', '--branch', 'vm', '--format', 'html,xlsx', '-o', 'reports'],
    ['schema'],
  ]) {
    console.log(`$ toimi ${words.join(' ')}`)
    console.log(
      done(cwd, 'en', binOf(cwd), ...words)
        .trimEnd()
        .split('\n')
        .slice(-3)
        .join('\n'),
    )
  }
}

/** The lines that `toimi init` tells people to type next, of one program. */
const toType = (said: string, program: string): string[] =>
  [...said.matchAll(/^ {2}(\S.*?) {3}# /gm)].flatMap(([, line = '']) =>
    line.startsWith(`${program} `) ? [line] : [],
  )

/** A repository made in an empty folder, by what `toimi init` says to do next, and added to. */
function begin(language: Language): { readonly cwd: string; readonly settings: readonly string[] } {
  const cwd = installed(`uusi ä ${language}`)
  const toimi = (line: string) => done(cwd, language, binOf(cwd), ...line.split(' '))
  const said = done(cwd, language, 'npx', 'toimi', 'init', '--branch', 'ym', '--unit', 'mallivirasto')
  for (const line of toType(said, 'npx')) done(cwd, language, 'sh', '-c', line)
  toimi('report overview')
  assert(existsSync(join(cwd, `reports/overview-${language}.html`)))
  toimi('new goal --unit mallivirasto --id toinen --goal T2.1')
  toimi('new measure --unit mallivirasto --in toinen --id kurssi')
  toimi('new indicator --unit mallivirasto --in toinen --id koulutetut')
  toimi('validate --fail-on warning')
  toimi('fmt --check')
  console.log(`a new repository in ${language}: made, added to, validated, reported`)
  return { cwd, settings: toType(said, 'git') }
}

/** The repository in git: its hook refuses what is wrong, and its driver merges lines next to each other, which git alone would not. */
function intoGit(language: Language): void {
  const { cwd, settings } = begin(language)
  const git = (...args: string[]) => done(cwd, language, 'git', ...args)
  const commit = (message: string) => git('commit', '--quiet', '--all', '--message', message)
  const plan = join(cwd, 'plans/ym/mallivirasto.yaml')
  const edit = (was: string, is: string) => {
    const text = readFileSync(plan, 'utf8')
    assert(text.includes(was), `the plan does not say: ${was}`)
    writeFileSync(plan, text.replace(was, is))
  }
  git('init', '--quiet', '--initial-branch=main')
  assert.equal(settings.length, 2)
  for (const line of settings) done(cwd, language, 'sh', '-c', line)
  git('add', '.')
  commit('first')

  edit('stage: draft', 'stage: luonnos')
  const refused = call(cwd, language, 'git', 'commit', '--all', '--message', 'wrong')
  assert.notEqual(refused.status, 0)
  assert.match(refused.said, /plans\/ym\/mallivirasto\.yaml:7:8/)
  git('checkout', '--quiet', '.')

  git('checkout', '--quiet', '-b', 'other')
  edit('id: kurssi\n        title: ', 'id: kurssi\n        title: A ')
  commit('other')
  git('checkout', '--quiet', 'main')
  edit('        responsible:\n          role: ', '        responsible:\n          role: B ')
  commit('main')
  git('merge', '--quiet', '--no-edit', 'other')
  const merged = readFileSync(plan, 'utf8')
  for (const part of ['title: A ', 'role: B ']) assert(merged.includes(part), merged)
  console.log('in git: committed, refused, merged')
}

/** What the sources answer, the package answers too. */
function runTests(): void {
  const TOIMI_BIN = install(tarball, join(folder, 'tests'))
  const tests = ['test/bin.test.ts', 'test/transcripts.test.ts']
  const { status } = spawnSync('npx', ['vitest', 'run', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TOIMI_BIN },
  })
  assert.equal(status, 0)
}

useExamples()
runTests()
for (const language of languages) language === 'fi' ? intoGit(language) : begin(language)
rmSync(folder, { recursive: true })
