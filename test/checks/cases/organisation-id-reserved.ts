import { type Cases, units } from '../case.ts'

export const cases: Cases = [
  [
    'a branch called archive',
    { 'organisations.yaml': 'format: 1\nbranches: [{ id: archive, name: A, units: [] }]\n' },
    ['organisation-id-reserved'],
  ],
  ['a unit called national', { 'organisations.yaml': units('id: national') }, ['organisation-id-reserved']],
  ['a unit called national-archive', { 'organisations.yaml': units('id: national-archive') }, []],
]
