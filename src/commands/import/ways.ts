/** Ways through a plan: by positions, as paths go, and by the ids and keys of what stands on them. */
import { unitPlan } from '../../core/files/unit-plan.ts'
import { keyOf } from '../../core/shape/same.ts'
import { shapeAt } from '../../core/shape/shape.ts'
import type { Path, Step } from '../../core/source.ts'

/** A way by names and keys, as it goes by positions in a plan; on from something that is not there it goes by names alone. */
export function pathOf(plan: unknown, field: readonly string[]): Path {
  let here = plan
  return field.map((name, depth): Step => {
    const { shape } = shapeAt(unitPlan, field.slice(0, depth))
    const step: Step =
      shape?.kind === 'list' && Array.isArray(here)
        ? here.findIndex((item) => keyOf(shape, item) === name)
        : name
    here = typeof here === 'object' && here !== null ? (here as Record<Step, unknown>)[step] : undefined
    return step
  })
}

/** A way by positions, as it goes by the ids of the items on it. */
export const withIds = (path: Path, ids: readonly string[]): string[] => {
  let at = 0
  return path.map((step) => (typeof step === 'number' ? (ids[at++] ?? '') : step))
}
