import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorWith } from '../../src/completeness/example.ts'
import { indicatorsIn } from '../../src/core/written.ts'
import { progressOf } from '../../src/followup/progress.ts'
import { filesOf, workspaceOf } from '../repository.ts'

const judged = (lines: string, asOf?: string) => {
  const workspace = workspaceOf(filesOf(indicatorWith(lines)), asOf)
  expect(workspace.problems).toEqual([])
  const [indicator] = indicatorsIn(workspace)
  if (!indicator) throw new Error('no indicator')
  return progressOf(indicator.full, workspace)
}

/** An indicator in short: base, targets and actuals as `period value`. */
const number = (direction: string, base: string, targets: string, actuals: string, more = '') => {
  const points = (list: string) =>
    list === ''
      ? ''
      : list
          .split(', ')
          .map((each) => each.split(' '))
          .map(([period, value = '']) => {
            const [over, under] = value.split('/')
            return under
              ? `{ period: ${period}, numerator: ${over}, denominator: ${under} }`
              : `{ period: ${period}, value: ${over} }`
          })
          .join(', ')
  return [
    /kind:/.test(more) ? '' : 'kind: number',
    direction && `direction: ${direction}`,
    base && `baseline: ${points(base)}`,
    targets && `targets: [${points(targets)}]`,
    actuals && `actuals: [${points(actuals)}]`,
    more,
  ]
    .filter(Boolean)
    .join('\n')
}

type Row = readonly [what: string, lines: string, state: string, expected?: string, ratio?: string]

const path: readonly Row[] = [
  ['on the line', number('increase', '2021 0', '2025 100', '2023 50'), 'on-track', '50', '1'],
  ['exactly 95 %', number('increase', '2021 0', '2025 100', '2023 47.5'), 'on-track', '50', '0.95'],
  ['just below 95 %', number('increase', '2021 0', '2025 100', '2023 47.49'), 'behind', '50', '0.9498'],
  ['exactly 60 %', number('increase', '2021 0', '2025 100', '2023 30'), 'behind', '50', '0.6'],
  ['just below 60 %', number('increase', '2021 0', '2025 100', '2023 29.99'), 'off-track', '50', '0.5998'],
  ['no change', number('increase', '2021 10', '2025 100', '2023 10'), 'off-track', '55', '0'],
  ['the wrong way', number('increase', '2021 10', '2025 100', '2023 1'), 'off-track', '55', '-0.2'],
  ['ahead', number('increase', '2021 0', '2025 100', '2022 80'), 'on-track', '25', '3.2'],
  ['reached before its time', number('increase', '2021 0', '2025 100', '2022 100'), 'achieved', '25', '4'],
  ['less is better', number('decrease', '2021 118', '2025 90', '2023 104'), 'on-track', '104', '1'],
  [
    'less is better, and it grew',
    number('decrease', '2021 118', '2025 90', '2022 121'),
    'off-track',
    '111',
    '-0.4285',
  ],
  [
    'through a target on the way',
    number('increase', '2021 0', '2023 10, 2025 100', '2023 10'),
    'on-track',
    '10',
    '1',
  ],
  [
    'between two targets',
    number('increase', '2021 0', '2023 10, 2025 100', '2024 52.25'),
    'on-track',
    '55',
    '0.95',
  ],
  [
    'targets in any order',
    number('increase', '2021 0', '2025 100, 2023 10', '2024 52.25'),
    'on-track',
    '55',
    '0.95',
  ],
  ['after the last target', number('increase', '2021 0', '2023 100', '2024 90'), 'behind', '100', '0.9'],
  [
    'the latest counts, in any order',
    number('increase', '2021 0', '2025 100', '2023 50, 2022 0'),
    'on-track',
    '50',
    '1',
  ],
  [
    'half a year is half a year',
    number('increase', '2021 0', '2025 80', '2022-H1 10', 'kind: percent'),
    'on-track',
    '10',
    '1',
  ],
  [
    'a share from its parts',
    number('increase', '2021 35/100', '2025 90', '2023 5/8', 'kind: percent\nunitOfMeasure: "%"'),
    'on-track',
    '62.5',
    '1',
  ],
  [
    'no improvement is asked for yet',
    number('increase', '2021 10', '2023 10, 2025 20', '2023 10'),
    'on-track',
    '10',
  ],
  ['nor may it get worse', number('increase', '2021 10', '2023 10, 2025 20', '2023 9.9'), 'off-track', '10'],
  ['a dip that was agreed', number('increase', '2021 10', '2023 5, 2025 20', '2023 6'), 'on-track', '5'],
]

