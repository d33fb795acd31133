import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statuses } from '../../../src/core/files/choices.ts'
import { showDay, showNumeral } from '../../../src/core/numerals.ts'
import { parsePeriod, showPeriod } from '../../../src/core/periods.ts'
import {
  choice,
  date,
  flag,
  id,
  line,
  numeral,
  period,
  record,
  ref,
  setOf,
  value,
  words,
} from '../../../src/core/shape/shape.ts'
import { languages } from '../../../src/core/text.ts'
import type { RawValue } from '../../../src/core/workbook.ts'
import { fromCell, type Slot } from '../../../src/forms/cells/from-cell.ts'
import { cleaned, oneLine } from '../../../src/forms/cells/text.ts'

const text = (text: string): RawValue => ({ kind: 'text', text })
const number = (numeral: string, format = 'General'): RawValue => ({ kind: 'number', numeral, format })
const day = (day: string, format = 'd.m.yyyy', time = '00:00:00'): RawValue => ({
  kind: 'date',
  day,
  time,
  format,
})
const truth = (value: boolean): RawValue => ({ kind: 'boolean', value })
const error = (code: string): RawValue => ({ kind: 'error', code })
const link = (text: string): RawValue => ({ kind: 'hyperlink', text, target: 'https://example.fi' })

const fi = { language: 'fi' } as const
const slots = {
  number: { ...fi, shape: numeral() },
  'English number': { language: 'en', shape: numeral() },
  euros: { ...fi, shape: numeral(), unitOfMeasure: '€' },
  percent: { ...fi, shape: value, kind: 'percent', unitOfMeasure: '%' },
  count: { ...fi, shape: value, kind: 'count', unitOfMeasure: 'kpl' },
  answer: { ...fi, shape: value, kind: 'yes-no' },
  story: { ...fi, shape: value, kind: 'text' },
  'any value': { ...fi, shape: value },
  words: { ...fi, shape: words() },
  line: { ...fi, shape: line() },
  id: { ...fi, shape: id() },
  day: { ...fi, shape: date },
  period: { ...fi, shape: period },
  end: { ...fi, shape: period, path: ['schedule', 'end'] },
  flag: { ...fi, shape: flag },
  status: { ...fi, shape: choice(statuses) },
  'Swedish status': { language: 'sv', shape: choice(statuses) },
  unit: { ...fi, shape: ref('unit'), items: [{ id: 'mallivirasto', label: 'Mallivirasto' }] },
  partners: { ...fi, shape: setOf(line()) },
  'strategy goals': { ...fi, shape: setOf(ref('strategyGoal')) },
  schedule: { ...fi, shape: record('schedule', {}) },
} as const satisfies Record<string, Slot>

/** What a cell says, in brief: the value, `nothing`, or the code of the problem behind a question mark; the code of a note in brackets. */
function brief(raw: RawValue | undefined, slot: Slot): unknown {
  const said = fromCell(raw, slot)
  if (said.kind === 'value') return said.note ? `${said.value} (${said.note.code})` : said.value
  return said.kind === 'nothing' ? 'nothing' : `? ${said.problem.code}`
}

type Row = readonly [slot: keyof typeof slots, raw: RawValue | undefined, said: unknown]

