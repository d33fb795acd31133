import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { formats } from '../../src/formats/index.ts'
import { cellsIn, passagesIn, sectionsIn } from '../../src/reports/document/contents.ts'
import type { Cell, Document, Section } from '../../src/reports/document/document.ts'
import { readRecords } from '../formats/read-csv.ts'
import { sheetsIn } from '../formats/read-tables.ts'
import { type Asked, mergedWorld, reportOf, reportsOf, world } from './world.ts'

const merged = mergedWorld()
/** Each kind of report, what is asked of it, and how many internal items it leaves out. */
const cases: readonly (readonly [kind: string, asked: Asked, leftOut: number])[] = [
  ['unit', { unit: ['malli'] }, 4],
  ['unit', { unit: ['vm'] }, 1],
  ['branch', { branch: ['vm'] }, 5],
  ['branch', { branch: ['om'] }, 0],
  ['overview', {}, 5],
  ['agreements', { branch: ['vm'] }, 5],
  ['handover', { unit: ['malli'] }, 4],
  ['handout', { unit: ['malli'] }, 4],
  ['handout', { branch: ['vm'], sheets: ['coordinator'] }, 5],
]
/** What is read as a report, rather than typed from or written on. */
const read = ['unit', 'branch', 'overview', 'agreements']
const sectionOf = ({ sections }: Document, id: string): Section => {
  const found = [...sectionsIn(sections)].find((section) => section.id === id)
  if (!found) throw new Error(`no section ${id}`)
  return found
}
const tableOf = (document: Document, id: string) => {
  const tables = [...sectionsIn(document.sections)].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  )
  const found = tables.find((table) => table.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return found
}
const rowOf = (document: Document, id: string, at: number): readonly (Cell | undefined)[] =>
  tableOf(document, id).rows[at]?.cells ?? []

test.each(languages)(
  'the boxes of handouts in %s name fields as people do, and rules by their codes',
  async (language) => {
    const { sections } = await reportOf('handout', merged, { unit: ['malli'], language })
    const words = [...cellsIn(sections)].flatMap((cell) =>
      cell.kind === 'gap' && cell.room !== undefined ? [cell.passage.text] : [],
    )
    expect(words.filter((each) => /^[a-z]+-[a-z-]+ · \p{Lu}/u.test(each))).not.toEqual([])
    expect(
      words.filter((each) => /[a-z][A-Z]|^(baseline|rationale|source|risks|title|unit)$/.test(each)),
    ).toEqual([])
  },
)

describe.each(cases)('%s %o', (kind, asked, many) => {
  test.each(languages)(
    'opens with the current state, has each id once, and links only to what is there: %s',
    async (language) => {
      const document = await reportOf(kind, merged, { ...asked, language })
      expect(document.sections[0]?.id === 'current-state').toBe(read.includes(kind))
      const sections = [...sectionsIn(document.sections)]
      const ids = sections.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
      ])
      expect(ids).toEqual([...new Set(ids)])
      const links = [...cellsIn(document.sections)].flatMap((cell) =>
        cell.kind === 'text' && cell.link ? [cell.link] : [],
      )
      expect(links.filter((link) => !ids.includes(link))).toEqual([])
    },
  )

  test('tells nothing internal, not even by a reference, and counts what it leaves out', async () => {
    const document = await reportOf(kind, merged, asked)
    expect(JSON.stringify(document)).not.toMatch(/SALAINEN|salattu|salainen|sisalla/)
    const leftOut = document.provenance.find(({ label }) => label.startsWith('Pois jätettyjä'))?.cell
    expect(leftOut).toMatchObject({ numeral: String(many) })
  })

  test('says on each page that the data are fictitious, and that internal items are shown', async () => {
    expect((await reportOf(kind, merged, asked)).banners).toEqual([expect.stringContaining('keksittyjä')])
    expect((await reportOf(kind, merged, { ...asked, internal: true })).banners).toHaveLength(2)
  })

  test('explains each mark it uses, once', async () => {
    const { sections, legend } = await reportOf(kind, merged, asked)
    const used = new Set(
      [...cellsIn(sections)].flatMap((cell) => ('mark' in cell && cell.mark ? [cell.mark] : [])),
    )
    expect(legend.map(({ mark }) => mark.mark).sort()).toEqual([...used].sort())
  })
})

test('a branch that is not merged tells nothing internal either', async () => {
  const document = await reportOf('branch', world, { branch: ['vm'] })
  expect(JSON.stringify(document)).not.toMatch(/SALAINEN|salattu|salainen|sisalla/)
})

