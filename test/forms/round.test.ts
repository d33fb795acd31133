import { expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf, Typist, takeIn, textAfter } from './desk.ts'

const files = readRepository('examples/hankinta')
const workspace = repositoryOf(files)
const file = 'plans/vm/mallivirasto.yaml'
const yaml = workspace.sources.get(file)?.text ?? ''

const lines = (text: string | undefined) => (text ?? '').split('\n')
/** The lines that are in one text and not in the other. */
const difference = (a: string, b: string | undefined) => ({
  out: lines(a).filter((line) => !lines(b).includes(line)),
  in: lines(b).filter((line) => !lines(a).includes(line)),
})

const units = workspace.units.map(({ content }) => content.unit)
/** Each plan in one language, and all in each where more is asked for. */
const rounds = units.flatMap((unit, at) =>
  languages
    .filter((_, language) => process.env['TOIMI_RUNS'] || at % languages.length === language)
    .map((language) => [unit, language] as const),
)

test.each(rounds)(
  'the form of %s in %s that comes back as it went out changes nothing',
  async (unit, language) => {
    const outcome = await takeIn(workspace, [await readBook(await formBytes(workspace, unit, language))])
    const told = outcome.diagnostics.filter(
      ({ code }) => code.startsWith('form-') || code.startsWith('cell-'),
    )
    expect([outcome.changes, told]).toEqual([[], []])
  },
)

test.each(languages)(
  'the form in %s of a unit without a plan that comes back as it went out makes none',
  async (language) => {
    const bare = repositoryOf(files.filter(({ path }) => path !== file))
    const outcome = await takeIn(bare, [await readBook(await formBytes(bare, 'mallivirasto', language))])
    expect([outcome.changes, outcome.diagnostics]).toEqual([[], []])
  },
)

test('an indicator that has no name yet needs none to come back', async () => {
  const nameless = yaml.replace(/^ *title: Hankintakortin suorittaneet\n/m, '')
  expect(nameless).not.toBe(yaml)
  const repository = repositoryOf(files, { [file]: nameless })
  const outcome = await takeIn(repository, [
    await readBook(await formBytes(repository, 'mallivirasto', 'fi')),
  ])
  expect([outcome.changes, outcome.diagnostics.filter(({ code }) => code.startsWith('form-'))]).toEqual([
    [],
    [],
  ])
})

async function after(type: (typist: Typist) => void, changed = {}, options = {}) {
  const typist = await Typist.open(await formBytes(workspace, 'mallivirasto', 'fi'))
  type(typist)
  const outcome = await takeIn(repositoryOf(files, changed), [await readBook(await typist.save())], options)
  const seen = outcome.diagnostics.filter(({ code }) => code.startsWith('form-') || code.startsWith('cell-'))
  return {
    outcome,
    text: textAfter(outcome, file),
    seen,
    spots: seen.map(({ sheet, cell }) => `${sheet}!${cell}`),
  }
}

test('one cell is one line', async () => {
  const { text, seen } = await after((typist) =>
    typist.type('indicators', 'luokiteltu-laskudata', {
      'source.fi': 'Laskut',
    }),
  )
  expect(difference(yaml, text)).toEqual({
    out: ['        source: Ostolaskuaineisto'],
    in: ['        source: Laskut'],
  })
  expect(seen.map(({ code, message }) => [code, message.fi])).toEqual([
    [
      'form-changed',
      'Muutetaan tieto · luokiteltu-laskudata · Tietolähde · suomeksi: ”Ostolaskuaineisto” → ”Laskut”',
    ],
  ])
})

test('comments, and what the form does not show, stay', async () => {
  const { text } = await after((typist) => {
    typist.type('goals', 'markkinat', {
      'title.fi': 'Toimittajat haluavat tarjota',
    })
    typist.type('values', 'koulutetut.actuals.2024-H2', { numerator: 120 })
  })
  expect(difference(yaml, text)).toEqual({
    out: [
      '          - { period: 2024-H2, numerator: 117, denominator: 139, flags: [provisional] }',
      '    title: Toimittajat haluavat tehdä tarjouksia Mallivirastolle',
    ],
    in: [
      '          - { period: 2024-H2, numerator: 120, denominator: 139, flags: [provisional] }',
      '    title: Toimittajat haluavat tarjota',
    ],
  })
})

test('new rows get ids from their titles, and find each other by them', async () => {
  const { text, spots, seen } = await after((typist) => {
    typist.type('goals', undefined, {
      'title.fi': 'Älykkäät sähköiset hankinnat',
      'strategyGoals.0': 'T3.1',
    })
    typist.type('indicators', undefined, {
      'title.fi': 'Sähköiset laskut',
      goal: 'Älykkäät sähköiset hankinnat',
      kind: 'prosenttiosuus',
      unitOfMeasure: '%',
      direction: 'kasvatetaan',
    })
    typist.type('values', undefined, {
      indicator: 'Sähköiset laskut',
      role: 'Toteuma',
      period: '2023',
      value: '87,5',
    } as never)
  })
  expect(seen.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(difference(yaml, text).in.map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      '- id: alykkaat-sahkoiset-hankinnat',
      '- id: sahkoiset-laskut',
      '- { period: 2023, value: 87.5 }',
    ]),
  )
  expect(spots.every((spot) => /^(Tavoitteet|Mittarit|Arvot)!/.test(spot))).toBe(true)
})

