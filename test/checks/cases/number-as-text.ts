import { type Cases, indicator } from '../case.ts'

const actual = (value: string) => indicator(`kind: text, actuals: [{ period: 2022, value: ${value} }]`)

export const cases: Cases = [
  ['a decimal comma', actual('"12,5"'), ['number-as-text']],
  ['in one language of two', actual('{ fi: "12", sv: "12" }'), ['number-as-text']],
  ['a number among words', actual('Noin 12 kurssia'), []],
  ['a year and a word', actual('vuosi 2022'), []],
]
