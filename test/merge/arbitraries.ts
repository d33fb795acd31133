/** Plans and edits of plans for properties: small, but with every kind of thing that merging tells apart. */
import fc from 'fast-check'
import type { Goal, Indicator, Measure, Point, UnitPlan } from '../../src/core/files/unit-plan.ts'
import type { Words } from '../../src/core/text.ts'

const text = fc.constantFrom(
  'Osaaminen',
  'Kilpailu',
  'Hyvä hankinta',
  'no',
  '12:30',
  'rivi\ntoinen rivi',
  'a: b # c',
  '=1+1',
  '”lainaus”',
)
const numeral = fc.constantFrom(
  '0',
  '5',
  '19.0',
  '-3',
  '41.25',
  '1000000',
  '0.1',
  '0.2',
  '99.9999999999999999999',
)

export const words: fc.Arbitrary<Words> = fc.oneof(
  text.map((fi) => ({ fi })),
  text.map((sv) => ({ sv })),
  fc.tuple(text, text).map(([fi, sv]) => ({ fi, sv })),
)

const points = (years: readonly string[]): fc.Arbitrary<Point[]> =>
  fc
    .subarray([...years], { minLength: 1 })
    .chain((periods) =>
      fc.tuple(
        ...periods.map((period) =>
          fc.record(
            { period: fc.constant(period), value: numeral, note: words },
            { requiredKeys: ['period', 'value'] },
          ),
        ),
      ),
    )

const distinct = <T extends { id: string }>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: most, selector: ({ id }) => id })

const measure = (prefix: string): fc.Arbitrary<Measure> =>
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c').map((id) => `${prefix}-m${id}`),
      title: words,
      status: fc.constantFrom('not-started' as const, 'completed' as const),
      schedule: fc.constant({ start: '2022-03', end: '2023' }),
    },
    { requiredKeys: ['id', 'title'] },
  )
const indicator = (prefix: string): fc.Arbitrary<Indicator> =>
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c').map((id) => `${prefix}-i${id}`),
      title: words,
      shared: fc.constant('summa'),
      targets: points(['2024', '2025']),
      actuals: points(['2022', '2023']),
    },
    { requiredKeys: ['id'] },
  )
const goal = (id: string): fc.Arbitrary<Goal> =>
  fc.record(
    {
      id: fc.constant(id),
      title: words,
      rationale: words,
      strategyGoals: fc.uniqueArray(fc.constantFrom('T1.1', 'T2.1', 'T4'), { minLength: 1, maxLength: 3 }),
      measures: distinct(measure(id), 3),
      indicators: distinct(indicator(id), 3),
    },
    { requiredKeys: ['id', 'title'] },
  )

/** A unit's plan with goals of up to four ids. */
export const plan = (unit: string): fc.Arbitrary<UnitPlan> =>
  fc.subarray(['g1', 'g2', 'g3', 'g4']).chain((ids) =>
    fc
      .record({
        goals: fc.tuple(...ids.map(goal)),
        stage: fc.constantFrom('draft' as const, 'approved' as const),
      })
      .map(({ goals, stage }) => ({
        format: '1',
        unit,
        language: 'fi' as const,
        stage,
        period: { from: '2022', to: '2025' },
        goals,
      })),
  )

/** The units of the test branch; the first is the ministry. */
export const units = ['vm', 'malli', 'esimerkki'] as const

/** A plan of each unit. */
export const plans: fc.Arbitrary<UnitPlan[]> = fc.tuple(...units.map(plan))

/** The same plan in which each goal has another id, and says so. */
export const renamed = (plan: UnitPlan): UnitPlan => ({
  ...plan,
  goals: (plan.goals ?? []).map((goal) => ({ ...goal, id: `${goal.id}-uusi`, was: [goal.id] })),
})
