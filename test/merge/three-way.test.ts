import { describe, expect, test } from 'vitest'
import type { Goals, Item } from '../../src/core/items.ts'
import { itemsOf } from '../../src/core/items.ts'
import { isMeant } from '../../src/merge/decisions.ts'
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

describe('an item that is not the same thing on each side', () => {
  const [a, b] = [
    { id: 'malli/a', title: { fi: 'A' } },
    { id: 'malli/b', title: { fi: 'B' } },
  ]
  const apart = itemsOf([a, b])
  const inside = itemsOf([{ ...a, measures: [b] }])
  const other = itemsOf([{ ...a, indicators: [b] }])
  const kinds = (base: readonly Item[] | undefined, ours: readonly Item[], theirs: readonly Item[]) => {
    const versions = { base, ours, theirs, names: new Map(), leavesOut: true }
    const { items, conflicts, leftOut } = threeWay(versions, () => undefined)
    return [items.map(({ kind }) => kind).join(), conflicts.map(({ id }) => id).join(), leftOut.join()]
  }
  test.each<[string, readonly Item[] | undefined, readonly Item[], readonly Item[], string[]]>([
    ['as the branch has made it', apart, inside, apart, ['goal,measure', '', '']],
    ['as the unit has made it', apart, apart, inside, ['goal,measure', '', '']],
    ['as both have made it', apart, inside, inside, ['goal,measure', '', '']],
    ['each has made something else of it', apart, inside, other, ['goal,measure', 'malli/b', '']],
    ['there for one, and nobody knows since when', undefined, itemsOf([a]), apart, ['goal', 'malli/b', '']],
    ['left out by the branch', apart, itemsOf([a]), apart, ['goal', '', 'malli/b']],
  ])('%s', (_, base, ours, theirs, result) => {
    expect(kinds(base, ours, theirs)).toEqual(result)
  })
})

test('a set keeps what either side has added, and loses what either has removed', () => {
  const tied = (...strategyGoals: string[]) =>
    itemsOf([{ id: 'malli/a', title: { fi: 'A' }, strategyGoals }] as unknown as Goals)
  const sides = { base: tied('T1.1', 'T2.1', 'T3.1'), names: new Map(), leavesOut: true }
  const versions = { ...sides, ours: tied('T8.1', 'T2.1', 'T3.1'), theirs: tied('T1.1', 'T2.1', 'T4.1') }
  const { items, conflicts } = threeWay(versions, () => undefined)
  expect(items[0]?.content['strategyGoals']).toEqual(['T8.1', 'T2.1', 'T4.1'])
  expect(conflicts).toEqual([])
})

test('a name means a value, and what is inside it, but not what only begins alike', () => {
  const conflict = { base: 1, ours: 2, theirs: 3, known: true }
  const isIt = (name: string, id: string, ...field: string[]) => isMeant(name, { ...conflict, id, field })
  expect(isIt('malli/a', 'malli/a')).toBe(true)
  expect(isIt('malli/a', 'malli/a', 'title', 'fi')).toBe(true)
  expect(isIt('malli/a.title', 'malli/a', 'title', 'fi')).toBe(true)
  expect(isIt('malli/a', 'malli/ab', 'title', 'fi')).toBe(false)
  expect(isIt('malli/a.title.fi', 'malli/a', 'title')).toBe(false)
})
