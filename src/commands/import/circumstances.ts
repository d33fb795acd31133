/** Changes since a form was made that its importer should know. */
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { isClosed, unitsById } from '../../core/organisation.ts'
import type { Remark } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Memory } from '../../forms/memory.ts'
import type { CurrentPlan } from './current-plan.ts'
import * as say from './sayings.ts'

/** The form was made by another edition of the strategy. */
function edition({ catalogue }: Memory, { catalogue: { version } }: Workspace) {
  return catalogue === version ? [] : [say.otherCatalogue(catalogue, version)]
}

/** The plan has been rolled forward to other years. */
function years(base: UnitPlan | undefined, { plan }: CurrentPlan) {
  const [then, now] = [base, plan].map((each) => each && `${each.period.from} – ${each.period.to}`)
  return then === undefined || now === undefined || then === now ? [] : [say.otherPeriod(then, now)]
}

/** The unit is no more. */
function closure(unit: string, workspace: Workspace) {
  const registered = unitsById(workspace).get(unit)
  return registered && isClosed(registered, workspace.asOf) ? [say.unitClosed(unit)] : []
}

/** The remarks on a form as a whole, from the plan it was made of and the current one. */
export const circumstancesOf = (
  memory: Memory,
  base: UnitPlan | undefined,
  standing: CurrentPlan,
  workspace: Workspace,
): Remark[] =>
  [...edition(memory, workspace), ...years(base, standing), ...closure(memory.unit, workspace)].map(
    (saying) => ({ ...saying, place: undefined }),
  )
