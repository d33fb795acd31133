import { type Cases, indicator, shared } from '../case.ts'

export const cases: Cases = [
  ['no direction yet', indicator('kind: number, tolerance: 1'), []],
  [
    'in a shared indicator',
    { 'indicators.yaml': shared('kind: number, direction: decrease, tolerance: 0') },
    ['tolerance-without-maintain'],
  ],
]
