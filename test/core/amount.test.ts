import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountOf, asWritten, compareAmounts, conversion, toBig } from '../../src/core/amount.ts'
import { compare, exact } from '../../src/core/numerals.ts'

/** Numerals, among them many that a float cannot tell apart. */
const numeral = fc
  .tuple(
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom('', '.5', '.50', '.0000000000000000001', '.0000000000000000002'),
  )
  .map(([whole, decimals]) => `${whole}${decimals}`)
const amounts = fc.record({
  over: numeral,
  under: fc.constantFrom('1', '3', '7', '1.0000000000000000001'),
  factor: fc.constantFrom('1', '100', '0.001'),
})

test('numerals are in the order of their numbers', () => {
  fc.assert(fc.property(numeral, numeral, (a, b) => Math.sign(compare(a, b)) === exact(a).cmp(exact(b))))
})

test('amounts are in the order of their numbers', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const [x, y] = [a, b].map(({ over, under, factor }) => ({ top: exact(over).times(factor), under }))
      const order = x && y ? x.top.times(y.under).cmp(y.top.times(x.under)) : 0
      expect(Math.sign(compareAmounts(a, b))).toBe(order)
    }),
  )
})

const dimensions = [
  {
    id: 'raha',
    units: [
      { unitOfMeasure: '€', factor: '1' },
      { unitOfMeasure: 'k€', factor: '1000' },
    ],
  },
  { id: 'aika', units: [{ unitOfMeasure: 'h', factor: '1' }] },
]

describe('the amount of a point', () => {
  const percent = { kind: 'percent' } as const
  const euros = { kind: 'money', unitOfMeasure: '€' } as const
  const period = '2022'
  test.each([
    ['a value', { period, value: '19.0' }, percent, '19'],
    ['a share in per cent', { period, numerator: '1', denominator: '8' }, percent, '12.5'],
    ['a ratio', { period, numerator: '1', denominator: '8' }, euros, '0.125'],
    [
      'the terms before the value',
      { period, value: '50', numerator: '1', denominator: '8' },
      percent,
      '12.5',
    ],
    ['thousands of euros in euros', { period, value: '9.5', unitOfMeasure: 'k€' }, euros, '9500'],
    ['hours in euros', { period, value: '9', unitOfMeasure: 'h' }, euros, undefined],
    ['nothing of nothing', { period, numerator: '0', denominator: '0' }, percent, undefined],
    ['half a share', { period, numerator: '1' }, percent, undefined],
    ['a word', { period, value: { fi: 'paljon' } }, percent, undefined],
    ['a yes', { period, value: true }, percent, undefined],
  ])('%s', (_, point, indicator, expected) => {
    const found = amountOf(point, indicator, dimensions)
    expect(found && toBig(found).toFixed()).toBe(expected)
  })
})

test('a conversion multiplies before it divides', () => {
  expect(conversion('€', 'k€', dimensions)).toEqual({ factor: '1', under: '1000' })
})

test('a point is shown as it was written', () => {
  expect(asWritten({ period: '2022', value: '19.0' })).toBe('19.0')
  expect(asWritten({ period: '2022', numerator: '35', denominator: '100' })).toBe('35/100')
})
