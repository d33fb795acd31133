import { type Cases, indicator } from '../case.ts'

const terms = (numerator: string, denominator: string, definition = 'kind: percent') =>
  indicator(
    `${definition}, actuals: [{ period: 2022, numerator: ${numerator}, denominator: ${denominator} }]`,
  )

export const cases: Cases = [
  ['all of it', terms('10', '10.0'), []],
  ['none of it', terms('0', '10'), []],
  ['a hair more than all, in the nineteenth decimal', terms('1.0000000000000000001', '1'), ['share-terms']],
  ['nothing of nothing', terms('0', '0'), ['share-terms']],
  ['a negative part', terms('-1', '10'), ['share-terms']],
  ['a negative whole', terms('-1', '-10'), ['share-terms']],
  ['a range that allows more', terms('120', '100', 'kind: percent, range: { min: 0, max: 150 }'), []],
  [
    'a range that allows still more is exceeded: the range tells',
    terms('160', '100', 'kind: percent, range: { min: 0, max: 150 }'),
    ['value-in-range'],
  ],
  ['a ratio that is no share', terms('120', '100', 'kind: number'), []],
  ['a ratio by zero', terms('120', '0', 'kind: number'), ['share-terms']],
  [
    'a value that agrees with neither is not told too',
    indicator('kind: percent, actuals: [{ period: 2022, value: 50, numerator: 12, denominator: 10 }]'),
    ['share-terms'],
  ],
]
