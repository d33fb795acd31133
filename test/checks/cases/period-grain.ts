import { type Cases, indicator } from '../case.ts'

const actuals = (...periods: string[]) =>
  indicator(
    `kind: count, actuals: [${periods.map((period) => `{ period: ${period}, value: 1 }`).join(', ')}]`,
  )

export const cases: Cases = [
  ['one odd among many is told once', actuals('2022', '2023-H1', '2023-H2', '2024'), ['period-grain']],
  ['a quarter and a month', actuals('2022-Q1', '2022-04'), ['period-grain']],
  ['a year and a span of one year', actuals('2022', '2023-2023'), ['period-grain']],
  ['spans of different lengths are of one grain', actuals('2022-2023', '2022-2024'), []],
  ['a list of one', actuals('2022-05'), []],
  [
    'targets and actuals that differ are told of by another check',
    indicator('kind: count, targets: [{ period: 2025, value: 1 }], actuals: [{ period: 2022-H1, value: 1 }]'),
    ['periods-comparable'],
  ],
]
