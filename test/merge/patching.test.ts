/** Of a plan that is patched, only what changes is parsed. Nothing in what comes out tells that. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { branchPlan } from '../../src/core/files/branch-plan.ts'
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { plan, plans, renamed } from './arbitraries.ts'
import { edited, edits, hands } from './coordinator.ts'
import { sample } from './runs.ts'
import { branchPath, branchPlanIn, merged, repository } from './world.ts'

const parsed = vi.hoisted(() => ({ wholly: false, less: 0 }))

vi.mock(import('../../src/core/yaml/unchanged.ts'), async (original) => {
  const { withoutUnchanged, ...others } = await original()
  return {
    ...others,
    withoutUnchanged: (shape, text, ...versions) => {
      if (parsed.wholly) return text
      const emptied = withoutUnchanged(shape, text, ...versions)
      expect(emptied).toHaveLength(text.length)
      if (emptied !== text) parsed.less++
      return emptied
    },
  }
})

/** What comes of a patch when all of the text is parsed. */
function patchedWholly(...asked: Parameters<typeof patch>): string {
  parsed.wholly = true
  const text = patch(...asked)
  parsed.wholly = false
  return text
}

const alike = (...asked: Parameters<typeof patch>): void =>
  expect(patch(...asked)).toBe(patchedWholly(...asked))

test('a branch plan into which its units are merged', () => {
  parsed.less = 0
  const property = fc.property(
    plans,
    plans,
    edits,
    hands,
    fc.boolean(),
    (first, second, changes, hand, isRenamed) => {
      const files = edited(merged(repository(first)).files, changes, hand)
      const next = isRenamed ? first.map(renamed) : second
      const { merge } = merged({ ...files, ...repository(next) })
      alike(branchPlan, files[branchPath] ?? '', branchPlanIn(files), merge.plan, 'fi', merge.names)
    },
  )
  fc.assert(property, sample(20))
  expect(parsed.less).toBeGreaterThan(0)
})

test('a unit plan in which some of the goals are as another version has them', () => {
  parsed.less = 0
  const fates = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
  const property = fc.property(plan('malli'), plan('malli'), fates, (before, other, taken) => {
    const goals = (before.goals ?? []).flatMap((goal, at) => {
      const next = taken[at] ? other.goals?.find(({ id }) => id === goal.id) : goal
      return next ? [next] : []
    })
    alike(unitPlan, emit(unitPlan, before, 'fi'), before, { ...other, goals }, 'fi')
  })
  fc.assert(property, sample(40))
  expect(parsed.less).toBeGreaterThan(0)
})
