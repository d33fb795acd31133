import { type Cases, goal } from '../case.ts'

const having = (fields: string) =>
  goal(`indicators: [{ id: mittari, shared: innovatiiviset-osuus, ${fields} }]`)

export const cases: Cases = [
  [
    'each field is told',
    having('kind: percent, decimals: 1, direction: increase'),
    ['shared-owns', 'shared-owns', 'shared-owns'],
  ],
  [
    'a direction that does not fit is only repeated',
    having('kind: text, direction: decrease'),
    ['shared-owns', 'shared-owns'],
  ],
  ['a title and a source of its own', having('title: Oma nimi, source: Rekisteri'), []],
]