test('nor is anything told of what the ministry has added and marked internal', async () => {
  const path = 'plans/vm/branch.yaml'
  const added = '  - { id: oma-salainen, title: SALAINEN lisäys, visibility: internal }\nunits:\n'
  const files = { ...merged, [path]: `${merged[path]}`.replace('units:\n', added) }
  const document = await reportOf('branch', files, { branch: ['vm'] })
  expect(JSON.stringify(document)).not.toMatch(/SALAINEN|salainen/)
  expect(JSON.stringify(await reportOf('branch', files, { branch: ['vm'], internal: true }))).toContain(
    'SALAINEN lisäys',
  )
})

test('internal items are there when they are asked for', async () => {
  const document = await reportOf('unit', merged, { unit: ['malli'], internal: true })
  expect(JSON.stringify(document).match(/SALAINEN \p{L}+/gu)).toEqual(
    expect.arrayContaining(['SALAINEN tavoite', 'SALAINEN toimi', 'SALAINEN mittari', 'SALAINEN vm']),
  )
})

test('tables of one family have the same columns', async () => {
  const { sections } = await reportOf('branch', merged, { branch: ['vm'] })
  const families = new Map<string, Set<string>>()
  for (const { blocks } of sectionsIn(sections)) {
    for (const block of blocks) {
      if (block.kind !== 'table') continue
      const columns = JSON.stringify(block.columns.map(({ title, context }) => [title, context]))
      families.set(block.family.id, (families.get(block.family.id) ?? new Set()).add(columns))
    }
  }
  expect([...families].filter(([, columns]) => columns.size > 1)).toEqual([])
})

test('a text in another language says which, and is counted', async () => {
  const document = await reportOf('unit', merged, { unit: ['malli'], language: 'sv' })
  const foreign = [...passagesIn(document.sections)].filter(({ language }) => language === 'fi')
  expect(foreign.map(({ text }) => text)).toContain('¤ nykytila')
  const told = document.provenance.find(({ label }) => label.startsWith('Texter på'))?.cell
  expect(told).toMatchObject({ numeral: String(new Set(foreign.map(({ text }) => text)).size) })
})

test('a period whose actual is awaited has a row, with the reason where the plan gives one', async () => {
  const document = await reportOf('unit', merged, { unit: ['malli'] })
  const rows = tableOf(document, 'values-prosentti').rows.map(({ cells }) => cells.slice(4, 8))
  expect(rows.map(([period]) => period)).toEqual(
    ['2021', '2022', '2023', '2024', '2025'].map((period) => ({ kind: 'period', period })),
  )
  expect(rows[2]?.[3]).toEqual({
    kind: 'gap',
    isReason: true,
    passage: { text: '¤ syy', note: 'tieto saadaan viimeistään 31.1.2030' },
  })
  const half = tableOf(document, 'values-puolivuosi').rows.map(({ cells }) => cells[4])
  expect(half).toHaveLength(6)
})

test('nought is a value', async () => {
  const document = await reportOf('unit', merged, { unit: ['malli'] })
  expect(rowOf(document, 'values-prosentti', 0)[5]).toMatchObject({
    kind: 'number',
    numeral: '0',
    terms: ['0', '3'],
  })
  expect(rowOf(document, 'values-euroa', 3)[7]).toMatchObject({ kind: 'number', numeral: '0' })
  expect(rowOf(document, 'measures-kaikki', 0)[7]).toEqual({ kind: 'number', numeral: '0' })
})

test('the strategy is covered by whom it is: goal by goal, and by the ambition as a whole', async () => {
  const document = await reportOf('branch', merged, { branch: ['vm'] })
  const { rows, columns } = tableOf(document, 'coverage-table')
  expect(columns.map(({ title }) => title).slice(2)).toEqual(['¤ ministeriö', '¤ malli'])
  const counts = new Map(
    rows.map(({ cells }) => [
      cells[0]?.kind === 'text' && cells[0].passage.text,
      cells.slice(2).map((cell) => cell.kind === 'number' && cell.numeral),
    ]),
  )
  expect(counts.get('T2')).toEqual(['0', '1'])
  expect(counts.get('T2.1')).toEqual(['0', '1'])
  expect(counts.get('T2.2')).toEqual(['0', '0'])
  expect(counts.get('T4')).toEqual(['1', '0'])
  expect(counts.get('–')).toEqual(['0', '1'])
  expect(rows).toHaveLength(8 + 25 + 1)
})

