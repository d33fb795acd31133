import { branchPlan, type Cases, plan } from '../case.ts'

export const cases: Cases = [
  [
    'two plans in one wrong folder',
    { 'plans/wm/vm.yaml': plan('vm'), 'plans/wm/mallivirasto.yaml': plan('mallivirasto') },
    ['branch-unknown'],
  ],
  ['a folder in a folder', { 'plans/vm/osasto/vm.yaml': plan('vm') }, ['branch-unknown']],
  ['a branch plan in a wrong folder', { 'plans/wm/branch.yaml': branchPlan('vm') }, ['branch-unknown']],
  [
    'the former id of a branch',
    {
      'organisations.yaml':
        'format: 1\nbranches: [{ id: vm, name: A, was: [vvm], units: [{ id: vm, name: B }] }]\n',
      'plans/vvm/vm.yaml': plan('vm'),
    },
    ['branch-unknown'],
  ],
]
