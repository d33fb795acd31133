import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberFormat, numberLength } from '../../src/formats/xlsx/number-format.ts'

const given = process.env['TOIMI_RUNS']
const runs = { numRuns: Number(given ?? 300), ...(given === undefined && { seed: 2026 }) }

test('a number is as long as it is when it is written out', () => {
  const decimals = fc.nat({ max: 6 })
  const whole = fc.integer({ min: -999_999_999, max: 999_999_999 })
  fc.assert(
    fc.property(whole, decimals, (digits, places) => {
      const value = Number(`${digits}e-${places}`)
      const written = new Intl.NumberFormat('en', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(value)
      expect(numberLength(value, numberFormat(places))).toBe(written.length)
    }),
    runs,
  )
})

test('a year has no separators', () => {
  expect(numberLength(2025, '0')).toBe(4)
})
