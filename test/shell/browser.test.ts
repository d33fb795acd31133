import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { mergedWorld } from '../reports/world.ts'

const files = mergedWorld()

/** A program that a test puts in the place of a browser: it keeps what it was asked for, and says that it has printed. */
const stand = (body: string) => `#!/bin/sh
for word; do case "$word" in --print-to-pdf=*) pdf="\${word#*=}";; esac; done
${body}
`

/** A plan repository with a stand-in for a browser beside it. */
function scene(body: string) {
  const folder = folderOf({ ...files, 'bin/chromium': stand(body) })
  chmodSync(join(folder, 'bin/chromium'), 0o755)
  return folder
}
const report = (folder: string, env: Record<string, string>, ...more: string[]) =>
  toimi(['report', 'unit', '--unit', 'malli', '--pdf', ...more], { cwd: folder, env })

describe.skipIf(process.platform === 'win32')('a report as PDF', () => {
  test('is printed by a browser on the search path, from the page that is written too', async () => {
    const folder = scene('printf "%%PDF " > "$pdf"; for word; do echo "$word"; done >> "$pdf"')
    const { stdout, exitCode } = await report(folder, { PATH: join(folder, 'bin') })
    expect([stdout, exitCode]).toEqual(['reports/unit-malli-fi.html\nreports/unit-malli-fi.pdf\n', 0])
    const asked = readFileSync(join(folder, 'reports/unit-malli-fi.pdf'), 'utf8')
    for (const manner of ['--headless', '--export-tagged-pdf', '--generate-pdf-document-outline'])
      expect(asked).toContain(manner)
    const page = /file:\/\/\S+page\.html/.exec(asked)?.[0] ?? ''
    expect(existsSync(new URL(page))).toBe(false)
  })

  test('stands beside whatever other format is asked for', async () => {
    const folder = scene('echo x > "$pdf"')
    const env = { TOIMI_BROWSER: join(folder, 'bin/chromium') }
    const { stdout } = await report(folder, env, '--format', 'csv')
    expect(stdout.split('\n').filter((line) => /\.(html|csv|pdf)$/.test(line))).toEqual([
      'reports/unit-malli-fi.csv',
      'reports/unit-malli-fi.pdf',
    ])
  })

  test.each([
    ['there is no browser', 'exit 0', {}, 'eikä mitään niistä löytynyt'],
    ['the one named is not there', 'exit 0', { TOIMI_BROWSER: '/nowhere/chrome' }, '/nowhere/chrome'],
    ['it fails', 'exit 1', { own: 'yes' }, 'Selain ei tulostanut'],
    ['it prints nothing', 'exit 0', { own: 'yes' }, 'Selain ei tulostanut'],
  ])('is refused in a sentence when %s, and nothing is written', async (_, body, asked, said) => {
    const folder = scene(body)
    mkdirSync(join(folder, 'empty'))
    const own: Record<string, string> =
      'own' in asked ? { PATH: join(folder, 'bin') } : { PATH: join(folder, 'empty') }
    const { stderr, stdout, exitCode } = await report(folder, {
      ...own,
      ...(asked as Record<string, string>),
    })
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toContain(said)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(readdirSync(folder)).not.toContain('reports')
  })
})
