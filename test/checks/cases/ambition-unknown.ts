import type { Cases } from '../case.ts'

export const cases: Cases = [
  [
    'an ambition the strategy never had',
    'currentState: { maturity: [{ ambition: T9, level: 1 }] }',
    ['ambition-unknown'],
  ],
  ['small letters', 'currentState: { maturity: [{ ambition: t1, level: 1 }] }', ['ambition-unknown']],
]
