/** Forms saved by LibreOffice, and by openpyxl where a Python has it, still say what they said. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf, takeIn } from '../forms/desk.ts'

const workspace = repositoryOf(readRepository('examples/hankinta'))
/** The Python that has openpyxl: Debian installs it for its own. */
const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import openpyxl']).status === 0,
)

/** Saves all workbooks of a folder again, in another: at once, since to start a program takes longer than to save one. */
const savers = {
  libreoffice(folder: string, out: string) {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out]
    execFileSync('soffice', [...args, ...files.map((name) => join(folder, name))])
  },
  openpyxl(folder: string, out: string) {
    const script = `import glob, openpyxl, os, sys
for file in glob.glob(os.path.join(sys.argv[1], '*.xlsx')):
    openpyxl.load_workbook(file).save(os.path.join(sys.argv[2], os.path.basename(file)))`
    execFileSync(python ?? 'python3', ['-c', script, folder, out])
  },
}

const units = workspace.units.map(({ content }) => content.unit)
/** Some plans by each program, and all in each language where more is asked for. */
const roundsBy = (by: number) =>
  (env['TOIMI_RUNS'] ? units : ['mallivirasto', 'exempelverket', 'nayteterveyslaitos']).flatMap((unit, at) =>
    languages
      .filter((_, language) => env['TOIMI_RUNS'] || (at + by * 2) % languages.length === language)
      .map((language) => ({ unit, language, file: `${unit}-${language}.xlsx` })),
  )

describe.each(['libreoffice', 'openpyxl'] as const)('a form that %s has saved changes nothing', (saver) => {
  const rounds = roundsBy(saver === 'libreoffice' ? 0 : 1)
  const isThere = saver === 'libreoffice' || python !== undefined
  const folder = mkdtempSync(join(tmpdir(), 'toimi-form-'))
  const out = join(folder, 'saved')

  beforeAll(async () => {
    if (!isThere) return
    for (const { unit, language, file } of rounds)
      writeFileSync(join(folder, file), await formBytes(workspace, unit, language))
    mkdirSync(out)
    savers[saver](folder, out)
  })

  test.for(rounds)('of $unit in $language', async ({ file }, { skip }) => {
    if (!isThere) skip('no Python here has openpyxl')
    const outcome = await takeIn(workspace, [await readBook(readFileSync(join(out, file)))])
    const told = outcome.diagnostics.filter(
      ({ code }) => code.startsWith('form-') || code.startsWith('cell-'),
    )
    expect([outcome.changes, told]).toEqual([[], []])
  })
})
