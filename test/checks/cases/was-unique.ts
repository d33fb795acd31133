import { type Cases, goal } from '../case.ts'

export const cases: Cases = [
  [
    'two items claim one former id',
    'goals: [{ id: a, title: A, was: [x] }, { id: b, title: B, was: [x] }]',
    ['was-unique'],
  ],
  ['an item claims its own id', 'goals: [{ id: a, title: A, was: [a] }]', ['was-unique']],
  [
    'a measure claims the id of an indicator',
    goal('measures: [{ id: m, title: M, was: [i] }]\nindicators: [{ id: i, title: I }]'),
    ['was-unique'],
  ],
  ['several former ids of one item', 'goals: [{ id: a, title: A, was: [x, y] }]', []],
  [
    'the same former id twice in one list is a matter of the list',
    'goals: [{ id: a, title: A, was: [x, x] }]',
    ['listed-once'],
  ],
  [
    'an id that is doubled and formerly claimed by none',
    'goals: [{ id: a, title: A, was: [x] }, { id: a, title: B }]',
    ['id-unique'],
  ],
]
