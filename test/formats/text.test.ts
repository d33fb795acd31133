import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/formats/markdown.ts'
import { columns } from '../../src/formats/text/lines.ts'
import { text } from '../../src/formats/text/text.ts'
import type { Block, Cell, Document, Mark } from '../../src/reports/document/document.ts'
import { style } from './documents.ts'

const words = (said: string): Cell => ({ kind: 'text', passage: { text: said } })
const marked = (mark: Mark, said: string): Cell => ({ kind: 'mark', mark, text: said })

const blocks: readonly Block[] = [
  {
    kind: 'paragraph',
    passage: { text: 'Suunnitelmista puuttuu vielä tietoja,\njoita tarvitaan raporttiin.', note: 'luonnos' },
  },
  { kind: 'paragraph', passage: { text: 'Huomaa tämä.' }, notice: true },
  {
    kind: 'facts',
    facts: [
      { label: 'Kenttiä kunnossa', cell: words('87/96 (90 %)') },
      { label: 'Tilanne', cell: { kind: 'day', day: '2026-01-31' } },
    ],
  },
  {
    kind: 'table',
    id: 'units',
    caption: 'Yksiköt',
    family: { id: 'units', title: 'Yksiköt' },
    columns: [
      { title: 'Yksikkö', width: 'medium', header: true },
      { title: 'Puuttuu', width: 'narrow' },
      { title: 'Mitä', width: 'wide' },
    ],
    rows: [
      {
        cells: [
          words('Mallivirasto'),
          { kind: 'number', numeral: '12', mark: 'missing' },
          marked('missing', 'Mittarin lähtötaso puuttuu, ja samoin sen lähde.'),
        ],
      },
      { cells: [words('Esimerkkilaitos'), { kind: 'number', numeral: '0' }, { kind: 'none' }] },
      {
        cells: [
          words('Näytekeskus'),
          { kind: 'number', numeral: '1234.5', decimals: 1, unitOfMeasure: '€' },
          {
            kind: 'list',
            items: [
              { kind: 'gap', passage: { text: 'ei tietoa' } },
              { kind: 'period', period: '2023-H2' },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'facts',
    facts: [
      {
        label: 'Mittari: Koulutetut (koulutetut)',
        cell: {
          kind: 'list',
          items: [
            {
              kind: 'list',
              items: [
                marked('missing', 'Lähtötaso puuttuu.'),
                words('plans/vm/malli.yaml:27'),
                { ...words('baseline: { period: 2021, value: 35 }'), code: true } as Cell,
              ],
            },
            marked('explained', 'Lähde: selitetty'),
          ],
        },
      },
    ],
  },
]
const documentOf = (body: readonly Block[], language: Document['language'] = 'fi'): Document => ({
  kind: 'test',
  language,
  title: { text: 'Mitä suunnitelmista puuttuu' },
  subtitle: '',
  about: '',
  asOf: '2026-01-31',
  footer: '31.1.2026 · toimi 0.0.0',
  banners: ['Esimerkki: kaikki on keksittyä.'],
  legend: [],
  provenance: [],
  sections: [
    {
      id: 'one',
      title: { text: 'Osa' },
      blocks: body,
      sections: [
        {
          id: 'two',
          title: { text: 'Alaosa' },
          blocks: [{ kind: 'paragraph', passage: { text: 'Loppu.' } }],
        },
      ],
    },
  ],
})
const written = (document: Document, width: number, color = false): string =>
  text.write(document, { ...style, width, color }) as string

test.each([40, 80, 120])('a document in %i columns', (width) => {
  expect(written(documentOf(blocks), width)).toMatchSnapshot()
})

test('the same document in Markdown', () => {
  expect(markdown.write(documentOf(blocks), style)).toMatchSnapshot()
})

describe('colours', () => {
  const plain = written(documentOf(blocks), 80)
  const coloured = written(documentOf(blocks), 80, true)

  test('are only in addition', () => {
    expect(coloured).not.toBe(plain)
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('are not there unless asked for', () => expect(plain).not.toContain('\u001b'))
})

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
  fc.constant('plans/vm/hyvin-pitka-polku/yksikon-nimi-on-pitka.yaml:1234'),
)
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map(words),
  anyText.map((said) => marked('missing', said)),
  fc.array(anyText.map(words), { maxLength: 3 }).map((items): Cell => ({ kind: 'list', items })),
)
const anyTable = fc.integer({ min: 1, max: 5 }).chain((many) =>
  fc.record({
    kind: fc.constant('table' as const),
    id: fc.constant('t'),
    caption: anyText,
    family: fc.constant({ id: 't', title: 't' }),
    columns: fc.array(fc.record({ title: anyText, width: fc.constant('medium' as const) }), {
      minLength: many,
      maxLength: many,
    }),
    rows: fc.array(fc.record({ cells: fc.array(anyCell, { minLength: many, maxLength: many }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
)
const anyFacts = fc
  .array(fc.record({ label: anyText, cell: anyCell }), { minLength: 1, maxLength: 4 })
  .map((facts): Block => ({ kind: 'facts', facts }))

test('no line is wider than the terminal, none ends in a space, and nothing acts on the terminal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyTable, anyFacts), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(20, 40, 80, 120),
      (body, width) => {
        const lines = written(documentOf(body as readonly Block[]), width).split('\n')
        expect(lines.filter((line) => columns(line) > width)).toEqual([])
        expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      },
    ),
    { numRuns: 200 },
  )
})

test('words of people stay words in Markdown', () => {
  const evil = '*a* | <script> `b` [c](d) #e \u202e\u001b[31m'
  const output = markdown.write(
    documentOf([
      {
        kind: 'facts',
        facts: [
          { label: evil, cell: { ...words(evil), code: true } as Cell },
          { label: 'x', cell: words(evil) },
        ],
      },
    ]),
    style,
  ) as string
  const [code = '', plain = ''] = output
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .slice(0, 2)
  expect(code).toContain('``*a* | <script> `b` [c](d) #e \\u202e\\u001b[31m``')
  expect(plain).toBe('- **x**: \\*a\\* \\| &lt;script&gt; \\`b\\` \\[c\\](d) \\#e \\\\u202e\\\\u001b\\[31m')
})
