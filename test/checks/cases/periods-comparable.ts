import { type Cases, goal, indicator, shared } from '../case.ts'

const points = (kind: string, baseline: string, target: string, actual = '') =>
  indicator(
    `kind: ${kind}, baseline: { period: ${baseline}, value: 1 }, targets: [{ period: ${target}, value: 1 }]${actual && `, actuals: [{ period: ${actual}, value: 1 }]`}`,
  )
const common = (time: string) => ({
  'indicators.yaml': shared(`kind: number, aggregation: { units: sum, time: ${time} }`),
  'plans/vm/mallivirasto.yaml': `format: 1
unit: mallivirasto
language: fi
stage: draft
period: { from: 2022, to: 2025 }
${goal('indicators:\n  - { id: oma, shared: yhteinen, baseline: { period: 2021, value: 1 }, actuals: [{ period: 2022-H1, value: 1 }] }')}
`,
})

const found = ['periods-comparable']

export const cases: Cases = [
  ['a year and half of one', points('money', '2021', '2025', '2022-H1'), found],
  ['a quarter and a year', points('count', '2021-Q1', '2025'), found],
  ['two years and four', points('number', '2020-2021', '2022-2025'), found],
  ['quarters all through', points('number', '2021-Q1', '2025-Q4', '2022-Q2'), []],
  ['no baseline', indicator('kind: count, targets: [{ period: 2025, value: 1 }]'), []],
  ['a share', points('percent', '2021', '2025', '2022-H1'), []],
  ['a level', common('last'), []],
  ['a mean', common('mean'), []],
  ['a sum', common('sum'), found],
  ['nobody said what it is', common('none'), found],
]