test('a goal tied to several strategy goals is told once and linked to from the others', async () => {
  const document = await reportOf('branch', merged, { branch: ['vm'] })
  expect(sectionOf(document, 'strategy-T2.1').sections?.map(({ id }) => id)).toEqual(['goal-malli.kaikki'])
  expect(sectionOf(document, 'strategy-T8.1').sections).toEqual([])
  expect(JSON.stringify(sectionOf(document, 'strategy-T8.1').blocks)).toContain('goal-malli.kaikki')
  expect(sectionOf(document, 'own-goals').sections?.map(({ id }) => id)).toEqual(['goal-malli.oma'])
})

test('no aggregate stands without how many units are in it', async () => {
  const document = await reportOf('branch', merged, { branch: ['vm'] })
  expect(rowOf(document, 'shared-values-osuus', 0).slice(2, 7)).toEqual([
    { kind: 'period', period: '2022' },
    { kind: 'none' },
    { kind: 'none' },
    {
      kind: 'number',
      numeral: '25',
      decimals: 1,
      quotient: true,
      terms: ['4', '16'],
      notes: [{ text: '2/2 yksiköstä' }],
    },
    { kind: 'none' },
  ])
  expect(rowOf(document, 'shared-values-osuus', 1)[5]).toMatchObject({
    numeral: '50',
    notes: [{ text: '1/2 yksiköstä' }],
  })
  expect(rowOf(document, 'shared-values-osuus', 1)[6]).toMatchObject({
    passage: { text: 'Puuttuu: ¤ malli' },
  })
})

describe('what a branch report says of the merge', () => {
  const noticesOf = async (files: Readonly<Record<string, string>>) =>
    sectionOf(await reportOf('branch', files, { branch: ['vm'] }), 'current-state').blocks.filter(
      (block) => block.kind === 'paragraph' && block.notice,
    )

  test('it is up to date', async () => expect(await noticesOf(merged)).toEqual([]))
  test('there is none', async () =>
    expect(JSON.stringify(await noticesOf(world))).toContain('toimi merge --branch vm'))
  test('it is stale', async () => {
    const later = {
      ...merged,
      'plans/vm/vm.yaml': `${merged['plans/vm/vm.yaml']}`.replace('¤ kunskap', '¤ kunskapen'),
    }
    expect(JSON.stringify(await noticesOf(later))).toContain('ovat muuttuneet')
  })
})

describe('what a report was made from', () => {
  const factsOf = async (asked: Asked, files = merged) =>
    Object.fromEntries(
      (await reportOf('overview', files, asked)).provenance.map(({ label, cell }) => [label, cell]),
    )

  test.each([
    ['1234567890', { text: '1234567890' }],
    ['1234567890+', { text: '1234567890', note: 'lisäksi tallentamattomia muutoksia' }],
    [undefined, { text: 'ei tallennettu versionhallintaan' }],
  ])('revision %s', async (commit, passage) => {
    const facts = await factsOf(commit === undefined ? {} : { commit })
    expect(facts['Suunnitelmien versio']).toEqual({ kind: 'text', passage })
  })

  test('version, day, strategy, language, selection', async () => {
    const facts = await factsOf({ branch: ['vm'] })
    expect(facts).toMatchObject({
      Työkalu: { passage: { text: 'toimi 0.0.0' } },
      'Tilanne päivänä': { day: '2025-06-01' },
      'Raportin kieli': { passage: { text: 'suomi' } },
      Rajaus: { passage: { text: '--branch vm' } },
    })
    expect(JSON.stringify(facts['Strategia'])).toContain('luettelon versio 2020')
  })

  test('files that could not be read are told on each page', async () => {
    const broken = { ...merged, 'plans/om/oikeus.yaml': 'format: 1\ngoals: [\n' }
    const document = await reportOf('overview', broken)
    expect(document.banners.join(' ')).toContain('Tiedostoja, joita ei voitu lukea: 1')
    expect(JSON.stringify(document.provenance)).toContain('plans/om/oikeus.yaml')
  })
})

test('each unit has its own document, and an overview is one', async () => {
  expect([...(await reportsOf('unit', merged)).keys()].sort()).toEqual(['unit-malli-fi', 'unit-vm-fi'])
  expect([...(await reportsOf('branch', merged, { unit: ['malli'] })).keys()]).toEqual(['branch-vm-fi'])
  expect([...(await reportsOf('overview', merged, { language: 'sv' })).keys()]).toEqual(['overview-sv'])
})

