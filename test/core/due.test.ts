import { expect, test } from 'vitest'
import { duePeriods, dueUntil } from '../../src/core/due.ts'
import type { Indicator } from '../../src/core/files/unit-plan.ts'

const span = { from: '2022', to: '2025' }
type Told = Omit<Indicator, 'id'>
const point = (period: string, value: string | boolean = '1') => ({ period, value })

const cases: readonly (readonly [what: string, told: Told, until: string, periods: string])[] = [
  ['yearly unless it says otherwise', {}, '2024-06-30', '2022 2023'],
  ['up to the day on which a period ends', {}, '2023-12-31', '2022 2023'],
  ['not a day before', {}, '2023-12-30', '2022'],
  ['nothing before the first period has ended', {}, '2022-12-30', ''],
  ['nothing after the plan', {}, '2030-01-01', '2022 2023 2024 2025'],
  ['half-yearly', { frequency: 'half-yearly' }, '2023-06-30', '2022-H1 2022-H2 2023-H1'],
  ['quarterly', { frequency: 'quarterly' }, '2022-09-30', '2022-Q1 2022-Q2 2022-Q3'],
  ['monthly', { frequency: 'monthly' }, '2022-02-28', '2022-01 2022-02'],
  [
    'every two years, from the start of the plan',
    { frequency: 'every-two-years' },
    '2030-01-01',
    '2022-2023 2024-2025',
  ],
  ['once: by the end of the plan', { frequency: 'once' }, '2025-12-31', '2025'],
  ['once: not before', { frequency: 'once' }, '2025-12-30', ''],
  ['as its actuals are', { actuals: [point('2022-H1')] }, '2023-01-01', '2022-H1 2022-H2'],
  [
    'the less frequent of the two: actuals',
    { frequency: 'monthly', actuals: [point('2022')] },
    '2023-12-31',
    '2022 2023',
  ],
  [
    'the less frequent of the two: frequency',
    { frequency: 'quarterly', actuals: [point('2022-03')] },
    '2022-06-30',
    '2022-Q1 2022-Q2',
  ],
  ['not for the time up to the baseline', { baseline: point('2023') }, '2025-12-31', '2024 2025'],
  [
    'but what is told counts',
    { baseline: point('2023'), actuals: [point('2022')] },
    '2025-12-31',
    '2022 2024 2025',
  ],
  [
    'not after a milestone was reached',
    { kind: 'milestone', actuals: [point('2022', false), point('2023', true)] },
    '2025-12-31',
    '2022 2023',
  ],
  ['yes-no goes on', { kind: 'yes-no', actuals: [point('2022', true)] }, '2023-12-31', '2022 2023'],
]

test.each(cases)('%s', (_what, told, until, periods) => {
  expect(
    duePeriods({ ...told }, span, until)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(periods)
})

test.each([
  ['2024-03-30', {}, '2023-12-30'],
  ['2024-03-31', {}, '2023-12-31'],
  ['2024-03-31', { dueDays: '0' }, '2024-03-30'],
  ['2024-04-30', { dueDays: '120' }, '2023-12-31'],
])('as of %s with %j what ended on or before %s is due', (asOf, reporting, until) => {
  expect(dueUntil({ asOf, settings: { format: '1', reporting } })).toBe(until)
})
