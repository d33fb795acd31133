import { type Cases, goal, indicator, shared, units } from '../case.ts'

const missing = (...gaps: string[]) =>
  indicator(`missing: [${gaps.map((gap) => `{ ${gap}, reason: Kesken, until: 2025-01-01 }`).join(', ')}]`)

export const cases: Cases = [
  ['a strategy goal twice', goal('strategyGoals: [T1.1, T2.1, T1.1]'), ['listed-once']],
  [
    'the same gap explained twice',
    missing('field: actuals, period: 2022', 'field: actuals, period: 2022'),
    ['listed-once'],
  ],
  [
    'one field explained for two periods',
    missing('field: actuals, period: 2022', 'field: actuals, period: 2023'),
    [],
  ],
  [
    'two steps of a scale with one value',
    indicator('kind: scale, scale: [{ value: 1, title: A }, { value: 1, title: B }]'),
    ['listed-once'],
  ],
  [
    'risks of two measures may share an id',
    goal(
      'measures:\n  - { id: m, title: M, risks: [{ id: r, title: R }] }\n  - { id: n, title: N, risks: [{ id: r, title: R }] }',
    ),
    [],
  ],
  [
    'risks of one measure may not',
    goal('measures: [{ id: m, title: M, risks: [{ id: r, title: R }, { id: r, title: S }] }]'),
    ['listed-once'],
  ],
  [
    'a unit expected twice',
    { 'indicators.yaml': shared('kind: count, expected: [vm, vm]') },
    ['listed-once'],
  ],
  [
    'an id twice in indicators.yaml',
    {
      'indicators.yaml':
        'format: 1\nindicators: [{ id: a, title: A, kind: count }, { id: a, title: B, kind: count }]\n',
    },
    ['listed-once'],
  ],
  [
    'a former id of a unit twice',
    { 'organisations.yaml': units('id: vm, was: [a, a]', 'id: mallivirasto') },
    ['listed-once'],
  ],
]