test('an emptied cell takes out what it said; one that was empty says nothing', async () => {
  const { text } = await after((typist) => typist.type('measures', 'palautekeskustelut', { 'note.fi': null }))
  expect(difference(yaml, text)).toEqual({
    out: [
      '        note: Tarjoajat eivät tarttuneet tarjoukseen; palaute annetaan jatkossa kirjallisena päätöksen liitteenä.',
    ],
    in: [],
  })
})

const emptied = (typist: Typist) => {
  const { sheet, row, columns } = typist.keys('measures')
  for (let at = row + 2; at < 60; at++)
    if (sheet.getCell(at, 1).value === 'mentorointi')
      for (const column of columns.values()) if (column > 2) sheet.getCell(at, column).value = null
}

test('an emptied row is a question, and goes when that is answered', async () => {
  const asked = await after(emptied)
  expect([asked.text, asked.seen.map(({ code }) => code)]).toEqual([undefined, ['form-row-removed']])
  const done = await after(emptied, {}, { deleteMissing: true })
  expect(done.text).not.toContain('mentorointi')
  expect(done.text).toContain('koulutetut')
})

test('what changed in git meanwhile stays; the same changed twice is a conflict', async () => {
  const edit = (typist: Typist) => typist.type('goals', 'markkinat', { 'title.fi': 'Lomakkeen nimi' })
  const other = yaml.replace('Hankintakortti pakolliseksi kaikille', 'Hankintakortti pakolliseksi monelle')
  expect((await after(edit, { [file]: other })).text).toBe(
    other.replace('Toimittajat haluavat tehdä tarjouksia Mallivirastolle', 'Lomakkeen nimi'),
  )
  const same = yaml.replace('Toimittajat haluavat tehdä tarjouksia Mallivirastolle', 'Gitin nimi')
  const { text, seen } = await after(edit, { [file]: same })
  expect([text, seen.map(({ code, sheet }) => [code, sheet])]).toEqual([
    undefined,
    [['form-conflict', 'Tavoitteet']],
  ])
})

test('two people fill in the same form: both are heard', async () => {
  const bytes = await formBytes(workspace, 'mallivirasto', 'fi')
  const [one, two] = [await Typist.open(bytes), await Typist.open(bytes)]
  one.type('goals', 'tieto', { 'title.fi': 'Ensimmäinen' })
  two.type('goals', 'markkinat', { 'title.fi': 'Toinen' })
  const outcome = await takeIn(workspace, [
    await readBook(await one.save()),
    await readBook(await two.save()),
  ])
  expect(difference(yaml, textAfter(outcome, file)).in).toEqual([
    '    title: Ensimmäinen',
    '    title: Toinen',
  ])
})

test('every problem names its sheet and cell, and nothing is written', async () => {
  let spot = ''
  const { text, seen, spots } = await after((typist) => {
    spot = typist.type('values', 'koulutetut.actuals.2024-H2', {
      numerator: 'monta',
    })
    typist.type('goals', 'tieto', { 'title.fi': 'Tätä ei kirjoiteta' })
  })
  expect(text).toBeUndefined()
  expect(seen.find(({ severity }) => severity === 'error')?.code).toBe('cell-not-number')
  expect(spots).toContain(spot)
})

test('the checks tell their places as cells', async () => {
  let spot = ''
  const { outcome, text } = await after((typist) => {
    spot = typist.type('values', 'koulutetut.actuals.2022-H1', {
      period: '2035-H1',
    })
  })
  const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error')
  expect([text, errors.map(({ code, sheet, cell }) => [code, `${sheet}!${cell}`])]).toEqual([
    undefined,
    expect.arrayContaining([['actual-in-period', spot]]),
  ])
})

test('rows sorted and hidden, columns moved, heads translated, sheets renamed: the same', async () => {
  const { outcome } = await after((typist) => {
    const { sheet, row } = typist.keys('measures')
    const rows = [2, 3, 4].map((at) => (sheet.getRow(row + at).values as ExcelValues).slice())
    for (const [at, values] of rows.reverse().entries()) sheet.getRow(row + 2 + at).values = values as never
    sheet.getRow(row + 3).hidden = true
    for (let at = 1; at <= sheet.rowCount; at++) {
      const [a, b] = [sheet.getCell(at, 4).value, sheet.getCell(at, 6).value]
      sheet.getCell(at, 4).value = b
      sheet.getCell(at, 6).value = a
    }
    sheet.getCell(row + 1, 3).value = 'Whatever'
    sheet.name = 'Omat toimet'
  })
  expect([outcome.changes, outcome.diagnostics.filter(({ code }) => code.startsWith('form-'))]).toEqual([
    [],
    [],
  ])
})
type ExcelValues = unknown[]
