import { dueUntil } from '../core/due.ts'
import type { BranchPlan } from '../core/files/branch-plan.ts'
import type { Stage } from '../core/files/choices.ts'
import type { Goal, UnitPlan } from '../core/files/unit-plan.ts'
import { isClosed, unitsById } from '../core/organisation.ts'
import { stageOf } from '../core/rule.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import type { AssessedFile } from './expectation.ts'

/** What is to be looked at. */
interface Asked {
  readonly units: readonly PlanFile<UnitPlan>[]
  readonly branches: readonly PlanFile<BranchPlan>[]
  /** Whether the indicators that many share are looked at too. */
  readonly shared: boolean
  /** The stage by which all plans are judged; not given: each by its own. */
  readonly stage?: Stage
  /** Limits the plans to some of their goals. */
  readonly keeps?: (goal: Goal) => boolean
}

/** Shared indicators are expected to be ready: they are judged by the last stage. */
function sharedScope({ stage = 'monitoring' }: Asked, workspace: Workspace): AssessedFile[] {
  const { shared } = workspace
  if (!shared) return []
  const { source, content } = shared
  return [{ source, workspace, stage, content: content.indicators, span: { from: '', to: '' }, dueUntil: '' }]
}

/** The files in which completeness is looked for. The plan of a unit that is closed is nobody's to complete. */
export function scopesOf(asked: Asked, workspace: Workspace): AssessedFile[] {
  const registered = unitsById(workspace)
  const common = { workspace, dueUntil: dueUntil(workspace), ...(asked.keeps && { keeps: asked.keeps }) }
  const scope = ({ source, content }: PlanFile<UnitPlan | BranchPlan>) => ({
    ...common,
    source,
    content,
    stage: asked.stage ?? stageOf(content, workspace),
    span: content.period,
  })
  const unitScope = (file: PlanFile<UnitPlan>): AssessedFile[] => {
    const unit = registered.get(file.content.unit)
    if (unit && isClosed(unit, workspace.asOf)) return []
    return [{ ...scope(file), unit: file.content.unit, branch: unit?.branch.id ?? file.folder }]
  }
  return [
    ...asked.units.flatMap(unitScope),
    ...asked.branches.map((file) => ({ ...scope(file), branch: file.content.branch })),
    ...(asked.shared ? sharedScope(asked, workspace) : []),
  ]
}
