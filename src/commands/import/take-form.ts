/** A form that came back, taken into the plan of its unit. */
import { type UnitPlan, unitPlan } from '../../core/files/unit-plan.ts'
import { idsAlong } from '../../core/ids-along.ts'
import type { Remark, WorkbookFile } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import { identifiedIn } from '../../core/written.ts'
import { type Filled, readForm } from '../../forms/filled/read-form.ts'
import { emptyPlan } from '../../forms/filled/remembered.ts'
import type { Memory } from '../../forms/memory.ts'
import { type Conflict, wholeName } from '../../merge/sides.ts'
import { mergePlans } from '../../merge/versions.ts'
import { circumstancesOf } from './circumstances.ts'
import type { CurrentPlan, Taken } from './current-plan.ts'
import * as say from './sayings.ts'
import { settle } from './settle.ts'
import { pathOf, withIds } from './ways.ts'

/** The memory of a form, and the plan that it was made of; undefined: the unit had none. */
interface Form {
  readonly memory: Memory
  readonly base: UnitPlan | undefined
}

/** Whether the form of a unit without a plan came back as it went out. */
const isUntouched = ({ goals, currentState, note, updated }: UnitPlan): boolean =>
  [goals, currentState, note, updated].every((part) => part === undefined)

/** Asks about rows that have gone. */
const questions = ({ gone }: Filled): Remark[] =>
  gone.map(({ key, place, table }) => ({
    severity: 'error',
    code: 'form-row-removed',
    message: say.removed(table.title, key),
    fix: say.removedFix,
    place,
  }))

/** A value that has changed both in the form and in the plan, at its cell. */
function dispute(conflict: Conflict, { plan, gone, placeOf }: Filled, workspace: Workspace): Remark {
  const { id, field } = conflict
  const item = identifiedIn(plan).find((each) => each.item.id === id)
  const way = [...(item ? withIds(item.path, idsAlong(plan, item.path)) : []), ...field]
  const removed = gone.find(({ key }) => key === wholeName(conflict))
  return {
    severity: 'error',
    code: 'form-conflict',
    message: say.conflict(way, conflict, workspace),
    fix: say.conflictFix,
    place: removed?.place ?? placeOf(plan, pathOf(plan, way)),
  }
}

/** Takes in what has been filled in since a form was made. */
export function takeForm(
  workbook: WorkbookFile,
  { memory, base }: Form,
  standing: CurrentPlan,
  { removes, workspace }: { readonly removes: boolean; readonly workspace: Workspace },
): Taken {
  const now = standing.plan
  const filled = readForm(workbook, memory, base ?? emptyPlan(memory), { workspace, removes, now })
  const told = [
    ...filled.remarks,
    ...circumstancesOf(memory, base, standing, workspace),
    ...(removes ? [] : questions(filled)),
  ]
  if (!base && !standing.plan && isUntouched(filled.plan)) return { standing, remarks: told }
  const three = { base, ours: standing.plan, theirs: filled.plan }
  const { plan, conflicts } = mergePlans(unitPlan, three, () => undefined)
  const disputes = conflicts.map((conflict) => dispute(conflict, filled, workspace))
  const settled = settle(plan, filled.placeOf, standing, workspace)
  return { standing: settled.standing, remarks: [...told, ...disputes, ...settled.remarks] }
}
