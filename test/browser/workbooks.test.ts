import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { xlsx } from '../../src/formats/xlsx.ts'
import { folderOf } from '../folder.ts'
import { cases, documentOf, style } from '../formats/documents.ts'
import { found } from './found.ts'

const office = found('SOFFICE', ['soffice', 'libreoffice'])

describe.skipIf(office === undefined)('in LibreOffice', () => {
  test.each(cases)('the workbook of $kind in $language opens, and its numbers are numbers', async (each) => {
    const document = await documentOf(each)
    const folder = folderOf({ 'x.xlsx': (await xlsx.write(document, style)) as Uint8Array })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = (to: string) =>
      execFileSync(
        office ?? '',
        [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'x.xlsx')],
        { stdio: 'pipe' },
      )
    convert('pdf')
    expect(readFileSync(join(folder, 'x.pdf')).length).toBeGreaterThan(10_000)
    // All sheets, as comma-separated texts: an error or a formula would show.
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
    const sheets = execFileSync('ls', [folder], { encoding: 'utf8' })
      .split('\n')
      .filter((name) => name.endsWith('.csv'))
    expect(sheets.length).toBeGreaterThan(2)
    const texts = sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    expect(texts).not.toMatch(/#(NAME|VALUE|REF|DIV)|Err:\d/)
    for (const { cell } of document.provenance)
      if (cell.kind === 'text') expect(texts).toContain(cell.passage.text)
    expect(existsSync(join(folder, 'x.pdf'))).toBe(true)
  })
})
