import { cellsIn } from '../../completeness/cells.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import { handIns } from '../../completeness/hand-in.ts'
import { scopesOf } from '../../completeness/scopes.ts'
import type { Workspace } from '../../core/workspace.ts'
import { followItems } from '../../followup/follow-up.ts'
import { mergeBranch, sidesOf } from '../../merge/branch.ts'
import type { Material } from '../../reports/material.ts'
import { bareMaterial } from '../bare-material.ts'
import type { Surroundings } from '../command.ts'

/** Whether the plans of the units have changed since the branch plan was merged. Where a file cannot be read, nobody knows. */
function isStale(folder: string, workspace: Workspace): boolean {
  const matters = (file: string) => file.startsWith(`plans/${folder}/`) || !file.startsWith('plans/')
  if ([...workspace.broken].some(matters)) return false
  const { changes, conflicts } = mergeBranch(workspace, sidesOf(workspace, folder))
  return changes.length + conflicts.length > 0
}

/** What is known of the plans, for every report alike. */
export function materialOf(workspace: Workspace, internal: boolean, surroundings: Surroundings): Material {
  const { units, branches } = workspace
  const merged = branches.map(({ folder }) => folder)
  const awaited = handIns(workspace).map(({ unit, plan }) => ({
    unit: unit.item.id,
    branch: unit.branch.id,
    plan,
  }))
  return {
    ...bareMaterial(workspace, internal, surroundings),
    gaps: gapsIn(cellsIn(scopesOf({ units, branches, shared: false }, workspace), { all: false })),
    awaited,
    followed: followItems({ units, branches, merged: true }, workspace),
    stale: new Set(merged.filter((folder) => isStale(folder, workspace))),
  }
}
