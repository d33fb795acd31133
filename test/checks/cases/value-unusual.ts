import { type Cases, indicator } from '../case.ts'

const actual = (definition: string, value: string) =>
  indicator(`${definition}, actuals: [{ period: 2022, value: ${value} }]`)

export const cases: Cases = [
  ['a whole number with a decimal', actual('kind: count', '12.0'), []],
  ['negative euros', actual('kind: money', '-1'), ['value-unusual']],
  ['negative euros that are allowed', actual('kind: money, range: { min: -1000 }', '-1'), []],
  ['minus zero euros', actual('kind: money', '-0'), []],
  ['a part of a euro', actual('kind: money', '0.5'), []],
  ['a negative count is more than unusual', actual('kind: count', '-1'), ['value-in-range']],
]
