import type { Cases } from '../case.ts'

const waived = {
  'waivers.yaml':
    'format: 1\nwaivers: [{ id: a, rule: id-unique, reason: Syy, askedBy: A, approvedBy: B, until: 2024-06-30 }]\n',
}

export const cases: Cases = [
  ['on its last day', waived, [], '2024-06-30'],
  ['on the day after', waived, ['waiver-expired'], '2024-07-01'],
]