test('ids that a faulty plan uses twice are told apart', async () => {
  const twice = {
    ...merged,
    'plans/vm/vm.yaml': `${merged['plans/vm/vm.yaml']}`.replace(
      'vm-salattu, title: SALAINEN vm, kind: count, visibility: internal',
      'vm-osuus, title: ¤ toinen',
    ),
  }
  const document = await reportOf('unit', twice, { unit: ['vm'] })
  expect([...sectionsIn(document.sections)].map(({ id }) => id)).toEqual(
    expect.arrayContaining(['indicator-vm-osuus', 'indicator-vm-osuus-2']),
  )
})

describe('a shared indicator over a branch', () => {
  const path = 'plans/vm/branch.yaml'
  const own = `  - id: yhdessa
    title: ¤ yhdessä
    indicators: [{ id: yhdessa-osuus, shared: osuus, targets: [{ period: 2025, value: 60 }] }]
`
  const target = 'actuals: [{ period: 2022, numerator: 1, denominator: 8 }]'
  const given = mergedWorld({
    ...world,
    'plans/vm/malli.yaml': `${world['plans/vm/malli.yaml']}`.replace(
      target,
      `targets: [{ period: 2025, numerator: 40, denominator: 80 }], ${target}`,
    ),
  })
  const edited = `${given[path]}`.replace('numerator: 1, denominator: 8 }', 'numerator: 1, denominator: 4 }')
  const document = reportOf(
    'branch',
    { ...given, [path]: edited.replace('\nunits:\n', `\n${own}units:\n`) },
    { branch: ['vm'], language: 'en' },
  )

  test("each unit's value stands there with its parts; what the branch has changed, with the unit's own", async () => {
    const rows = tableOf(await document, 'shared-terms-osuus').rows.map(({ cells }) => cells)
    expect(rows.map(([, , unit, period]) => [unit, period])).toMatchObject([
      [{ link: 'indicator-vm.vm-osuus' }, { period: '2022' }],
      [{ link: 'indicator-vm.vm-osuus' }, { period: '2023' }],
      [{ link: 'indicator-vm.vm-osuus' }, { period: '2025' }],
      [{ link: 'indicator-malli.yhteinen' }, { period: '2022' }],
      [{ link: 'indicator-malli.yhteinen' }, { period: '2023' }],
      [{ link: 'indicator-malli.yhteinen' }, { period: '2025' }],
    ])
    expect(rows[3]?.slice(-2)).toMatchObject([
      { terms: ['1', '4'] },
      { passage: { lead: "The unit's own value:", text: expect.stringContaining('8') } },
    ])
    expect(rows[4]?.at(-2)).toMatchObject({ kind: 'gap' })
  })

  test("the units' targets stand against the branch's own, which is no term of theirs", async () => {
    const [cells = []] = tableOf(await document, 'target-gap-osuus').rows.map((row) => row.cells)
    expect(cells.slice(-3)).toMatchObject([
      { numeral: '50', notes: [{ text: '1 of 2 units' }] },
      { numeral: '60' },
      { numeral: '-10' },
    ])
  })

  test.each(['html', 'markdown', 'json'] as const)(
    'and how far they are from it is told in %s',
    async (name) => {
      const format = await formats[name]()
      const content = await format.write(await document, { color: false, width: 80, csvDialect: 'standard' })
      const [, ...after] = String(content).split(/target-gap-osuus|own target\*\*/)
      expect(after.join().replaceAll('\u2212', '-')).toMatch(/(?<!\d)-10(?![-\d])/)
    },
  )

  const style = { color: false, width: 80, csvDialect: 'standard' } as const

  test('the same in CSV', async () => {
    const files = (await formats.csv()).files?.(await document, style, 'x') ?? []
    const gaps = files.find(({ name }) => name === 'x.target-gaps.csv')
    expect(readRecords(String(gaps?.content))).toEqual([
      expect.objectContaining({ shared: 'osuus', period: '2025', together: '50', own: '60', gap: '-10' }),
    ])
  })

  test('the same in the workbook', async () => {
    const { banners } = await document
    const bytes = (await (await formats.xlsx()).write(await document, style)) as Uint8Array
    const sheet = (await sheetsIn(bytes, 4 + banners.length)).find(({ heads }) => heads.includes('Gap, %'))
    const at = (head: string) => sheet?.heads.indexOf(head) ?? -1
    const numbers = ['Units together, %', "The branch's own, %", 'Gap, %'].map(
      (head) => sheet?.rows[0]?.[at(head)]?.value,
    )
    expect(numbers).toEqual([50, 60, -10])
  })
})
