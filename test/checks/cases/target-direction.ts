import { type Cases, goal, indicator, plan } from '../case.ts'

const aims = (definition: string, baseline: string, ...targets: string[]) =>
  indicator(
    `${definition}, baseline: { period: 2021, ${baseline} }, targets: [${targets.map((value, at) => `{ period: ${2023 + at}, ${value} }`).join(', ')}]`,
  )

const euros = (baseline: string, target: string) => ({
  'indicators.yaml': `format: 1
dimensions: [{ id: raha, units: [{ unitOfMeasure: €, factor: 1 }, { unitOfMeasure: k€, factor: 1000 }] }]
indicators: [{ id: saasto, title: Säästö, kind: money, unitOfMeasure: €, direction: increase }]
`,
  'plans/vm/vm.yaml': plan(
    'vm',
    goal(
      `indicators: [{ id: s, shared: saasto, baseline: { period: 2021, ${baseline} }, targets: [{ period: 2025, ${target} }] }]`,
    ),
  ),
})

export const cases: Cases = [
  ['equal values are no step back', aims('kind: count, direction: increase', 'value: 5', 'value: 5.0'), []],
  ['from zero', aims('kind: count, direction: increase', 'value: 0', 'value: 1'), []],
  ['down to zero', aims('kind: count, direction: decrease', 'value: 1', 'value: 0'), []],
  [
    'negative numbers',
    aims('kind: number, direction: increase', 'value: -5', 'value: -10'),
    ['target-direction'],
  ],
  [
    'only the targets that go against it',
    aims('kind: number, direction: increase', 'value: 5', 'value: 6', 'value: 4', 'value: 7'),
    ['target-direction'],
  ],
  [
    'a share against a percentage',
    aims('kind: percent, direction: increase', 'numerator: 35, denominator: 100', 'value: 30'),
    ['target-direction'],
  ],
  [
    'a third against its rounding',
    aims(
      'kind: percent, direction: increase',
      'numerator: 1, denominator: 3',
      'value: 33.333333333333333333',
    ),
    ['target-direction'],
  ],
  [
    'equal shares of other terms',
    aims(
      'kind: percent, direction: increase',
      'numerator: 1, denominator: 3',
      'numerator: 2, denominator: 6',
    ),
    [],
  ],
  [
    'in the nineteenth decimal',
    aims('kind: number, direction: increase', 'value: 1.0000000000000000002', 'value: 1.0000000000000000001'),
    ['target-direction'],
  ],
  [
    'to be maintained, at the tolerance',
    aims('kind: number, direction: maintain, tolerance: 2', 'value: 10', 'value: 8'),
    [],
  ],
  [
    'to be maintained, beyond the tolerance',
    aims('kind: number, direction: maintain, tolerance: 2', 'value: 10', 'value: 12.1'),
    ['target-direction'],
  ],
  [
    'to be maintained, no tolerance said',
    aims('kind: number, direction: maintain', 'value: 10', 'value: 20'),
    [],
  ],
  [
    'a scale',
    aims(
      'kind: scale, direction: increase, scale: [{ value: 1, title: A }, { value: 2, title: B }]',
      'value: 2',
      'value: 1',
    ),
    ['target-direction'],
  ],
  ['no direction', aims('kind: number', 'value: 10', 'value: 5'), []],
  ['no baseline', indicator('kind: number, direction: increase, targets: [{ period: 2025, value: 1 }]'), []],
  [
    'a baseline that is no number is told as that',
    aims('kind: number, direction: increase', 'value: paljon', 'value: 1'),
    ['value-fits-kind'],
  ],
  ['thousands of euros against euros', euros('value: 9, unitOfMeasure: k€', 'value: 9500'), []],
  [
    'more euros than thousands of euros',
    euros('value: 9500', 'value: 9, unitOfMeasure: k€'),
    ['target-direction'],
  ],
  [
    'equal values are no step forward either',
    aims('kind: count, direction: decrease', 'value: 5', 'value: 5'),
    [],
  ],
]
