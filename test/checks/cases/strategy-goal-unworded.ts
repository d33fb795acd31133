import { type Cases, goal } from '../case.ts'

export const cases: Cases = [
  [
    'each of the three',
    goal('strategyGoals: [T4.1, T4.2, T4.3]'),
    ['strategy-goal-unworded', 'strategy-goal-unworded', 'strategy-goal-unworded'],
  ],
  ['one that is worded in Swedish only', goal('strategyGoals: [T1.1]'), []],
  ['a goal T4 never had', goal('strategyGoals: [T4.4]'), ['strategy-goal-unknown']],
]
