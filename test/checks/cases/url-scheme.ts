import type { Cases } from '../case.ts'

const note = (text: string) => `note: ${JSON.stringify(text)}`

export const cases: Cases = [
  ['plain http', note('http://www.example.fi'), []],
  ['within a sentence', note('Ks. (https://www.example.fi), luku 2'), []],
  ['capitals', note('JavaScript:alert(1)'), ['url-scheme']],
  ['a file', note('file:///C:/raportti.xlsx'), ['url-scheme']],
  ['a file with one stroke', note('file:/raportti.xlsx'), ['url-scheme']],
  ['data', note('data:text/html;base64,PHNjcmlwdD4='), ['url-scheme']],
  ['the word data', note('Data:n laatu paranee, data: hyvä'), []],
  ['another protocol after a safe one', note('https://www.example.fi ja ftp://example.fi'), ['url-scheme']],
  ['two in one text are one mistake', note('ftp://a.fi ftp://b.fi'), ['url-scheme']],
  ['a colon', note('Huom: EU:n kynnysarvo 12:30'), []],
  ['a permanent name', note('URN:NBN:fi-fe2020090768680'), []],
]
