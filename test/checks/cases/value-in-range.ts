import { type Cases, goal, indicator, plan, shared } from '../case.ts'

const actual = (definition: string, fields: string) =>
  indicator(`${definition}, actuals: [{ period: 2022, ${fields} }]`)
const change = 'kind: percent, range: { min: -100, max: 200 }'

export const cases: Cases = [
  ['zero per cent', actual('kind: percent', 'value: 0'), []],
  ['a little above a hundred', actual('kind: percent', 'value: 100.01'), ['value-in-range']],
  ['negative per cent', actual('kind: percent', 'value: -1'), ['value-in-range']],
  ['the range goes before', actual(change, 'value: 120'), []],
  ['at its limits', actual(change, 'value: -100.0'), []],
  ['beyond its limits', actual(change, 'value: -100.1'), ['value-in-range']],
  [
    'a range with an upper limit only: nothing below zero',
    actual('kind: percent, range: { max: 150 }', 'value: -1'),
    ['value-in-range'],
  ],
  ['a negative count', actual('kind: count', 'value: -1'), ['value-in-range']],
  ['a negative number', actual('kind: number', 'value: -1'), []],
  [
    'the range of a mark',
    actual('kind: number, range: { min: 1, max: 5 }', 'numerator: 26, denominator: 5'),
    ['value-in-range'],
  ],
  [
    'the range of a shared indicator',
    {
      'indicators.yaml': shared('kind: number, range: { min: 1, max: 5 }'),
      'plans/vm/vm.yaml': plan(
        'vm',
        goal('indicators: [{ id: m, shared: yhteinen, baseline: { period: 2021, value: 0.5 } }]'),
      ),
    },
    ['value-in-range'],
  ],
  [
    'a common target',
    { 'indicators.yaml': shared('kind: percent, targets: [{ period: 2025, value: 101 }]') },
    ['value-in-range'],
  ],
  ['without a kind', actual('unitOfMeasure: "%"', 'value: 120'), []],
  ['more than the only limit', actual('kind: number, range: { max: 5 }', 'value: 6'), ['value-in-range']],
]
