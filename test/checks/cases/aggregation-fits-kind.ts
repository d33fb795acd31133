import { type Cases, shared } from '../case.ts'

const aggregated = (kind: string, units: string, time: string) => ({
  'indicators.yaml': shared(`kind: ${kind}, aggregation: { units: ${units}, time: ${time} }`),
})

export const cases: Cases = [
  ['percentages summed', aggregated('percent', 'sum', 'last'), ['aggregation-fits-kind']],
  ['percentages weighted', aggregated('percent', 'weighted-mean', 'last'), []],
  [
    'the mean of percentages over time',
    aggregated('percent', 'weighted-mean', 'mean'),
    ['aggregation-fits-kind'],
  ],
  ['parts and wholes summed over time', aggregated('percent', 'ratio', 'sum'), []],
  ['both axes wrong is one mistake', aggregated('percent', 'mean', 'mean'), ['aggregation-fits-kind']],
  ['answers counted', aggregated('yes-no', 'count', 'last'), []],
  ['answers averaged', aggregated('yes-no', 'mean', 'last'), ['aggregation-fits-kind']],
  ['the mean of a scale', aggregated('scale', 'mean', 'last'), ['aggregation-fits-kind']],
  ['texts not aggregated', aggregated('text', 'none', 'none'), []],
  ['a mean of numbers', aggregated('number', 'mean', 'mean'), []],
]
