import { describe, expect, test } from 'vitest'
import type { Goals } from '../../src/merge/items.ts'
import { itemsOf } from '../../src/merge/items.ts'
import { threeWay } from '../../src/merge/three-way.ts'

type Title = Readonly<Record<string, string>>
const goal = (title: Title) => itemsOf([{ id: 'malli/osaaminen', title }] as unknown as Goals)
const merge = (base: Title, ours: Title, theirs: Title) => {
  const sides = { base: goal(base), ours: goal(ours), theirs: goal(theirs) }
  const { items, conflicts } = threeWay({ ...sides, names: new Map(), leavesOut: true }, () => undefined)
  return { title: items[0]?.content['title'], conflicts: conflicts.map(({ field }) => field.join('.')) }
}

describe('the texts of a goal', () => {
  const [fi, sv] = [{ fi: 'Osaaminen' }, { sv: 'Kompetens' }]
  test.each<[string, Title, Title, Title, object]>([
    [
      'each language by itself',
      { ...fi, ...sv },
      { fi: 'Taito', ...sv },
      { ...fi, sv: 'Kunnande' },
      { title: { fi: 'Taito', sv: 'Kunnande' }, conflicts: [] },
    ],
    [
      'a language given up by each: what would be left is no text',
      { ...fi, ...sv },
      fi,
      sv,
      { title: fi, conflicts: ['title'] },
    ],
    ['a language given up, another added', fi, { ...fi, ...sv }, sv, { title: sv, conflicts: [] }],
  ])('%s', (_, base, ours, theirs, result) => {
    expect(merge(base, ours, theirs)).toEqual(result)
  })
})
