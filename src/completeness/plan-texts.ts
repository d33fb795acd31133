import { type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { walkTo } from '../core/shape/walk.ts'
import type { Words } from '../core/text.ts'
import type { Way } from '../core/way.ts'

/** A text of a plan, and where it stands. */
interface PlanText {
  readonly words: Words
  readonly way: Way
}

const walk = walkTo(unitPlan, ['words'])

/** Every text of a plan, in the order of its shape. */
export function textsOf(plan: UnitPlan): PlanText[] {
  const texts: PlanText[] = []
  walk(plan, undefined, (_shape, words, way) => texts.push({ words: words as Words, way }))
  return texts
}