/** Series that other tools for indicators judge wrongly, such as Open SDG, each with the judgement of path-1. */
const broken: readonly Row[] = [
  [
    'quarters are not one year',
    number('increase', '2021-Q4 0', '2025-Q4 16', '2022-Q1 1, 2022-Q2 2, 2022-Q3 3'),
    'on-track',
    '3',
    '1',
  ],
  ['two values of one period', number('increase', '2021 0', '2025 100', '2023 50, 2023 20'), 'unclear'],
  [
    'two equal values of one period',
    number('increase', '2021 0', '2025 100', '2023 50, 2023 50.0'),
    'on-track',
    '50',
    '1',
  ],
  [
    'two periods that end in one year',
    number('increase', '2021 0', '2025 100', '2022-H1 10, 2022-H2 30', 'kind: percent'),
    'on-track',
    '25',
    '1.2',
  ],
  [
    'nothing later than the baseline',
    number('increase', '2021 40', '2025 100', '2020 30, 2021 40'),
    'no-data',
  ],
  ['the value changes its sign', number('increase', '2021 -10', '2025 10', '2023 0'), 'on-track', '0', '1'],
  ['a negative baseline', number('decrease', '2021 -1', '2025 -9', '2023 -5'), 'on-track', '-5', '1'],
  [
    'a target of zero, halved on the line',
    number('decrease', '2015 8', '2030 0', '2023-H1 4', 'kind: percent'),
    'on-track',
    '4',
    '1',
  ],
  [
    'a target of zero, reached',
    number('decrease', '2015 8', '2030 0', '2022 0'),
    'achieved',
    '4.2666666667',
    '2.1428',
  ],
  ['a baseline of zero', number('increase', '2021 0', '2025 4', '2022 1'), 'on-track', '1', '1'],
  ['all have access already', number('increase', '2015 100', '2030 100', '2022 100'), 'achieved', '100'],
  ['all had access', number('increase', '2015 100', '2030 100', '2022 99.8'), 'off-track', '100'],
  [
    'nearly all have safe water, and then a few less',
    number('increase', '2015 99.89', '2030 100', '2022 99.80'),
    'off-track',
    '99.9413333333',
    '-1.7532',
  ],
  [
    'over 100 %',
    number('increase', '2021 110', '2025 150', '2023 140', 'kind: percent\nrange: { min: 0, max: 300 }'),
    'on-track',
    '130',
    '1.5',
  ],
  ['nobody said which way', number('', '2021 0', '2025 100', '2023 90'), 'no-direction'],
  [
    'no baseline: no other year stands in for it',
    number('increase', '', '2025 100', '2022 10, 2023 50'),
    'no-baseline',
  ],
  ['no target: growth alone is not "fine"', number('increase', '2021 0', '', '2023 1000'), 'no-target'],
  [
    'a baseline without a value',
    'kind: number\ndirection: increase\nbaseline: { period: 2021 }\ntargets: [{ period: 2025, value: 1 }]',
    'no-baseline',
  ],
  ['no actual', number('increase', '2021 0', '2025 100', ''), 'no-data'],
  [
    'an actual without a value',
    'kind: number\ndirection: increase\nbaseline: { period: 2021, value: 0 }\ntargets: [{ period: 2025, value: 1 }]\nactuals: [{ period: 2022 }]',
    'no-data',
  ],
  ['a target against its direction', number('increase', '2021 100', '2025 50', '2023 75'), 'unclear'],
  [
    'a value in another unit of measure',
    'kind: money\nunitOfMeasure: €\ndirection: increase\nbaseline: { period: 2021, value: 0 }\ntargets: [{ period: 2025, value: 1 }]\nactuals: [{ period: 2022, value: 3, unitOfMeasure: kg }]',
    'unclear',
  ],
  [
    'half a year of euros is no year of them',
    number('decrease', '2023 1000000', '2027 900000', '2025-H1 510000', 'kind: money\nunitOfMeasure: €'),
    'unclear',
  ],
  [
    'a year is no quarter',
    number('increase', '2023-Q1 100', '2027-Q1 200', '2023 390, 2024 1250'),
    'unclear',
  ],
  ['targets of another length', number('increase', '2023-Q1 100', '2027 900', '2024-Q1 120'), 'unclear'],
  ['two years are no four', number('increase', '2020-2021 1', '2026-2029 9', '2022-2025 5'), 'unclear'],
  [
    'twenty digits',
    number('increase', '2021 0', '2025 0.00000000000000000004', '2023 0.0000000000000000000199'),
    'on-track',
    '0',
    '0.995',
  ],
]

const steps =
  'kind: scale\nscale: [{ value: 0, title: a }, { value: 1, title: b }, { value: 2, title: c }, { value: 3, title: d }]'
const kept = (tolerance: string, actuals: string) =>
  number('maintain', '2021 80', '2025 80', actuals, tolerance && `tolerance: ${tolerance}`)
const answer = (kind: string, targets: string, actuals: string) =>
  [
    `kind: ${kind}`,
    targets && `targets: [{ period: 2024-H1, value: ${targets} }]`,
    actuals && `actuals: [${actuals}]`,
  ]
    .filter(Boolean)
    .join('\n')

