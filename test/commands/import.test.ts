import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'
import { Typist } from '../forms/desk.ts'

const plan = 'plans/vm/mallivirasto.yaml'
const book = 'forms/mallivirasto-fi.xlsx'

/** A form made by the command, filled in by somebody, and saved where it was. */
async function filledIn(cwd: string, type: (typist: Typist) => void): Promise<void> {
  expect(await toimi(['form', '--unit', 'mallivirasto'], { cwd })).toMatchObject({ exitCode: 0 })
  const typist = await Typist.open(readFileSync(join(cwd, book)))
  type(typist)
  writeFileSync(join(cwd, book), await typist.save())
}

const textsOf = ({ workbook }: Typist, name: string): string[][] => {
  const rows: string[][] = []
  workbook.getWorksheet(name)?.eachRow((row) => {
    const texts: string[] = []
    row.eachCell((cell) => texts.push(cell.text))
    rows.push(texts)
  })
  return rows
}

test('what is to be settled goes back to the author in a copy of the form', async () => {
  const cwd = copyOf('examples/hankinta')
  await filledIn(cwd, (typist) => {
    typist.type('values', 'koulutetut.actuals.2024-H2', { numerator: 'monta' })
    typist.type('goals', 'tieto', { 'title.fi': 'Tieto & <taito>' })
  })
  const before = readFileSync(join(cwd, plan), 'utf8')
  const { exitCode } = await toimi(['import', book, '--apply', '--issues', 'takaisin.xlsx'], { cwd })
  expect([exitCode, readFileSync(join(cwd, plan), 'utf8')]).toEqual([1, before])
  const copy = await Typist.open(readFileSync(join(cwd, 'takaisin.xlsx')))
  const told = textsOf(copy, 'Puutteet')
  expect(told).toContainEqual(['Solu', 'Vakavuus', 'Mitä on ratkaistava'])
  const [place, severity, text] = told.at(-1) ?? []
  expect([place, severity]).toEqual([expect.stringMatching(/^Arvot [A-Z]+\d+$/), 'virhe'])
  expect(text).toContain('monta')
  expect(textsOf(copy, 'Tavoitteet').flat()).toContain('Tieto & <taito>')

  copy.type('values', 'koulutetut.actuals.2024-H2', { numerator: 120 })
  writeFileSync(join(cwd, 'takaisin.xlsx'), await copy.save())
  expect(await toimi(['import', 'takaisin.xlsx', '--apply'], { cwd })).toMatchObject({ exitCode: 0 })
  expect(readFileSync(join(cwd, plan), 'utf8')).toContain('numerator: 120')
})

test('a copy is of one form, and never the form itself', async () => {
  const cwd = copyOf('examples/hankinta')
  await filledIn(cwd, () => {})
  for (const args of [
    ['import', book, '--issues', book],
    ['import', book, book, '--issues', 'takaisin.xlsx'],
  ])
    expect(await toimi(args, { cwd })).toMatchObject({ exitCode: 2 })
})

test('an author who starts from nothing: form, filled in, taken in, validated, checked, reported', async () => {
  const cwd = copyOf('examples/hankinta')
  rmSync(join(cwd, plan))
  await filledIn(cwd, (typist) => {
    typist.type('plan', 'mallivirasto', { 'currentState.summary.fi': 'Hankinnat on hajautettu.' })
    typist.type('goals', undefined, { 'title.fi': 'Osaaminen vahvistuu', 'rationale.fi': 'Tarve on suuri.' })
    typist.type('measures', undefined, {
      'title.fi': 'Koulutusohjelma',
      goal: 'Osaaminen vahvistuu',
      'responsible.role.fi': 'Hankintapäällikkö',
      'schedule.start': '2023-03',
      'schedule.end': 2024,
      status: 'käynnissä',
    })
    typist.type('indicators', undefined, {
      'title.fi': 'Koulutetut',
      goal: 'Osaaminen vahvistuu',
      kind: 'prosenttiosuus',
      unitOfMeasure: '%',
      direction: 'kasvatetaan',
      'source.fi': 'Koulutusrekisteri',
    })
    typist.type('values', undefined, {
      indicator: 'Koulutetut',
      role: 'Lähtötaso',
      period: 2021,
      numerator: 35,
      denominator: '100',
    })
    typist.type('values', undefined, {
      indicator: 'Koulutetut',
      role: 'Tavoitetaso',
      period: '2025',
      value: '90 %',
    })
  })
  const shown = await toimi(['import', book], { cwd })
  expect([shown.exitCode, shown.stdout]).toEqual([0, expect.stringContaining('--apply')])
  expect(await toimi(['import', book, '--apply'], { cwd })).toMatchObject({ exitCode: 0 })
  expect(await toimi(['validate', plan], { cwd })).toMatchObject({ exitCode: 0 })
  const checked = await toimi(['check', '--unit', 'mallivirasto'], { cwd })
  expect([checked.exitCode, checked.stdout]).toEqual([0, expect.stringContaining('mallivirasto')])
  const reported = await toimi(
    ['report', 'unit', '--unit', 'mallivirasto', '--format', 'markdown', '-o', 'reports'],
    { cwd },
  )
  expect(reported).toMatchObject({ exitCode: 0, stdout: 'reports/unit-mallivirasto-fi.md\n' })
  const page = readFileSync(join(cwd, 'reports/unit-mallivirasto-fi.md'), 'utf8')
  for (const typed of ['Osaaminen vahvistuu', 'Koulutusohjelma', 'Hankintapäällikkö', '35,0 %', '90 %'])
    expect(page.replaceAll('\u00a0', ' ')).toContain(typed)
})
