/** Forms saved by LibreOffice, and by openpyxl where a Python has it, still say what they said. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf, takeIn } from '../forms/desk.ts'

const workspace = repositoryOf(readRepository('examples/hankinta'))
/** The Python that has openpyxl: Debian installs it for its own. */
const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import openpyxl']).status === 0,
)

const savers = {
  libreoffice: (folder: string) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      join(folder, 'form.xlsx'),
    ])
    return readFileSync(join(out, 'form.xlsx'))
  },
  openpyxl: (folder: string) => {
    const script = 'import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])'
    execFileSync(python ?? 'python3', ['-c', script, join(folder, 'form.xlsx'), join(folder, 'saved.xlsx')])
    return readFileSync(join(folder, 'saved.xlsx'))
  },
}

const units = workspace.units.map(({ content }) => content.unit)
/** Some plans by each program, and all in each language where more is asked for. */
const rounds = (['libreoffice', 'openpyxl'] as const).flatMap((saver, by) =>
  (env['TOIMI_RUNS'] ? units : ['mallivirasto', 'exempelverket', 'nayteterveyslaitos']).flatMap((unit, at) =>
    languages
      .filter((_, language) => env['TOIMI_RUNS'] || (at + by * 2) % languages.length === language)
      .map((language) => [saver, unit, language] as const),
  ),
)

test.for(rounds)(
  'a form that %s has saved changes nothing of %s (%s)',
  async ([saver, unit, language], { skip }) => {
    if (saver === 'openpyxl' && !python) skip('no Python here has openpyxl')
    const folder = mkdtempSync(join(tmpdir(), 'toimi-form-'))
    writeFileSync(join(folder, 'form.xlsx'), await formBytes(workspace, unit, language))
    const outcome = await takeIn(workspace, [await readBook(savers[saver](folder))])
    const told = outcome.diagnostics.filter(
      ({ code }) => code.startsWith('form-') || code.startsWith('cell-'),
    )
    expect([outcome.changes, told]).toEqual([[], []])
  },
)
