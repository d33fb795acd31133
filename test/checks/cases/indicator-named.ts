import { type Cases, goal } from '../case.ts'

export const cases: Cases = [
  ['a title in Swedish only', goal('indicators: [{ id: mittari, title: { sv: Andel } }]'), []],
  [
    'a shared indicator that does not exist',
    goal('indicators: [{ id: mittari, shared: olematon }]'),
    ['shared-unknown'],
  ],
]
