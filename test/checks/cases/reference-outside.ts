import { type Cases, indicator } from '../case.ts'

const source = (text: string) => indicator(`source: ${JSON.stringify(text)}`)

export const cases: Cases = [
  ['from the root of the disk', source('/etc/passwd'), ['reference-outside']],
  ['a drive of Windows', source('C:\\Users\\raportti.xlsx'), ['reference-outside']],
  ['a network drive', source('\\\\palvelin\\raportti.xlsx'), ['reference-outside']],
  ['up and down again', source('liitteet/../../raportti.pdf'), ['reference-outside']],
  ['backslashes', source('..\\raportti.pdf'), ['reference-outside']],
  ['within the repository', source('liitteet/raportti.pdf'), []],
  ['an ellipsis', source('Rekisteri ... ks. liite'), []],
  ['a web address with dots', source('https://www.example.fi/a/../b'), []],
  ['a number and a unit', source('VM/2020/156'), []],
  ['a stroke between words', source('Rekisteri/Taulukko'), []],
  ['a path in a title is none', 'goals: [{ id: a, title: ../ylös }]', []],
]
