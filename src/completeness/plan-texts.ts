import { type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { walkTo } from '../core/shape/walk.ts'
import type { Path } from '../core/source.ts'
import type { Words } from '../core/text.ts'

/** A text of a plan, and where it stands. */
export interface PlanText {
  readonly words: Words
  readonly path: Path
}

const walk = walkTo(unitPlan, ['words'])

/** Every text of a plan, in the order of its shape. */
export function textsOf(plan: UnitPlan): PlanText[] {
  const texts: PlanText[] = []
  walk(plan, [], (_shape, words, path) => texts.push({ words: words as Words, path }))
  return texts
}
