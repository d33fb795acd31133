import { type Cases, plan } from '../case.ts'

const scale =
  'format: 1\nmaturityScale: { name: Asteikko, levels: [{ value: 0, title: A }, { value: 1.5, title: B }] }\n'
const at = (level: string, settings = scale) => ({
  'toimi.yaml': settings,
  'plans/vm/vm.yaml': plan('vm', `currentState: { maturity: [{ ambition: T1, level: ${level} }] }`),
})

export const cases: Cases = [
  ['zero is a level', at('0'), []],
  ['the same number written otherwise', at('1.50'), []],
  ['between two levels', at('1'), ['maturity-level']],
  ['no scale is named', at('17', 'format: 1\n'), []],
]
