import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AcrossUnits } from '../../src/core/files/choices.ts'
import type { SharedIndicator } from '../../src/core/files/indicators.ts'
import type { Point } from '../../src/core/files/unit-plan.ts'
import { exact } from '../../src/core/numerals.ts'
import { methods, usable } from '../../src/merge/methods.ts'
import { termOf } from '../../src/merge/terms.ts'

const percent: SharedIndicator = { id: 'osuus', title: { fi: 'Osuus' }, kind: 'percent', unitOfMeasure: '%' }
const money: SharedIndicator = { id: 'eurot', title: { fi: 'Eurot' }, kind: 'money', unitOfMeasure: '€' }
const dimensions = [
  {
    id: 'raha',
    units: [
      { unitOfMeasure: '€', factor: '1' },
      { unitOfMeasure: 'k€', factor: '1000' },
    ],
  },
]

type Given = Omit<Point, 'period'>
const together = (method: AcrossUnits, indicator: SharedIndicator, given: readonly Given[]) => {
  const terms = given.map((point, at) =>
    termOf(`yksikkö${at}`, { period: '2023', ...point }, indicator, dimensions),
  )
  return methods[method](terms.filter(usable[method]), indicator.kind === 'percent' ? 100 : 1)
}

describe('methods across units', () => {
  test.each<[string, AcrossUnits, SharedIndicator, Given[], object]>([
    // 1 of 2 is 50 %, 99 of 100 is 99 %: together 100 of 102, not (50 + 99) / 2 = 74.5 %.
    [
      'a share of sums, not a mean of shares',
      'ratio',
      percent,
      [
        { numerator: '1', denominator: '2' },
        { numerator: '99', denominator: '100' },
      ],
      { numerator: '100', denominator: '102' },
    ],
    ['0.1 + 0.2', 'sum', money, [{ value: '0.1' }, { value: '0.2' }], { value: '0.3' }],
    [
      'k€ and €',
      'sum',
      money,
      [{ value: '1.5', unitOfMeasure: 'k€' }, { value: '250.25' }],
      { value: '1750.25' },
    ],
    [
      'what cannot be converted is no term',
      'sum',
      money,
      [{ value: '7', unitOfMeasure: 'kpl' }, { value: '3' }],
      { value: '3' },
    ],
    ['zero is a value', 'sum', money, [{ value: '0' }], { value: '0' }],
    [
      'a mean keeps its terms',
      'mean',
      money,
      [{ value: '1' }, { value: '2' }, { value: '2' }],
      { numerator: '5', denominator: '3' },
    ],
    [
      'weights',
      'weighted-mean',
      money,
      [
        { value: '10', weight: '1' },
        { value: '20', weight: '3' },
      ],
      { numerator: '70', denominator: '4' },
    ],
    [
      'no weight, no term',
      'weighted-mean',
      money,
      [{ value: '10', weight: '1' }, { value: '20' }],
      { numerator: '10', denominator: '1' },
    ],
    ['the smallest, below zero', 'min', money, [{ value: '-3' }, { value: '2' }], { value: '-3' }],
    [
      'the largest share keeps its parts',
      'max',
      percent,
      [
        { numerator: '1', denominator: '3' },
        { numerator: '2', denominator: '3' },
      ],
      { numerator: '2', denominator: '3' },
    ],
    [
      'how many have it: no does not count',
      'count',
      money,
      [{ value: true }, { value: false }, { value: true }],
      { value: '2' },
    ],
    ['not to be put together', 'none', money, [{ value: '1' }], {}],
  ])('%s', (_, method, indicator, given, result) => {
    expect(together(method, indicator, given)).toEqual(result)
  })

  test('a sum of ten thousand amounts is exact to the cent', () => {
    const cents = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 100_003)
    const given = cents.map((cent) => ({
      value: `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`,
    }))
    const total = cents.reduce((sum, cent) => sum + cent, 0)
    expect(together('sum', money, given)).toEqual({ value: exact(String(total)).div(100).toFixed() })
  })

  const amounts = fc.array(
    fc
      .integer({ min: -1_000_000, max: 1_000_000 })
      .map((cents) => ({ value: exact(String(cents)).div(100).toFixed() })),
    { minLength: 1, maxLength: 8 },
  )

  test('the aggregate of one unit is that unit, whatever the method', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('sum' as const, 'min' as const, 'max' as const),
        ([one = { value: '0' }], method) => {
          expect(together(method, money, [one])).toEqual({ value: one.value })
        },
      ),
    )
  })

  test('a sum does not depend on order or grouping', () => {
    fc.assert(
      fc.property(amounts, fc.nat(7), (all, at) => {
        const [left, right] = [all.slice(0, at), all.slice(at)]
        const parts = [left, right]
          .filter((part) => part.length > 0)
          .map((part) => together('sum', money, part) as Given)
        expect(together('sum', money, parts)).toEqual(together('sum', money, [...all].reverse()))
      }),
    )
  })

  test('mean, smallest and largest stay within their terms', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const [min, max] = [together('min', money, all).value ?? '', together('max', money, all).value ?? '']
        const { numerator = '0', denominator = '1' } = together('mean', money, all)
        const mean = exact(numerator).div(exact(denominator))
        expect(mean.gte(exact(min)) && mean.lte(exact(max))).toBe(true)
      }),
    )
  })
})
