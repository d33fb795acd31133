import type { Cases } from '../case.ts'

const signedOff = (day: string) => `signOffs: [{ stage: approved, date: ${day}, by: Johtaja }]`

export const cases: Cases = [
  ['signed off tomorrow', signedOff('2024-10-02'), ['date-in-future'], '2024-10-01'],
  ['signed off today', signedOff('2024-10-01'), [], '2024-10-01'],
  ['updated years from now', 'updated: 2052-02-14', ['date-in-future'], '2024-10-01'],
  ['updated after the day to which one looks back', 'updated: 2025-02-14', [], '2024-10-01'],
]
