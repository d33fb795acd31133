import { branchPlan, type Cases, goal, shared } from '../case.ts'

export const cases: Cases = [
  [
    'another spelling',
    goal('strategyGoals: [t2.1, "T2,2"]'),
    ['strategy-goal-unknown', 'strategy-goal-unknown'],
  ],
  ['a whole ambition', goal('strategyGoals: [T8]'), []],
  ['no strategy goal: the own goal of the unit', goal('strategyGoals: []'), []],
  [
    'in a shared indicator',
    { 'indicators.yaml': shared('kind: count, strategyGoals: [T9]') },
    ['strategy-goal-unknown'],
  ],
  [
    'from another version: the version is not told too',
    `catalogue: "2016"\n${goal('strategyGoals: [H1]')}`,
    ['strategy-goal-unknown'],
  ],
  [
    "the ministry's own goal in a branch plan",
    { 'plans/vm/branch.yaml': branchPlan('vm', goal('strategyGoals: [T9.9]')) },
    ['strategy-goal-unknown'],
  ],
  [
    "a unit's goal in a branch plan is judged in the unit's plan",
    {
      'plans/vm/branch.yaml': branchPlan(
        'vm',
        goal('strategyGoals: [T9.9]').replace('id: tavoite', 'id: vm/tavoite'),
      ),
    },
    [],
  ],
]
