import { type Cases, indicator, measure, plan, units } from '../case.ts'

const backwards = plan(
  'vm',
  `${measure('schedule: { start: 2019, end: 2030 }')}\n${indicator('kind: count, actuals: [{ period: 2019, value: 1 }]').replace('goals:\n', '').replaceAll('tavoite', 'toinen')}`,
)

export const cases: Cases = [
  [
    'the period of a plan, and nothing that hangs on it',
    { 'plans/vm/vm.yaml': backwards.replace('from: 2022, to: 2025', 'from: 2025, to: 2022') },
    ['period-order'],
  ],
  ['a quarter in the year it starts', measure('schedule: { start: 2023, end: 2023-Q1 }'), []],
  ['the same month', measure('schedule: { start: 2023-05, end: 2023-05 }'), []],
  ['the month before', measure('schedule: { start: 2023-05, end: 2023-04 }'), ['period-order']],
  ['a start alone', measure('schedule: { start: 2023-05 }'), []],
  [
    'a backward schedule outside the period is one mistake',
    measure('schedule: { start: 2030, end: 2019 }'),
    ['period-order'],
  ],
  [
    'the validity of a unit',
    { 'organisations.yaml': units('id: vm, valid: { from: 2023-02-01, until: 2023-01-31 }') },
    ['period-order'],
  ],
  [
    'the validity of one day',
    { 'organisations.yaml': units('id: vm, valid: { from: 2023-02-01, until: 2023-02-01 }') },
    [],
  ],
  ['a span that runs backwards is no period', measure('schedule: { start: 2023-2021 }'), ['period-expected']],
  ['a validity with one end', { 'organisations.yaml': units('id: vm, valid: { from: 2023-02-01 }') }, []],
]
