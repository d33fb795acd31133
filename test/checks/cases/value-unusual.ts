import { type Cases, indicator } from '../case.ts'

const actual = (definition: string, value: string) =>
  indicator(`${definition}, actuals: [{ period: 2022, value: ${value} }]`)

export const cases: Cases = [
  ['a whole number with a decimal', actual('kind: count', '12.0'), []],
  ['negative euros', actual('kind: money', '-1'), ['value-unusual']],
  ['negative euros that are allowed', actual('kind: money, range: { min: -1000 }', '-1'), []],
  ['minus zero euros', actual('kind: money', '-0'), []],
  ['a part of a euro', actual('kind: money', '0.5'), []],
  ['thousands of euros with a point', actual('kind: money', '40.000'), ['value-unusual']],
  ['millions of euros with three decimals', actual('kind: money, unitOfMeasure: M€', '3.874'), []],
  ['euros with three decimals', actual('kind: money, unitOfMeasure: €', '3.874'), ['value-unusual']],
  ['a count of thousands with a point', actual('kind: count', '1.000'), ['value-unusual']],
  ['per mille of a euro', actual('kind: money', '0.125'), []],
  ['three decimals of another kind', actual('kind: number', '1.985'), []],
  [
    'a budget in thousands with a point',
    `goals:
  - id: a
    title: b
    measures: [{ id: c, title: d, resources: { euros: 40.000 } }]`,
    ['value-unusual'],
  ],
  ['a negative count is more than unusual', actual('kind: count', '-1'), ['value-in-range']],
]
