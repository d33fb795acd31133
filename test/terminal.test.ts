/** The built toimi at a real (pseudo-)terminal, as somebody sits there and answers. Where there is no python3, these tests are skipped. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin } from './bin.ts'
import { toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

/** Calls toimi at a terminal. What stood on it comes without what moves the cursor and with plain line ends. */
function atTerminal(cwd: string, words: readonly string[], answers: readonly string[], columns = 80) {
  const line = [resolve('test/at-terminal.py'), JSON.stringify({ answers, columns }), process.execPath, bin]
  const env = { ...process.env, TOIMI_AS_OF: '2024-10-01', TOIMI_LANG: 'fi', TERM: 'xterm', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync('python3', [...line, ...words], { cwd, env, encoding: 'utf8' })
  const screen = stdout.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '')
  return { exitCode: status, screen, stderr }
}

describe.skipIf(!hasPython)('at a terminal', () => {
  test('twenty columns are enough: lines are folded, and no word is lost', () => {
    const cwd = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': `${head}goals: []\n` })
    const told = atTerminal(cwd, ['check'], [], 20)
    expect(told).toMatchObject({ exitCode: 0, stderr: '' })
    expect(told.screen).toMatchSnapshot()
  })

  test('toimi init asks in the language that is chosen, and asks again after an answer that will not do', async () => {
    const cwd = folderOf({ 'uusi tietovarastö/': '' })
    const answers = ['xx', 'sv', 'ym', '', '', '']
    const { exitCode, screen, stderr } = atTerminal(cwd, ['init'], answers)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(screen.split('Skrivet:')[0]).toMatchSnapshot()
    expect(readFileSync(join(cwd, 'plans/ym/ym.yaml'), 'utf8')).toContain('language: sv')
    expect((await toimi(['validate'], { cwd })).exitCode).toBe(0)
  })

  test('toimi new asks for what is left open', () => {
    const cwd = folderOf(small)
    expect(atTerminal(cwd, ['new', 'unit'], ['vm'])).toMatchObject({ exitCode: 0, stderr: '' })
    const { exitCode, screen } = atTerminal(cwd, ['new', 'measure', '--unit', 'vm'], ['tavoite-1', 'kurssi'])
    expect(exitCode).toBe(0)
    expect(screen).toMatchSnapshot()
    expect(readFileSync(join(cwd, 'plans/vm/vm.yaml'), 'utf8')).toContain('- id: kurssi')
  })

  test('toimi merge --resolve asks in Swedish, and merges when nothing is left to ask', async () => {
    const plan = (title: string, year: string) =>
      `${head}goals:\n  - { id: osaaminen, title: ${title}, rationale: ${year} }\n`
    const [unit, branch] = ['plans/vm/mallivirasto.yaml', 'plans/vm/branch.yaml']
    const vm = head.replace('mallivirasto', 'vm')
    const cwd = folderOf({ ...small, 'plans/vm/vm.yaml': vm, [unit]: plan('Kompetens', 'Brist') })
    await toimi(['merge', '--all'], { cwd })
    const merged = readFileSync(join(cwd, branch), 'utf8')
    writeFileSync(
      join(cwd, branch),
      merged.replace('title: Kompetens', 'title: Kunnande').replace('Brist', 'Sällsynt'),
    )
    writeFileSync(join(cwd, unit), plan('Skicklighet', 'Vanligt'))
    const resolve = ['merge', '--branch', 'vm', '--resolve', '--lang', 'sv']
    const answers = ['Samordnare', 'other', 'Sakkunskap', 'Överenskommet', 'unit', 'Ny bedömning']
    const done = atTerminal(cwd, resolve, answers)
    expect(done).toMatchObject({ exitCode: 0, stderr: '' })
    expect(done.screen).toMatchSnapshot()
    const text = readFileSync(join(cwd, branch), 'utf8')
    expect(text).toContain('title: Sakkunskap')
    expect(text).toContain('rationale: Vanligt')
  })

  test('Ctrl-C at a question ends with 130, and nothing is written', () => {
    const cwd = folderOf({ 'tyhjä/': '' })
    expect(atTerminal(cwd, ['init'], ['fi', '\u0003'])).toMatchObject({ exitCode: 130, stderr: '' })
    expect(existsSync(join(cwd, 'toimi.yaml'))).toBe(false)
  })
})
