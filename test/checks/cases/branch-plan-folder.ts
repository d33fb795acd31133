import { branchPlan, type Cases } from '../case.ts'

const two =
  'format: 1\nbranches:\n  - { id: vm, name: A, units: [{ id: vm, name: B }] }\n  - { id: okm, name: C, units: [{ id: okm, name: D }] }\n'

export const cases: Cases = [
  [
    'two branches have each other as folder',
    {
      'organisations.yaml': two,
      'plans/okm/branch.yaml': branchPlan('vm'),
      'plans/vm/branch.yaml': branchPlan('okm'),
    },
    ['branch-plan-folder', 'branch-plan-folder'],
  ],
  [
    'a branch that does not exist',
    { 'organisations.yaml': two, 'plans/okm/branch.yaml': branchPlan('omk') },
    ['branch-plan-folder'],
  ],
]
