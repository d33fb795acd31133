/** Ways through a plan: by positions, as paths go, and by the ids and keys of what stands on them. */
import { unitPlan } from '../../core/files/unit-plan.ts'
import { reachedBy } from '../../core/named-way.ts'
import type { Path } from '../../core/source.ts'

/** A way by names and keys, as it goes by positions in a plan; on from something that is not there it goes by names alone. */
export const pathOf = (plan: unknown, field: readonly string[]): Path =>
  reachedBy(unitPlan, plan, field).map(({ step }) => step)

/** A way by positions, as it goes by the ids of the items on it. */
export const withIds = (path: Path, ids: readonly string[]): string[] => {
  let at = 0
  return path.map((step) => (typeof step === 'number' ? (ids[at++] ?? '') : step))
}