const numbers: readonly Row[] = [
  ['number', undefined, 'nothing'],
  ['number', text(' \u00a0\n'), 'nothing'],
  ['number', number('0'), '0'],
  ['number', number('1234.5'), '1234.5'],
  ['number', text('1234'), '1234'],
  ['number', text('1 234,5'), '1234.5'],
  ['number', text('1\u00a0234\u00a0567,25'), '1234567.25'],
  ['number', text('1\u202f234'), '1234'],
  ['number', text(' 12,50 '), '12.50'],
  ['number', text('007'), '7'],
  ['number', text('\u221212,5'), '-12.5'],
  ['number', text('–5'), '-5'],
  ['number', text('- 5'), '-5'],
  ['number', text('+5'), '5'],
  ['number', text('−0,0'), '0.0'],
  ['number', text('1.5'), '1.5'],
  ['number', text('0.123'), '0.123'],
  ['number', text('1.234'), '? cell-number-unclear'],
  ['number', text('−1.234'), '? cell-number-unclear'],
  ['number', text('1,234'), '1.234'],
  ['English number', text('1,234'), '? cell-number-unclear'],
  ['number', text('1.234.567'), '1234567'],
  ['number', text('1.234,5'), '1234.5'],
  ['number', text('1,234.5'), '1234.5'],
  ['number', text('1,234,567'), '1234567'],
  ['number', text('1 23'), '? cell-not-number'],
  ['number', text('1 2345'), '? cell-not-number'],
  ['number', text('12,3,4'), '? cell-not-number'],
  ['number', text('5–7'), '? cell-not-number'],
  ['number', text('noin 5'), '? cell-not-number'],
  ['number', text('1e5'), '? cell-not-number'],
  ['number', text('-'), '? cell-not-number'],
  ['number', text('ei tiedossa'), '? cell-not-number'],
  ['number', text('12 %'), '? cell-not-number'],
  ['number', number('0.5', '0 %'), '? cell-percent'],
  ['number', truth(true), '? cell-not-number'],
  ['number', day('2026-03-01'), '? cell-not-number'],
  ['number', link('12,5'), '12.5'],
  ['euros', text('40 000 €'), '40000'],
  ['euros', text('40000€'), '40000'],
  ['euros', text('40 000 kpl'), '? cell-not-number'],
  ['percent', text('12 %'), '12'],
  ['percent', text('12,5%'), '12.5'],
  ['percent', number('50'), '50'],
  ['percent', number('0.5'), '0.5'],
  ['percent', number('0.5', '0%'), '50'],
  ['percent', number('0.07', '0.0 %'), '7'],
  ['percent', number('0.5', '0" %"'), '0.5'],
  ['count', text('12 kpl'), '12'],
  ['count', number('0.5', '0%'), '? cell-percent'],
]

const times: readonly Row[] = [
  ['day', day('2026-12-31'), '2026-12-31'],
  ['day', day('2026-12-31', 'd.m.yyyy h:mm', '23:59:00'), '2026-12-31'],
  ['day', day('2026-12-01', 'mm/yyyy'), '? cell-part-of-day'],
  ['day', day('1899-12-30', 'h:mm', '12:00:00'), '? cell-not-day'],
  ['day', day('1899-12-30'), '? cell-not-day'],
  ['day', text('31.12.2026'), '2026-12-31'],
  ['day', text(' 1. 2. 2026 '), '2026-02-01'],
  ['day', text('2026-12-31'), '2026-12-31'],
  ['day', text('2026/1/2'), '2026-01-02'],
  ['day', text('31/12/2026'), '2026-12-31'],
  ['day', text('3/4/2026'), '? cell-not-day'],
  ['day', text('30.2.2026'), '? cell-not-day'],
  ['day', text('31.12.26'), '? cell-not-day'],
  ['day', number('46387'), '? cell-not-day'],
  ['period', number('2022'), '2022'],
  ['period', text('2022'), '2022'],
  ['period', text('2022-h1'), '2022-H1'],
  ['period', text('Q3/2022'), '2022-Q3'],
  ['period', text('2022 Q3'), '2022-Q3'],
  ['period', text('5/2022'), '2022-05'],
  ['period', text('05.2022'), '2022-05'],
  ['period', text('2021 – 2023'), '2021-2023'],
  ['period', text('7–12/2022'), '2022-H2'],
  ['period', text('2-5/2022'), '? cell-not-period'],
  ['period', text('13/2022'), '? cell-not-period'],
  ['period', text('2023-2021'), '? cell-not-period'],
  ['period', text('kevät 2022'), '? cell-not-period'],
  ['period', text('1.3.2022'), '? cell-day-not-period'],
  ['period', day('2003-05-01', 'mmm-yy'), '2003-05'],
  ['period', day('2022-01-01', 'yyyy'), '2022'],
  ['period', day('2022-03-01'), '? cell-day-not-period'],
  ['end', day('2027-12-31'), '2027-12 (cell-day-as-month)'],
  ['end', text('31.12.2027'), '2027-12 (cell-day-as-month)'],
  ['end', text('31.13.2027'), '? cell-not-period'],
  ['end', day('2027-12-31', 'h:mm', '12:00:00'), '? cell-not-period'],
  ['end', day('2027-12-01', 'mmm-yy'), '2027-12'],
]

