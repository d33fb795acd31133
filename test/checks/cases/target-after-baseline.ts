import { type Cases, indicator } from '../case.ts'

const points = (baseline: string, ...targets: string[]) =>
  indicator(
    `kind: count, baseline: { period: ${baseline}, value: 1 }, targets: [${targets.map((period) => `{ period: ${period}, value: 1 }`).join(', ')}]`,
  )

export const cases: Cases = [
  ['the same year', points('2022', '2022'), ['target-after-baseline']],
  ['the second half of the same year', points('2022-H1', '2022-H2'), []],
  ['the year in which a baseline of one quarter lies', points('2022-Q1', '2022'), ['periods-comparable']],
  ['two early targets are told once', points('2023', '2022', '2021'), ['target-after-baseline']],
  ['no baseline', indicator('kind: count, targets: [{ period: 2010, value: 1 }]'), []],
]
