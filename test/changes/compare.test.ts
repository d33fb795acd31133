import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, compareParts } from '../../src/changes/compare.ts'
import { type Part, unitParts } from '../../src/changes/parts.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { plan } from '../merge/arbitraries.ts'
import { filesOf, head, small, workspaceOf } from '../repository.ts'
import { applyParts } from './apply.ts'

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 200) }

/** Whether two lists hold the same parts. The order of parts says nothing. */
const areSame = (some: readonly Part[], others: readonly Part[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, id, shape, content }) => {
    const other = others.find((part) => part.kind === kind && part.id === id)
    return other !== undefined && sameValue(shape, content, other.content)
  })

describe('laws', () => {
  test('what is told of A and B, done to A, gives B', () => {
    fc.assert(
      fc.property(plan('malli'), plan('malli'), (before, after) => {
        const [a, b] = [unitParts(before), unitParts(after)]
        expect(areSame(applyParts(a, compareParts(a, b)), b)).toBe(true)
      }),
      runs,
    )
  })

  test('of what is the same nothing is told, and of what is not something is', () => {
    fc.assert(
      fc.property(plan('malli'), plan('malli'), (before, after) => {
        const [a, b] = [unitParts(before), unitParts(after)]
        expect(compareParts(a, a)).toEqual([])
        expect(compareParts(a, b).length === 0).toBe(areSame(a, b))
      }),
      runs,
    )
  })
})

const goalsOf = (text: string): string => `goals:\n${text.replace(/^/gm, '  ')}`
const planWith = (text: string) => workspaceOf(filesOf(goalsOf(text)))

describe('a rename', () => {
  const before = planWith(
    '- id: a\n  title: A\n  measures: [{ id: m, title: M }]\n  indicators: [{ id: i, title: I }]\n- { id: b, title: B, also: [i] }',
  )

  test('is told as that, and what refers to the item by its new id has not changed', () => {
    const after = planWith(
      '- id: a2\n  was: [a]\n  title: A\n  measures: [{ id: m, title: M }]\n  indicators: [{ id: i2, title: I, was: [i] }]\n- { id: b, title: B, also: [i2] }',
    )
    const [change] = compare(before, after).changes
    expect(change?.parts.map(({ kind, was, id }) => [kind, was, id])).toEqual([
      ['goal', 'a', 'a2'],
      ['indicator', 'i', 'i2'],
    ])
  })

  test('that nobody tells is one item gone and another come', () => {
    const after = planWith(
      '- id: a\n  title: A\n  measures: [{ id: m2, title: M }]\n  indicators: [{ id: i, title: I }]\n- { id: b, title: B, also: [i] }',
    )
    const [change] = compare(before, after).changes
    expect(
      change?.parts.map(({ id, before: was, after: is }) => [id, was !== undefined, is !== undefined]),
    ).toEqual([
      ['m2', false, true],
      ['m', true, false],
    ])
  })

  test('of a unit carries its plan along', () => {
    const organisations = small['organisations.yaml'] ?? ''
    const renamed = workspaceOf({
      ...filesOf(''),
      'organisations.yaml': organisations.replace(
        '{ id: mallivirasto, name: { fi: Mallivirasto } }',
        '{ id: uusi, name: { fi: Mallivirasto }, was: [mallivirasto] }',
      ),
      'plans/vm/mallivirasto.yaml': `${head.replace('mallivirasto', 'uusi')}goals: [{ id: a, title: Uusi }]\n`,
    })
    const { changes } = compare(planWith('- { id: a, title: A }'), renamed)
    expect(changes.find(({ kind }) => kind === 'unit')).toMatchObject({
      id: 'uusi',
      was: 'mallivirasto',
      state: 'changed',
    })
  })
})

test('what cannot be read in one of the states does not look gone', () => {
  const broken = workspaceOf({ ...small, 'plans/vm/mallivirasto.yaml': 'goals: [\n' })
  expect(compare(planWith('- { id: a, title: A }'), broken)).toEqual({
    changes: [],
    unread: ['plans/vm/mallivirasto.yaml'],
  })
})
