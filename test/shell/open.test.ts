import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { filesOf } from '../repository.ts'

const files = filesOf('')

/** A plan repository with a stand-in for the program that opens files: it keeps what it was asked to open. */
function scene(): { folder: string; opened: string; env: Record<string, string> } {
  const folder = folderOf({
    ...files,
    'bin/xdg-open': '#!/bin/sh\nprintf %s "$1" > "$KEPT.new"\nmv "$KEPT.new" "$KEPT"\n',
  })
  chmodSync(join(folder, 'bin/xdg-open'), 0o755)
  const opened = join(folder, 'opened')
  return {
    folder,
    opened,
    env: { DISPLAY: ':0', KEPT: opened, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
  }
}
const report = (folder: string, env: Record<string, string>, ...more: string[]) =>
  toimi(['report', 'overview', '--open', ...more], { cwd: folder, env })

describe.skipIf(process.platform !== 'linux')('toimi report --open', () => {
  test.each([
    ['the page', [], 'reports/overview-fi.html'],
    ['the folder, when there are several files', ['--format', 'html,xlsx'], 'reports'],
  ])('opens %s', async (_, more, path) => {
    const { folder, opened, env } = scene()
    expect(await report(folder, env, ...more)).toMatchObject({ stderr: '', exitCode: 0 })
    await vi.waitFor(() => expect(readFileSync(opened, 'utf8')).toBe(join(folder, path)), 5000)
  })

  test.each([
    ['on a build machine', { CI: 'true' }, 'Koneella ei ole näyttöä.'],
    ['without a screen', { DISPLAY: '' }, 'Koneella ei ole näyttöä.'],
    ['without a program for it', { PATH: '/nowhere' }, 'Ohjelmaa xdg-open ei löytynyt.'],
  ])('says so %s, and what was written stays', async (_, differently, why) => {
    const { folder, opened, env } = scene()
    const { stderr, exitCode } = await report(folder, { ...env, ...differently })
    expect([stderr, exitCode]).toEqual([
      `Tätä ei voitu avata: ${join(folder, 'reports/overview-fi.html')}. ${why}\n`,
      0,
    ])
    expect([existsSync(join(folder, 'reports/overview-fi.html')), existsSync(opened)]).toEqual([true, false])
  })

  test('opens nothing that was not written', async () => {
    const { folder, opened, env } = scene()
    expect((await report(folder, env, '--dry-run')).exitCode).toBe(0)
    expect(existsSync(opened)).toBe(false)
  })
})
