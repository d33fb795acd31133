import { type Cases, indicator, shared } from '../case.ts'

const actual = (period: string) => indicator(`kind: count, actuals: [{ period: ${period}, value: 1 }]`)

export const cases: Cases = [
  ['a span that begins before', actual('2021-2023'), ['actual-in-period']],
  ['after the period, and in the future: one mistake', actual('2027'), ['actual-in-period']],
  ['the last month of the period', actual('2025-12'), [], '2026-01-01'],
  ['the first half of the first year', actual('2022-H1'), []],
  ['a target may follow the period', indicator('kind: count, targets: [{ period: 2030, value: 1 }]'), []],
  [
    'a common target belongs to no plan',
    { 'indicators.yaml': shared('kind: count, targets: [{ period: 2010, value: 1 }]') },
    [],
  ],
]
