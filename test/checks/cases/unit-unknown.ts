import { type Cases, measure, plan, shared, units } from '../case.ts'

const waiver =
  'format: 1\nwaivers: [{ id: a, rule: id-unique, unit: olematon, reason: Syy, askedBy: A, approvedBy: B, until: 2099-01-01 }]\n'

export const cases: Cases = [
  [
    'the unit of a plan, and nothing about its folder or file name',
    { 'plans/vm/malivirasto.yaml': plan('malivirasto') },
    ['unit-unknown'],
  ],
  [
    'a plan whose unit was mistyped, in the right file',
    { 'plans/vm/mallivirasto.yaml': plan('malivirasto') },
    ['unit-unknown'],
  ],
  [
    'the former id of a unit',
    { 'organisations.yaml': units('id: vm', 'id: uusi, was: [vanha]'), 'plans/vm/vanha.yaml': plan('vanha') },
    ['unit-unknown'],
  ],
  [
    'a unit that an indicator is expected of',
    { 'indicators.yaml': shared('kind: count, expected: [vm, olematon]') },
    ['unit-unknown'],
  ],
  [
    'the ministry of a branch',
    {
      'organisations.yaml':
        'format: 1\nbranches: [{ id: vm, name: A, ministry: okm, units: [{ id: vm, name: B }] }]\n',
    },
    ['unit-unknown'],
  ],
  ['the unit of a waiver', { 'waivers.yaml': waiver }, ['unit-unknown']],
  [
    'a unit of another branch may answer for a measure',
    {
      'organisations.yaml':
        'format: 1\nbranches:\n  - { id: vm, name: A, units: [{ id: vm, name: B }] }\n  - { id: okm, name: C, units: [{ id: okm, name: D }] }\n',
      'plans/vm/vm.yaml': plan('vm', measure('responsible: { role: Johtaja, unit: okm }')),
    },
    [],
  ],
  [
    'nothing is known without organisations.yaml',
    { 'organisations.yaml': '', 'plans/jokin/kuka-vain.yaml': plan('kuka-vain') },
    ['file-empty'],
  ],
]
