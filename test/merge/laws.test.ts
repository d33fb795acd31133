import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BranchPlan, branchPlan } from '../../src/core/files/branch-plan.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { goalsIn } from '../../src/merge/collate.ts'
import { decide } from '../../src/merge/decisions.ts'
import { itemsOf } from '../../src/merge/items.ts'
import { plans, words } from './arbitraries.ts'
import { branchPath, branchPlanIn, type Files, merged, repository } from './world.ts'

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 40) }

/** The coordinator changes the wording of a goal, leaves one out, and adds one. */
const edit = fc.record({ at: fc.nat(10), title: words, out: fc.boolean(), own: fc.boolean() })
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(files: Files, { at, title, out, own }: Edit): { files: Files; plan: BranchPlan } {
  const before = branchPlanIn(files)
  const goals = [...(before.goals ?? [])]
  const index = goals.length === 0 ? -1 : at % goals.length
  const goal = goals[index]
  if (goal) goals.splice(index, 1, ...(out ? [] : [{ ...goal, title }]))
  if (own) goals.push({ id: 'oma', title: { fi: 'Oma' } })
  const plan = { ...before, goals }
  return {
    files: { ...files, [branchPath]: patch(branchPlan, files[branchPath] ?? '', before, plan, 'fi') },
    plan,
  }
}

const goalsShape = branchPlan.fields.goals.shape

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
      fc.property(plans, edit, (all, change) => {
        const { files } = edited(merged(repository(all)).files, change)
        const again = merged(files)
        expect(merged(again.files).merge.changes).toEqual([])
      }),
      runs,
    )
  })

  test('when only units change, the branch plan says what they say', () => {
    fc.assert(
      fc.property(plans, plans, (first, second) => {
        const { merge } = merged({ ...merged(repository(first)).files, ...repository(second) })
        expect(merge.conflicts).toEqual([])
        const said = goalsIn(merge.generated, 'vm')
        expect(sameValue(goalsShape, merge.plan.goals ?? [], said)).toBe(true)
      }),
      runs,
    )
  })

  test('when only the coordinator changes, every edit survives and nothing is written', () => {
    fc.assert(
      fc.property(plans, edit, (all, change) => {
        const { files, plan } = edited(merged(repository(all)).files, change)
        const { merge } = merged(files)
        expect(merge.conflicts).toEqual([])
        expect(sameValue(goalsShape, merge.plan.goals ?? [], plan.goals ?? [])).toBe(true)
      }),
      runs,
    )
  })

  test('nothing is lost: each item of each unit is in the result, left out, or in the conflict list', () => {
    fc.assert(
      fc.property(plans, plans, edit, (first, second, change) => {
        const { files } = edited(merged(repository(first)).files, change)
        const { merge } = merged({ ...files, ...repository(second) })
        const accounted = new Set([
          ...itemsOf(merge.plan.goals).map(({ id }) => id),
          ...merge.leftOut,
          ...merge.conflicts.map(({ id }) => id),
        ])
        const lost = itemsOf(goalsIn(merge.generated, 'vm')).filter(({ id }) => !accounted.has(id))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  test('each conflict can be settled either way, and then the merge goes through', () => {
    fc.assert(
      fc.property(
        plans,
        plans,
        edit,
        fc.constantFrom('unit' as const, 'branch' as const),
        (first, second, change, take) => {
          const { files } = edited(merged(repository(first)).files, change)
          const open = { ...files, ...repository(second) }
          const { conflicts } = merged(open).merge
          const because = { reason: { fi: 'syy' }, by: { fi: 'koordinaattori' }, date: '2024-10-01' }
          const decided = conflicts.map((conflict) => decide(conflict, take, because))
          const settled = merged(open, { decided })
          expect(settled.merge.conflicts).toEqual([])
          expect(merged(settled.files).merge.changes).toEqual([])
        },
      ),
      runs,
    )
  })
})
