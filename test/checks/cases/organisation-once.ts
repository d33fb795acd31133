import { type Cases, units } from '../case.ts'

export const cases: Cases = [
  ['a unit twice in one branch', { 'organisations.yaml': units('id: vm', 'id: vm') }, ['organisation-once']],
  [
    'a branch twice',
    {
      'organisations.yaml':
        'format: 1\nbranches: [{ id: vm, name: A, units: [] }, { id: vm, name: B, units: [] }]\n',
    },
    ['organisation-once'],
  ],
  ['a branch and its ministry share an id', { 'organisations.yaml': units('id: vm') }, []],
]
