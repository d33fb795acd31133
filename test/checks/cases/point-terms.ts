import { type Cases, indicator, shared } from '../case.ts'

const actual = (fields: string) => indicator(`kind: percent, actuals: [{ period: 2022, ${fields} }]`)

export const cases: Cases = [
  ['a zero is a value', actual('value: 0'), []],
  ['a zero is a numerator', actual('numerator: 0, denominator: 5'), []],
  ['a note alone', actual('note: Selvitetään'), ['point-terms']],
  ['a denominator alone', actual('denominator: 5'), ['point-terms']],
  ['a value and a numerator', actual('value: 5, numerator: 1'), ['point-terms']],
  ['no is a value', indicator('kind: yes-no, actuals: [{ period: 2022, value: false }]'), []],
  ['without a kind too', indicator('baseline: { period: 2021, source: Rekisteri }'), ['point-terms']],
  [
    'a common target',
    { 'indicators.yaml': shared('kind: count, targets: [{ period: 2025 }]') },
    ['point-terms'],
  ],
]
