import type { Cases } from '../case.ts'

export const cases: Cases = [
  ['no version is named', 'updated: 2022-03-01', []],
  [
    'another version with goals that this one has too',
    'catalogue: "2016"\ngoals: [{ id: a, title: A, strategyGoals: [T1.1] }]',
    ['catalogue-version'],
  ],
]
