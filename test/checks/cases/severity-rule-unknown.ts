import type { Cases } from '../case.ts'

const settings = (rule: string, severity = 'off') => ({
  'toimi.yaml': `format: 1\nlanguage: fi\nseverities:\n  ${rule}: ${severity}\n`,
})

export const cases: Cases = [
  ['nothing like any rule', settings('kaikki'), ['severity-rule-unknown']],
  ['a rule of the first gate', settings('yaml-tab'), ['severity-rule-unknown']],
  ['a rule of the second gate', settings('field-unknown'), ['severity-rule-unknown']],
  ['a name that every object has', settings('constructor'), ['severity-rule-unknown']],
  ['this rule, which cannot be changed', settings('severity-rule-unknown'), ['severity-rule-unknown']],
  ['the rule of the rules of waivers', settings('waiver-rule-unknown'), []],
]
