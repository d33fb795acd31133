import type { Cases } from '../case.ts'

const note = (text: string) => `note: ${JSON.stringify(text)}`

export const cases: Cases = [
  ['Finnish', note('”Näin”'), ['smart-quotes']],
  ['German', note('„Näin“'), ['smart-quotes']],
  ['French', note('»Näin»'), ['smart-quotes']],
  ['single', note('’Näin’'), ['smart-quotes']],
  ['around a part', note('Kysymys ”Miten sujui?” esitettiin'), []],
  ['around the first and the last word', note('”Alku” ja ”loppu”'), []],
  ['straight ones', note('"Näin"'), []],
  ['one mark alone', note('”'), []],
]
