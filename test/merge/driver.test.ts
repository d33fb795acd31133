/** The laws of the merge driver: what git gets when both sides have edited a plan. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeDriver } from '../../src/commands/merge-driver.ts'
import type { Outcome } from '../../src/commands/outcome.ts'
import { FileLoader } from '../../src/core/file-loader.ts'
import { files } from '../../src/core/files/index.ts'
import { type Goal, type UnitPlan, unitPlan } from '../../src/core/files/unit-plan.ts'
import { type Item, itemsOf } from '../../src/core/items.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { mergePlans } from '../../src/merge/versions.ts'
import { plan } from './arbitraries.ts'
import { sample } from './runs.ts'

const runs = sample(20)

/** A later version of a plan: each goal as it was, as another plan has it, or gone. */
const later = (base: UnitPlan): fc.Arbitrary<UnitPlan> =>
  fc
    .tuple(plan('malli'), fc.array(fc.constantFrom('kept', 'changed'), { minLength: 4, maxLength: 4 }))
    .map(([other, fates]) => {
      const [was, is] = [base, other].map(({ goals = [] }) => new Map(goals.map((goal) => [goal.id, goal])))
      const goals = ['g1', 'g2', 'g3', 'g4'].map((id, at) => (fates[at] === 'kept' ? was : is)?.get(id))
      return { ...base, goals: goals.filter((goal): goal is Goal => goal !== undefined) }
    })
const versions = plan('malli').chain((base) =>
  fc.record({ base: fc.constant(base), ours: later(base), theirs: later(base) }),
)

const textOf = (version: UnitPlan): string => emit(unitPlan, version, version.language)
const contentOf = (text: string): UnitPlan | undefined =>
  new FileLoader().load({ path: 'plans/vm/malli.yaml', bytes: new TextEncoder().encode(text) }, 'unit-plan')
    ?.content

/** What the driver leaves in the place of ours, and how many conflicts it tells. */
function driven(base: string, ours: string, theirs: string): { text: string; conflicts: number } {
  const givenFiles = [base, ours, theirs].map((text, at) => ({
    path: `.merge_${at}`,
    bytes: new TextEncoder().encode(text),
  }))
  const words = [...givenFiles.map(({ path }) => path), 'plans/vm/malli.yaml']
  const { changes = [], diagnostics } = mergeDriver.run(
    {} as never,
    { words } as never,
    {
      givenFiles,
    } as never,
  ) as Outcome
  const [change] = changes
  return {
    text: change?.kind === 'write' ? String(change.content) : ours,
    conflicts: diagnostics.length,
  }
}

const same = (a: UnitPlan | undefined, b: UnitPlan): boolean => sameValue(files['unit-plan'], a, b)
const idsOf = ({ goals }: UnitPlan): Set<string> => new Set(itemsOf(goals as never).map(({ id }: Item) => id))

describe('the laws of the merge driver', () => {
  test('what only one side has changed is taken over, and ours stands untouched where theirs says nothing new', () => {
    fc.assert(
      fc.property(versions, ({ base, ours }) => {
        const [before, now] = [textOf(base), textOf(ours)]
        expect(driven(before, now, before)).toEqual({ text: now, conflicts: 0 })
        expect(driven(before, now, now)).toEqual({ text: now, conflicts: 0 })
        const taken = driven(before, before, now)
        expect(taken.conflicts).toBe(0)
        expect(same(contentOf(taken.text), ours)).toBe(true)
      }),
      runs,
    )
  })

  test('its file says what the merge says; where that is in doubt, it is marked and told', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { text, conflicts } = driven(textOf(base), textOf(ours), textOf(theirs))
        const merged = mergePlans(unitPlan, { base, ours, theirs } as never, () => undefined)
        expect(conflicts).toBe(merged.conflicts.length)
        if (conflicts === 0) expect(same(contentOf(text), merged.plan as never)).toBe(true)
        else expect(text).toMatch(/^<{7} ours$[\s\S]*^={7}$[\s\S]*^>{7} theirs$/m)
      }),
      runs,
    )
  })

  test('nothing is lost: an item that neither side has removed is in the file', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { text } = driven(textOf(base), textOf(ours), textOf(theirs))
        const [before, here, there] = [idsOf(base), idsOf(ours), idsOf(theirs)]
        const isRemoved = (id: string) => before.has(id) && !(here.has(id) && there.has(id))
        const kept = [...new Set([...here, ...there])].filter((id) => !isRemoved(id))
        // A goal that one side has removed takes what the other has put into it along, or is asked about.
        const lost = kept.filter((id) => !new RegExp(`id: ${id}\\b`).test(text))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  test('either side gets the same: the same conflicts, else the same plan', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const [b, o, th] = [base, ours, theirs].map(textOf) as [string, string, string]
        const [one, other] = [driven(b, o, th), driven(b, th, o)]
        expect(one.conflicts).toBe(other.conflicts)
        if (one.conflicts === 0)
          expect(same(contentOf(one.text), contentOf(other.text) as UnitPlan)).toBe(true)
      }),
      runs,
    )
  })
})

test('an id that was free again is another item, not the one that had it before', () => {
  const goal = (id: string, title: string, was: readonly string[] = []) => ({ id, title: { fi: title }, was })
  const [renamed, fresh] = [goal('b', 'Osaaminen', ['a']), goal('a', 'Verkostot')]
  const three = {
    base: { goals: [renamed] },
    ours: { goals: [renamed, fresh] },
    theirs: { goals: [renamed] },
  }
  for (const sides of [three, { ...three, ours: three.theirs, theirs: three.ours }]) {
    const { plan, conflicts } = mergePlans(unitPlan, sides as never, () => undefined)
    expect({ plan, conflicts }).toEqual({ plan: { goals: [renamed, fresh] }, conflicts: [] })
  }
})
