import { type Cases, indicator } from '../case.ts'

const actual = (definition: string, fields: string) =>
  indicator(`${definition}, actuals: [{ period: 2022, ${fields} }]`)
const share = (value: string, numerator: string, denominator: string) =>
  actual('kind: percent', `value: ${value}, numerator: ${numerator}, denominator: ${denominator}`)

export const cases: Cases = [
  ['whole per cent', share('33', '1', '3'), []],
  ['two thirds rounded up', share('66.7', '2', '3'), []],
  ['two thirds cut off', share('66.6', '2', '3'), ['value-agrees']],
  ['a half rounds away from zero', share('13', '1', '8'), []],
  ['a half does not round to even', share('12', '1', '8'), ['value-agrees']],
  [
    'a negative half rounds away from zero',
    actual('kind: number', 'value: -13, numerator: -25, denominator: 2'),
    [],
  ],
  ['zero', share('0', '0', '7'), []],
  ['as a fraction of one', share('0.33', '1', '3'), ['value-agrees']],
  ['a ratio of numbers', actual('kind: number', 'value: 0.33, numerator: 1, denominator: 3'), []],
  ['nineteen decimals', share('14.2857142857142857143', '1', '7'), []],
  ['the value is out of range because it is wrong: one mistake', share('120', '1', '2'), ['value-agrees']],
  ['a division by zero is told as that', share('50', '1', '0'), ['share-terms']],
]
