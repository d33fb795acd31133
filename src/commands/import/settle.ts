import { type UnitPlan, unitPlan } from '../../core/files/unit-plan.ts'
import type { Workspace } from '../../core/workspace.ts'
import { emit } from '../../core/yaml/emit.ts'
import { patch } from '../../core/yaml/patch.ts'
import type { PlaceOf } from '../../forms/filled/places.ts'
import { changesOf } from './changes.ts'
import type { CurrentPlan, Taken } from './current-plan.ts'
import { faultsOf } from './faults.ts'

/** The YAML of a plan; an existing text is edited only where values change. */
const textOf = ({ plan: before, text }: CurrentPlan, plan: UnitPlan): string =>
  before === undefined
    ? emit(unitPlan, plan, plan.language)
    : patch(unitPlan, text, before, plan, before.language)

/** Takes in a plan as a workbook makes it: tells what would change, and what would be wrong with it then. */
export function settle(plan: UnitPlan, placeOf: PlaceOf, before: CurrentPlan, workspace: Workspace): Taken {
  const standing = { ...before, plan, text: textOf(before, plan) }
  return {
    standing,
    remarks: [
      ...changesOf(before.plan, plan, placeOf, workspace),
      ...faultsOf(standing, before, workspace, placeOf),
    ],
  }
}
