import { type Cases, plan } from '../case.ts'

export const cases: Cases = [
  [
    'two files of one unit in two branches',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/okm/vm.yaml': plan('vm') },
    ['branch-unknown', 'unit-once'],
  ],
  [
    'a copy with another name: its name is not told too',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/vm/vm-kopio.yaml': plan('vm') },
    ['unit-once'],
  ],
  ['two endings', { 'plans/vm/vm.yaml': plan('vm'), 'plans/vm/vm.yml': plan('vm') }, ['unit-once']],
  [
    'a copy whose unit was forgotten',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/vm/mallivirasto.yaml': plan('vm') },
    ['unit-once'],
  ],
  [
    'an archived plan is left in peace',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/archive/2018-2021/vm/vm.yaml': plan('vm') },
    [],
  ],
]
