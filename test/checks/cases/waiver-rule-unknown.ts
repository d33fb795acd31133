import type { Cases } from '../case.ts'

const waived = (rule: string) => ({
  'waivers.yaml': `format: 1\nwaivers: [{ id: a, rule: ${rule}, reason: Syy, askedBy: A, approvedBy: B, until: 2099-12-31 }]\n`,
})

export const cases: Cases = [
  ['nothing like any rule', waived('kaikki'), ['waiver-rule-unknown']],
  ['the code of this rule', waived('waiver-expired'), []],
]