const wordings: readonly Row[] = [
  ['words', text("'=1+1"), "'=1+1"],
  ['words', text('=1+1'), '=1+1'],
  ['words', text('a_x000D_\nb_x000D_c\r\nd'), 'a\nb\nc\nd'],
  ['words', text('  rivi  \n\n toinen \t\n'), 'rivi\n\n toinen'],
  ['words', text('han\u00adkin\u00adta\u200b'), 'hankinta'],
  ['words', text('12\u00a0000\u00a0€'), '12 000 €'],
  ['words', text('a\u0308a\u0308'), 'ää'],
  ['words', text('\u00ad \u00a0'), 'nothing'],
  ['words', number('1234.5'), '1234,5'],
  ['words', number('0.125', '0.0 %'), '12,5 %'],
  ['words', truth(true), 'kyllä'],
  ['words', day('2026-12-31'), '31.12.2026'],
  ['line', text('28.70.\n01 '), '28.70. 01'],
  ['line', number('2022'), '2022'],
  ['line', day('2026-10-28'), '? cell-made-date'],
  ['id', number('7'), '7'],
  ['story', text('Malli on käytössä'), { fi: 'Malli on käytössä' }],
  ['any value', text('1 000'), '1000'],
  ['any value', text('1.234'), '? cell-number-unclear'],
  ['any value', text('Malli'), { fi: 'Malli' }],
  ['any value', truth(false), false],
]

const chosen: readonly Row[] = [
  ['flag', truth(false), false],
  ['flag', text(' Kyllä '), true],
  ['flag', number('0'), false],
  ['flag', text(''), 'nothing'],
  ['flag', text('ehkä'), '? cell-not-answer'],
  ['flag', day('2026-12-31'), '? cell-not-answer'],
  ['answer', text('nej'), false],
  ['status', text('in-progress'), 'in-progress'],
  ['status', text('KÄYNNISSÄ'), 'in-progress'],
  ['status', text('in progress'), 'in-progress'],
  ['Swedish status', text('pågår'), 'in-progress'],
  ['status', text('käynissä'), '? cell-not-choice'],
  ['status', number('3'), '? cell-not-choice'],
  ['unit', text('mallivirasto'), 'mallivirasto'],
  ['unit', text(' MALLIVIRASTO\n'), 'mallivirasto'],
  ['unit', text('Toinen'), '? cell-not-choice'],
  ['partners', text('Kunnat;  Hansel\nHilma; '), ['Kunnat', 'Hansel', 'Hilma']],
  ['partners', text(' ; '), 'nothing'],
  ['partners', text('Kunnat, Hansel'), ['Kunnat, Hansel']],
  ['strategy goals', text('T5.1, T5.2;T8.1'), ['T5.1', 'T5.2', 'T8.1']],
  ['partners', number('5'), ['5']],
  ['schedule', text('2022'), '? cell-too-small'],
]

const formulas: readonly Row[] = [
  ['number', { kind: 'formula', formula: 'A1*2', result: { kind: 'number', numeral: '4', format: '' } }, '4'],
  ['words', { kind: 'formula', formula: 'A1', result: { kind: 'text', text: 'tulos' } }, 'tulos'],
  ['number', { kind: 'formula', formula: 'A1*2' }, '? cell-formula-without-result'],
  ['number', { kind: 'formula', formula: '1/0', result: { kind: 'error', code: '#DIV/0!' } }, '? cell-error'],
  ['words', error('#N/A'), '? cell-error'],
]

