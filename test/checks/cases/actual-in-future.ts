import { type Cases, indicator } from '../case.ts'

const actual = (period: string) => indicator(`kind: count, actuals: [{ period: ${period}, value: 1 }]`)

export const cases: Cases = [
  ['the day before it begins', actual('2024-Q4'), ['actual-in-future'], '2024-09-30'],
  ['the day it begins', actual('2024-Q4'), [], '2024-10-01'],
  ['a year that has begun but not ended', actual('2024'), [], '2024-01-01'],
  ['a target may lie in the future', indicator('kind: count, targets: [{ period: 2025, value: 1 }]'), []],
]
