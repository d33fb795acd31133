import { type Cases, plan } from '../case.ts'

const two =
  'format: 1\nbranches:\n  - { id: vm, name: A, units: [{ id: vm, name: B }] }\n  - { id: okm, name: C, units: [{ id: okm, name: D }] }\n'

export const cases: Cases = [
  [
    "in another branch's folder",
    { 'organisations.yaml': two, 'plans/okm/vm.yaml': plan('vm') },
    ['plan-folder'],
  ],
  ['in its own', { 'organisations.yaml': two, 'plans/okm/okm.yaml': plan('okm') }, []],
  [
    'in a folder that is no branch: the folder is told',
    { 'organisations.yaml': two, 'plans/omk/okm.yaml': plan('okm') },
    ['branch-unknown'],
  ],
  [
    'directly in plans/, of an unknown unit',
    { 'plans/tuntematon.yaml': plan('tuntematon') },
    ['plan-folder', 'unit-unknown'],
  ],
  [
    'a unit that two branches have',
    {
      'organisations.yaml': two.replace('id: okm, name: D', 'id: vm, name: D'),
      'plans/okm/vm.yaml': plan('vm'),
    },
    ['organisation-once'],
  ],
]
