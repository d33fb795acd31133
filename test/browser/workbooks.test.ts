import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { folderOf } from '../folder.ts'
import { type Case, cases, documentOf, style } from '../formats/documents.ts'
import { found } from './found.ts'

const office = found('SOFFICE', ['soffice', 'libreoffice'])

const nameOf = ({ kind, language }: Case): string => `${kind}-${language}`

describe.skipIf(office === undefined)('in LibreOffice', () => {
  const documents = new Map<string, Document>()
  let folder: string

  /** Converts all workbooks at once: to start LibreOffice takes longer than to convert one. */
  function convert(to: string): void {
    const files = [...documents.keys()].map((name) => join(folder, `${name}.xlsx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]
    execFileSync(office ?? '', args, { stdio: 'pipe' })
  }

  beforeAll(async () => {
    for (const each of cases) documents.set(nameOf(each), await documentOf(each))
    const books = [...documents].map(
      async ([name, document]) =>
        [`${name}.xlsx`, (await xlsx.write(document, style)) as Uint8Array] as const,
    )
    folder = folderOf(Object.fromEntries(await Promise.all(books)))
    convert('pdf')
    // All sheets, as comma-separated texts: an error or a formula would show.
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
  })

  test.each(cases)('the workbook of $kind in $language opens, and its numbers are numbers', (each) => {
    const name = nameOf(each)
    expect(readFileSync(join(folder, `${name}.pdf`)).length).toBeGreaterThan(10_000)
    const sheets = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
    expect(sheets.length).toBeGreaterThan(2)
    const texts = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    expect(texts).not.toMatch(/#(NAME|VALUE|REF|DIV)|Err:\d/)
    for (const { cell } of documents.get(name)?.provenance ?? [])
      if (cell.kind === 'text') expect(texts).toContain(cell.passage.text)
  })
})