const others: readonly Row[] = [
  ['a scale: no step was due yet', number('increase', '2021 1', '2025 3', '2022 1', steps), 'on-track', '1'],
  [
    'a scale: the step that was due',
    number('increase', '2021 1', '2025 3', '2024 2', steps),
    'on-track',
    '2',
    '1',
  ],
  ['a scale: a step was due', number('increase', '2021 1', '2025 3', '2023 1', steps), 'off-track', '2', '0'],
  ['a scale downwards', number('decrease', '2021 3', '2025 0', '2023 2', steps), 'on-track', '2', '1'],
  ['kept', kept('', '2023 80'), 'on-track', '80'],
  ['kept within its tolerance', kept('2', '2023 82'), 'on-track', '80'],
  ['not kept, upwards', kept('2', '2023 82.01'), 'off-track', '80'],
  ['not kept, downwards', kept('', '2023 79.9'), 'off-track', '80'],
  ['kept to the end', kept('2', '2025 78'), 'achieved', '80'],
  ['kept, but no target', number('maintain', '2021 80', '', '2023 80'), 'no-target'],
  ['a milestone passed', answer('milestone', 'true', '{ period: 2023, value: true }'), 'achieved'],
  ['a milestone missed', answer('milestone', 'true', '{ period: 2023, value: false }'), 'off-track'],
  ['a milestone nobody told of', answer('milestone', 'true', ''), 'no-data'],
  ['a milestone without a day', answer('milestone', '', '{ period: 2023, value: false }'), 'no-target'],
  ['no is what was wanted', answer('yes-no', 'false', '{ period: 2023, value: false }'), 'achieved'],
  ['words', 'kind: text\ntargets: [{ period: 2024, value: Ohje on käytössä. }]', 'in-words'],
]

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['the path', path],
  ['what breaks elsewhere', broken],
  ['other kinds', others],
]
describe.each(tables)('%s', (_name, rows) => {
  for (const [what, lines, state, expected, ratio] of rows) {
    test(what, () => {
      const progress = judged(lines)
      expect([progress.rule, progress.state, progress.expected, progress.ratio]).toEqual([
        'path-1',
        state,
        expected,
        ratio,
      ])
      expect(progress.reason !== undefined).toBe(state === 'unclear')
    })
  }
})

test('a milestone is due when its period is over', () => {
  const open = answer('milestone', 'true', '')
  expect([judged(open, '2024-06-30').state, judged(open, '2024-07-01').state]).toEqual(['pending', 'no-data'])
})

test('a judgement carries what it follows from', () => {
  expect(judged(number('increase', '2021 0', '2023 10, 2025 100', '2022 4, 2023 9'))).toEqual({
    rule: 'path-1',
    state: 'behind',
    baseline: { period: '2021', value: '0' },
    latest: { period: '2023', value: '9' },
    target: { period: '2025', value: '100' },
    expected: '10',
    ratio: '0.9',
  })
})

describe('laws', () => {
  const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8)
  const world = fc.record({
    base: value,
    middle: value,
    end: value,
    now: value,
    year: fc.integer({ min: 2022, max: 2026 }),
  })
  const order = ['off-track', 'behind', 'on-track', 'achieved']

  const lines = (
    direction: string,
    {
      base,
      middle,
      end,
      now,
      year,
    }: { base: number; middle: number; end: number; now: number; year: number },
  ) => number(direction, `2021 ${base}`, `2023 ${middle}, 2025 ${end}`, `${year} ${now}`)

  test('turned upside down it is the same, and better is never worse', () => {
    fc.assert(
      fc.property(world, fc.nat(100), (one, more) => {
        const up = judged(lines('increase', one), '2027-01-01')
        const down = judged(
          lines('decrease', { ...one, base: -one.base, middle: -one.middle, end: -one.end, now: -one.now }),
          '2027-01-01',
        )
        expect([down.state, down.ratio]).toEqual([up.state, up.ratio])
        const better = judged(lines('increase', { ...one, now: one.now + more / 8 }), '2027-01-01')
        expect(order.indexOf(better.state)).toBeGreaterThanOrEqual(order.indexOf(up.state))
      }),
      { numRuns: 60 },
    )
  })

  test('it does not matter in what unit the values are, nor where zero is', () => {
    fc.assert(
      fc.property(world, value, fc.integer({ min: 1, max: 64 }), (one, shift, scale) => {
        const moved = (n: number) => n * scale + shift
        const other = {
          base: moved(one.base),
          middle: moved(one.middle),
          end: moved(one.end),
          now: moved(one.now),
          year: one.year,
        }
        const [a, b] = [
          judged(lines('increase', one), '2027-01-01'),
          judged(lines('increase', other), '2027-01-01'),
        ]
        expect([b.state, b.ratio]).toEqual([a.state, a.ratio])
      }),
      { numRuns: 60 },
    )
  })
})
