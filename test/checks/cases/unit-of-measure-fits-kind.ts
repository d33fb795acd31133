import { type Cases, indicator, shared } from '../case.ts'

const code = 'unit-of-measure-fits-kind'

export const cases: Cases = [
  ...['"%"', 'prosenttia', 'pros.', 'procent', 'per cent', '"% hankinnoista"'].map((unit): Cases[number] => [
    `a percentage in ${unit}`,
    indicator(`kind: percent, unitOfMeasure: ${unit}`),
    [],
  ]),
  ...['kpl', 'st', '€', 'henkilöä'].map((unit): Cases[number] => [
    `a percentage in ${unit}`,
    indicator(`kind: percent, unitOfMeasure: ${unit}`),
    [code],
  ]),
  ['a count in per cent', indicator('kind: count, unitOfMeasure: "%"'), [code]],
  ['money in per cent', indicator('kind: money, unitOfMeasure: "%"'), [code]],
  ['a number may be a change in per cent', indicator('kind: number, unitOfMeasure: "%"'), []],
  ['without a kind nothing can be said', indicator('unitOfMeasure: kpl'), []],
  [
    'a shared indicator, told where it is defined',
    { 'indicators.yaml': shared('kind: percent, unitOfMeasure: kpl') },
    [code],
  ],
]