describe.each([
  ['numbers', numbers],
  ['days and periods', times],
  ['texts', wordings],
  ['choices', chosen],
  ['formulas', formulas],
])('%s', (_, rows) => {
  test.each(
    rows.map(([slot, raw, said]) => [slot, JSON.stringify(raw) ?? 'an empty cell', raw, said] as const),
  )('%s: %s', (slot, _shown, raw, said) => {
    expect(brief(raw, slots[slot])).toEqual(said)
  })
})

test('every problem is told in each language, and how to fix it', () => {
  for (const [slot, raw] of [...numbers, ...times, ...wordings, ...chosen, ...formulas]) {
    const said = fromCell(raw, slots[slot])
    if (said.kind !== 'problem') continue
    for (const told of [said.problem.message, said.problem.fix]) {
      expect(Object.values(told).join(' ')).not.toMatch(/undefined|\[object/)
      expect(told.fi).not.toBe('')
    }
    expect(new Set(Object.values(said.problem.message)).size).toBe(languages.length)
  }
})

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 200) }
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,- \u00a0%€kpl') }),
)
const plain: fc.Arbitrary<RawValue> = fc.oneof(
  anyText.map(text),
  anyText.map(link),
  fc.boolean().map(truth),
  fc.constantFrom('#N/A', '#REF!').map(error),
  fc.integer().map((n) => number(String(n), n % 2 ? '0%' : '')),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((at) => day(at.toISOString().slice(0, 10), 'd.m.yyyy h:mm', at.toISOString().slice(11, 19))),
)
const language = fc.constantFrom(...languages)

describe('whatever stands in a cell', () => {
  test('something is said of it, for every shape', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(...Object.values(slots)), (raw, slot) => {
        expect(['nothing', 'value', 'problem']).toContain(fromCell(raw, slot).kind)
      }),
      runs,
    )
  })

  test('a number that toimi shows is that number again', () => {
    const numerals = fc
      .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.nat(6))
      .map(([digits, decimals]) => showable(digits, decimals))
    fc.assert(
      fc.property(numerals, language, (numeral, language) => {
        const said = fromCell(text(showNumeral(numeral, language)), { shape: slots.number.shape, language })
        if (said.kind === 'problem') expect(said.problem.code).toBe('cell-number-unclear')
        else expect(said).toEqual({ kind: 'value', value: numeral })
      }),
      runs,
    )
  })

  test('a period that toimi shows is that period again', () => {
    const names = fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }),
        fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-12', '-2999'),
      )
      .map((parts) => parts.join(''))
      .filter((name) => parsePeriod(name) !== undefined)
    fc.assert(
      fc.property(names, language, (name, language) => {
        const raw = text(showPeriod(name, language))
        expect(fromCell(raw, { shape: period, language })).toEqual({ kind: 'value', value: name })
      }),
      runs,
    )
  })

  test('a day that Finns write is that day again', () => {
    const days = fc
      .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (name) => {
        expect(fromCell(text(showDay(name, 'fi')), slots.day)).toEqual({ kind: 'value', value: name })
      }),
      runs,
    )
  })

  test('a text cleaned twice is as it is cleaned once', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        expect(cleaned(cleaned(written))).toBe(cleaned(written))
        expect(oneLine(oneLine(written))).toBe(oneLine(written))
      }),
      runs,
    )
  })
})

/** A numeral of some digits, the last of them behind the point. */
function showable(digits: bigint, decimals: number): string {
  const [sign, all] = [
    digits < 0n ? '-' : '',
    String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0'),
  ]
  const cut = all.length - decimals
  const numeral = decimals === 0 ? all : `${all.slice(0, cut)}.${all.slice(cut)}`
  return /^[0.]*$/.test(numeral) ? numeral : sign + numeral
}
