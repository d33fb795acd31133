import { type Cases, indicator, measure, shared } from '../case.ts'

export const cases: Cases = [
  [
    'a hyphen and an en dash',
    indicator('kind: count, targets: [{ period: 2021-2023, value: 1 }, { period: 2021–2023, value: 2 }]'),
    ['period-once'],
  ],
  [
    'a number and a text',
    indicator('kind: count, actuals: [{ period: 2022, value: 1 }, { period: "2022", value: 1 }]'),
    ['period-once'],
  ],
  [
    'three of one',
    indicator(
      'kind: count, actuals: [{ period: 2022, value: 1 }, { period: 2022, value: 2 }, { period: 2022, value: 3 }]',
    ),
    ['period-once', 'period-once'],
  ],
  [
    'a target and an actual',
    indicator('kind: count, targets: [{ period: 2023, value: 1 }], actuals: [{ period: 2023, value: 1 }]'),
    [],
  ],
  [
    'two halves of a year',
    indicator('kind: count, actuals: [{ period: 2022-H1, value: 1 }, { period: 2022-H2, value: 1 }]'),
    [],
  ],
  [
    'the progress of a measure',
    measure('progress: [{ period: 2022, summary: A }, { period: 2022, summary: B }]'),
    ['period-once'],
  ],
  [
    'common targets',
    {
      'indicators.yaml': shared(
        'kind: count, targets: [{ period: 2025, value: 1 }, { period: 2025, value: 2 }]',
      ),
    },
    ['period-once'],
  ],
]
