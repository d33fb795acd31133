import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branchPlan } from '../../src/core/files/branch-plan.ts'
import { isOwn } from '../../src/core/ids.ts'
import { type Item, itemsOf } from '../../src/core/items.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { goalsIn } from '../../src/merge/collate.ts'
import { asLine, decide } from '../../src/merge/decisions.ts'
import type { Conflict } from '../../src/merge/sides.ts'
import { plans, renamed } from './arbitraries.ts'
import { edited, edits, hands } from './coordinator.ts'
import { sample } from './runs.ts'
import { branchPath, branchPlanIn, merged, repository } from './world.ts'

const runs = sample(20)

const goalsShape = branchPlan.fields.goals.shape
/** The comments that stand on lines of their own. */
const comments = (text = ''): string[] => text.match(/^ *#.*$/gm) ?? []

const because = { reason: { fi: 'syy' }, by: { fi: 'koordinaattori' }, date: '2024-10-01' }
const nameOf = ({ id, field }: Conflict): string => [id, ...field].join('.')

describe('the laws of merge', () => {
  test('the units in any order give the same bytes', () => {
    fc.assert(
      fc.property(plans, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
        const shuffled = order.flatMap((at) => all[at] ?? [])
        expect(merged(repository(shuffled)).files).toEqual(merged(repository(all)).files)
      }),
      runs,
    )
  })

  test('merging again changes no byte', () => {
    fc.assert(
      fc.property(plans, plans, edits, hands, (first, second, changes, hand) => {
        const open = { ...edited(merged(repository(first)).files, changes, hand), ...repository(second) }
        const { merge, files } = merged(open)
        if (merge.conflicts.length === 0) expect(merged(files).merge.changes).toEqual([])
        else expect(files).toEqual(open)
      }),
      runs,
    )
  })

  test('when only units change, the branch plan says what they say, and the file is otherwise as it was', () => {
    fc.assert(
      fc.property(plans, plans, hands, (first, second, hand) => {
        const before = edited(merged(repository(first)).files, [], hand)
        const { merge, files } = merged({ ...before, ...repository(second) })
        expect(merge.conflicts).toEqual([])
        const said = goalsIn(merge.generated, 'vm')
        expect(sameValue(goalsShape, merge.plan.goals ?? [], said)).toBe(true)
        expect(sameValue(branchPlan, branchPlanIn(files), merge.plan)).toBe(true)
        const [old, now] = [comments(before[branchPath]), comments(files[branchPath])]
        if (merge.plan.goals?.length) expect(now).toEqual(expect.arrayContaining(old))
        if (hand.lineBreak === '\r\n') expect(files[branchPath]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
      runs,
    )
  })

  test('when only the coordinator changes, every edit survives and nothing is written', () => {
    fc.assert(
      fc.property(plans, edits, hands, (all, changes, hand) => {
        const files = edited(merged(repository(all)).files, changes, hand)
        const plan = branchPlanIn(files)
        const { merge } = merged(files)
        expect(merge.conflicts).toEqual([])
        expect(sameValue(goalsShape, merge.plan.goals, plan.goals)).toBe(true)
        // What is computed from the values may have changed; if it has not, there is nothing to write.
        if (sameValue(branchPlan, merge.plan, plan)) expect(merge.changes).toEqual([])
      }),
      runs,
    )
  })

  test('nothing is lost: each item of each unit is in the result, left out, or in the conflict list', () => {
    fc.assert(
      fc.property(plans, plans, edits, hands, (first, second, changes, hand) => {
        const files = edited(merged(repository(first)).files, changes, hand)
        const { merge } = merged({ ...files, ...repository(second) })
        const accounted = new Set([
          ...itemsOf(merge.plan.goals).map(({ id }) => id),
          ...merge.leftOut,
          ...merge.conflicts.map(({ id }) => id),
        ])
        // What the coordinator has moved into a goal that is asked about goes where the goal goes.
        const asked = new Set(merge.conflicts.map(({ id }) => id))
        const standsIn = new Map(
          itemsOf(branchPlanIn(files).goals).map(({ id, content }) => [id, content['goal']]),
        )
        const isAsked = ({ id }: Item) => asked.has(String(standsIn.get(id)))
        const lost = itemsOf(goalsIn(merge.generated, 'vm')).filter((item) => !accounted.has(item.id))
        expect(lost.filter((item) => !isAsked(item))).toEqual([])
        // What the coordinator has put into a goal of a unit goes where the goal goes, which is asked.
        const isTold = ({ id, content }: Item) => accounted.has(id) || accounted.has(String(content['goal']))
        const own = itemsOf(branchPlanIn(files).goals).filter(({ id }) => isOwn(id))
        expect(own.filter((item) => !isTold(item))).toEqual([])
      }),
      runs,
    )
  })

  test('each conflict can be settled either way, and then the merge goes through', () => {
    fc.assert(
      fc.property(
        plans,
        plans,
        edits,
        hands,
        fc.constantFrom('unit' as const, 'branch' as const),
        (first, second, changes, hand, take) => {
          const files = edited(merged(repository(first)).files, changes, hand)
          const open = { ...files, ...repository(second) }
          const { conflicts } = merged(open).merge
          const decided = conflicts.map((conflict) => decide(conflict, take, because))
          const settled = merged(open, { decided })
          expect(settled.merge.conflicts).toEqual([])
          const { plan, leftOut, generated } = settled.merge
          const told = new Set([...itemsOf(plan.goals).map(({ id }) => id), ...leftOut])
          expect(itemsOf(goalsIn(generated, 'vm')).filter(({ id }) => !told.has(id))).toEqual([])
          expect(sameValue(branchPlan, branchPlanIn(settled.files), settled.merge.plan)).toBe(true)
          expect(merged(settled.files).merge.changes).toEqual([])
        },
      ),
      runs,
    )
  })

  test('a decision holds for what the unit said then, and lapses when it says something new', () => {
    fc.assert(
      fc.property(plans, plans, plans, edits, hands, (first, second, third, changes, hand) => {
        const files = edited(merged(repository(first)).files, changes, hand)
        const open = { ...files, ...repository(second) }
        const decided = merged(open).merge.conflicts.map((each) => decide(each, 'branch', because))
        const settled = merged(open, { decided }).files
        const plan = branchPlanIn(settled)
        const { decisions: _, ...rest } = plan
        const forgotten = patch(branchPlan, settled[branchPath] ?? '', plan, rest, 'fi')
        // What would be asked if nothing had been decided is asked, unless it is just what was decided about.
        const all = merged({ ...settled, ...repository(third), [branchPath]: forgotten }).merge.conflicts
        const isDecided = ({ id, field, theirs }: Conflict) =>
          decided.some(
            (each) =>
              each.id === id &&
              (each.field ?? '') === field.join('.') &&
              (each.unitValue ?? '') === asLine(theirs),
          )
        const asked = merged({ ...settled, ...repository(third) }).merge.conflicts
        expect(asked.map(nameOf)).toEqual(all.filter((each) => !isDecided(each)).map(nameOf))
      }),
      runs,
    )
  })

  test('a renamed item keeps what the coordinator has made of it', () => {
    fc.assert(
      fc.property(plans, edits, hands, (all, changes, hand) => {
        const files = edited(merged(repository(all)).files, changes, hand)
        const before = branchPlanIn(files)
        const { merge } = merged({ ...files, ...repository(all.map(renamed)) })
        expect(merge.conflicts).toEqual([])
        expect(merge.plan.goals?.map(({ title }) => title)).toEqual(before.goals?.map(({ title }) => title))
      }),
      runs,
    )
  })
})
