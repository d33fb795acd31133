import { type Cases, indicator, shared } from '../case.ts'

export const cases: Cases = [
  [
    'a scale has a direction',
    indicator('kind: scale, direction: increase, scale: [{ value: 1, title: A }]'),
    [],
  ],
  [
    'a number has no scale',
    indicator('kind: number, scale: [{ value: 1, title: A }]'),
    ['definition-fits-kind'],
  ],
  [
    'a text has neither direction nor range',
    indicator('kind: text, direction: increase, range: { min: 0 }'),
    ['definition-fits-kind', 'definition-fits-kind'],
  ],
  ['a milestone has no decimals', indicator('kind: milestone, decimals: 0'), ['definition-fits-kind']],
  ['without a kind nothing can be said', indicator('direction: increase'), []],
  [
    'a shared indicator, told where it is defined',
    { 'indicators.yaml': shared('kind: yes-no, direction: increase') },
    ['definition-fits-kind'],
  ],
]
