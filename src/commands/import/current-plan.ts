import type { Diagnostic, DiagnosticText } from '../../core/diagnostic.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { unitsById } from '../../core/organisation.ts'
import { planNamed, unitPlanPath } from '../../core/plan-paths.ts'
import type { Remark } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Memory } from '../../forms/memory.ts'
import * as say from './sayings.ts'

/** The plan of a unit while workbooks are taken in one after the other. */
export interface CurrentPlan {
  readonly file: string
  /** Undefined: there is none. */
  readonly plan: UnitPlan | undefined
  readonly text: string
}

/** The plan of a unit as a workbook gives it, with the remarks on its cells and on its map. */
export interface Taken {
  readonly standing: CurrentPlan
  readonly remarks: readonly Remark[]
  readonly problems?: readonly Diagnostic[]
}

/** The plan that a workbook was made of: whose it was, where it lay, and its text; empty where there was none. */
export type Origin = Pick<Memory, 'unit' | 'file' | 'plan'>

/** The reason why a workbook is not imported at all. */
export type Refused = Required<Pick<DiagnosticText, 'message' | 'fix'>>

/** The current plan that a workbook is for, or the reason why there is none to import into. */
export function standingOf({ unit, file, plan }: Origin, workspace: Workspace): CurrentPlan | Refused {
  const there = workspace.units.find(({ content }) => content.unit === unit)
  if (there) return { file: there.source.file, plan: there.content, text: there.source.text }
  const wreck = workspace.broken.has(file) ? file : planNamed(unit, workspace.broken)
  if (wreck !== undefined) return say.brokenPlan(wreck)
  const registered = unitsById(workspace).get(unit)
  if (!registered) return say.goneUnit(unit)
  if (plan !== '') return say.gonePlan(file)
  return { file: unitPlanPath(registered.branch.id, unit), plan: undefined, text: '' }
}
