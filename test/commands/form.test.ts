import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'

async function formOf(args: readonly string[], repo = copyOf('examples/hankinta')) {
  const { exitCode, stdout, stderr } = await toimi(['form', ...args], { cwd: repo })
  const [file = ''] = stdout.split('\n')
  return { exitCode, stdout, stderr, repo, bytes: () => readFileSync(join(repo, file)) }
}

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

test.each([
  [
    'fi',
    [
      'Ohje',
      'Nykytila',
      'Tavoitteet',
      'Toimenpiteet',
      'Eteneminen',
      'Mittarit',
      'Arvot',
      'Selitykset',
      'Puutteet',
    ],
  ],
  [
    'sv',
    [
      'Anvisning',
      'Nuläge',
      'Mål',
      'Åtgärder',
      'Framsteg',
      'Indikatorer',
      'Värden',
      'Förklaringar',
      'Brister',
    ],
  ],
  [
    'en',
    [
      'Guide',
      'Current state',
      'Goals',
      'Measures',
      'Progress',
      'Indicators',
      'Values',
      'Explanations',
      'Gaps',
    ],
  ],
])('a form in %s has these sheets, locked and said to be fictitious', async (language, names) => {
  const { bytes, stdout } = await formOf(['--unit', 'mallivirasto', '--lang', language])
  expect(stdout).toBe(`forms/mallivirasto-${language}.xlsx\n`)
  const workbook = await opened(bytes())
  const seen = workbook.worksheets.filter(({ state }) => state === 'visible')
  expect(seen.map(({ name }) => name)).toEqual(names)
  expect(workbook.worksheets.map(({ state }) => state).slice(-2)).toEqual(['hidden', 'veryHidden'])
  for (const sheet of seen) {
    expect(sheet.getColumn(1).values?.join(' ')).toMatch(/keksittyjä|påhittade|fictitious/)
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true)
  }
})

test('the same plan gives the same bytes', async () => {
  const { bytes, repo } = await formOf(['--unit', 'mallivirasto'])
  const before = bytes()
  await formOf(['--unit', 'mallivirasto'], repo)
  expect(bytes().equals(before)).toBe(true)
})

test('periods and ids stay the texts they are', async () => {
  const { bytes } = await formOf(['--unit', 'mallivirasto'])
  const sheet = (await opened(bytes())).getWorksheet('Arvot')
  const row = sheet
    ?.getRows(1, sheet.rowCount)
    ?.find((each) => each.getCell(1).value === 'koulutetut.actuals.2022-H1')
  expect(row?.values).toContain('2022-H1')
  expect(row?.getCell(5).numFmt).toBe('@')
})

test('an indicator in words lacks neither a unit of measure nor a direction', async () => {
  const { bytes } = await formOf(['--unit', 'ym', '--lang', 'en'])
  const sheet = (await opened(bytes())).getWorksheet('Indicators')
  const rows = sheet?.getRows(1, sheet.rowCount) ?? []
  const inWords = rows.find((row) => (row.values as unknown[]).includes('in words'))
  expect([inWords?.getCell(2).formula, inWords?.getCell(2).text]).toEqual([
    expect.stringContaining('<>"in words"'),
    '',
  ])
})

test('a unit without a plan gets an empty form for the years of the others', async () => {
  const repo = copyOf('examples/hankinta')
  rmSync(join(repo, 'plans/vm/mallivirasto.yaml'))
  const { bytes } = await formOf(['--unit', 'mallivirasto'], repo)
  const sheet = (await opened(bytes())).getWorksheet('Nykytila')
  const said = sheet?.getRows(1, sheet.rowCount)?.flatMap((row) => row.values as unknown[])
  expect(said).toEqual(expect.arrayContaining(['mallivirasto', 'luonnos', '2025']))
})

test.each([
  [['form'], 'Kerro, kenen lomake tehdään.'],
  [['form', '--unit', 'mallivirsto'], 'Tunnusta mallivirsto ei ole tässä tietovarastossa.'],
])('%j is refused', async (args, said) => {
  const { exitCode, stderr } = await toimi(args, { cwd: copyOf('examples/hankinta') })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said)])
})
