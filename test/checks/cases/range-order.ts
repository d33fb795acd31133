import { type Cases, indicator } from '../case.ts'

export const cases: Cases = [
  ['equal', indicator('kind: number, range: { min: 5, max: 5.0 }'), []],
  ['negative', indicator('kind: number, range: { min: -5, max: -10 }'), ['range-order']],
  [
    'in the nineteenth decimal',
    indicator('kind: number, range: { min: 1.0000000000000000002, max: 1.0000000000000000001 }'),
    ['range-order'],
  ],
  ['one side', indicator('kind: number, range: { min: 5 }'), []],
]
