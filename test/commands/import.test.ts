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

test('an author who writes Swedish: decimal commas, days and periods as texts, choices by their names', async () => {
  const cwd = copyOf('examples/hankinta')
  const [own, form] = ['plans/ym/exempelverket.yaml', 'forms/exempelverket-sv.xlsx']
  rmSync(join(cwd, own))
  expect(await toimi(['form', '--unit', 'exempelverket', '--lang', 'sv'], { cwd })).toMatchObject({
    exitCode: 0,
  })
  const typist = await Typist.open(readFileSync(join(cwd, form)))
  typist.type('plan', 'exempelverket', {
    stage: 'utkast',
    updated: '31.12.2023',
    'currentState.summary.sv': 'Upphandlingen är utspridd.',
  })
  typist.type('goals', undefined, { 'title.sv': 'Kunnandet växer på Åland' })
  typist.type('measures', undefined, {
    'title.sv': 'Utbildning för alla',
    goal: 'Kunnandet växer på Åland',
    'schedule.start': '3/2023',
    'schedule.end': '2024',
    status: 'pågår',
    'resources.euros': '1\u00a0234,50 €',
  })
  typist.type('indicators', undefined, {
    'title.sv': 'Utbildade',
    goal: 'Kunnandet växer på Åland',
    kind: 'tal',
    unitOfMeasure: 'personer',
    direction: 'ska öka',
  })
  typist.type('values', undefined, { indicator: 'Utbildade', role: 'Utfall', period: '2022', value: '12,5' })
  writeFileSync(join(cwd, form), await typist.save())
  const taken = await toimi(['import', form, '--apply', '--lang', 'sv'], { cwd })
  expect(taken.exitCode).toBe(0)
  expect(taken.stdout).toMatchInlineSnapshot(`
    "forms/exempelverket-sv.xlsx:Nuläge!C10 ● upplysning Läggs till Skede: utkast form-added

    forms/exempelverket-sv.xlsx:Nuläge!F10 ● upplysning Läggs till Planperiod · Från: 2022 form-added

    forms/exempelverket-sv.xlsx:Nuläge!G10 ● upplysning Läggs till Planperiod · Till: 2025 form-added

    forms/exempelverket-sv.xlsx:Nuläge!H10 ● upplysning Läggs till Uppdaterad: 31.12.2023 form-added

    forms/exempelverket-sv.xlsx:Nuläge!D10 ● upplysning Läggs till Nuläge · Sammanfattning: ”Upphandlingen är utspridd.” form-added

    forms/exempelverket-sv.xlsx:Mål!A10 ● upplysning Läggs till kunnandet-vaxer-pa-aland · Id: kunnandet-vaxer-pa-aland form-added

    forms/exempelverket-sv.xlsx:Mål!C10 ● upplysning Läggs till kunnandet-vaxer-pa-aland · Namn: ”Kunnandet växer på Åland” form-added

    forms/exempelverket-sv.xlsx:Åtgärder!C11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Namn: ”Utbildning för alla” form-added

    forms/exempelverket-sv.xlsx:Åtgärder!K11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Tidtabell · Börjar: 3/2023 form-added

    forms/exempelverket-sv.xlsx:Åtgärder!L11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Tidtabell · Slutar: 2024 form-added

    forms/exempelverket-sv.xlsx:Åtgärder!M11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Status: pågår form-added

    forms/exempelverket-sv.xlsx:Åtgärder!N11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Resurser · Euro: 1 234,50 form-added

    forms/exempelverket-sv.xlsx:Åtgärder!A11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildning-for-alla · Id: utbildning-for-alla form-added

    forms/exempelverket-sv.xlsx:Indikatorer!C11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Namn: ”Utbildade” form-added

    forms/exempelverket-sv.xlsx:Indikatorer!I11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Slag: tal form-added

    forms/exempelverket-sv.xlsx:Indikatorer!J11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Måttenhet: personer form-added

    forms/exempelverket-sv.xlsx:Indikatorer!L11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Riktning: ska öka form-added

    forms/exempelverket-sv.xlsx:Indikatorer!A11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Id: utbildade form-added

    forms/exempelverket-sv.xlsx:Värden!E11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Utfall · 2022 · Period: 2022 form-added

    forms/exempelverket-sv.xlsx:Värden!F11 ● upplysning Läggs till kunnandet-vaxer-pa-aland · utbildade · Utfall · 2022 · Värde: 12,5 form-added

    1 fil: 20 upplysningar
    Ändrat: plans/ym/exempelverket.yaml
    "
  `)
  for (const args of [
    ['validate', own],
    ['check', '--unit', 'exempelverket'],
  ])
    expect(await toimi([...args, '--lang', 'sv'], { cwd })).toMatchObject({ exitCode: 0 })
  expect(readFileSync(join(cwd, own), 'utf8')).toMatchInlineSnapshot(`
    "format: 1
    unit: exempelverket
    language: sv
    stage: draft
    period: { from: 2022, to: 2025 }
    updated: 2023-12-31
    currentState:
      summary: Upphandlingen är utspridd.
    goals:
      - id: kunnandet-vaxer-pa-aland
        title: Kunnandet växer på Åland
        measures:
          - id: utbildning-for-alla
            title: Utbildning för alla
            schedule: { start: 2023-03, end: 2024 }
            status: in-progress
            resources: { euros: 1234.50 }
        indicators:
          - id: utbildade
            title: Utbildade
            kind: number
            unitOfMeasure: personer
            direction: increase
            actuals:
              - { period: 2022, value: 12.5 }
    "
  `)
})
