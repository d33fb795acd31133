import { cellsIn } from '../../completeness/cells.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import { handIns } from '../../completeness/hand-in.ts'
import { scopesOf } from '../../completeness/scopes.ts'
import type { Workspace } from '../../core/workspace.ts'
import { followItems } from '../../followup/follow-up.ts'
import { bareMaterial } from '../../reports/bare-material.ts'
import type { Material } from '../../reports/material.ts'
import type { Surroundings } from '../command.ts'
import { mapOf } from '../heat-map.ts'
import { remerged } from './merges.ts'

/** What is known of the plans, for every report alike. */
export function materialOf(workspace: Workspace, internal: boolean, surroundings: Surroundings): Material {
  const { units, branches } = workspace
  const merges = branches.map(({ folder }) => [folder, remerged(folder, workspace)] as const)
  const awaited = handIns(workspace).map(({ unit, plan }) => ({
    unit: unit.item.id,
    branch: unit.branch.id,
    plan,
  }))
  const cells = [...cellsIn(scopesOf({ units, branches, shared: false }, workspace), { all: false })]
  return {
    ...bareMaterial(workspace, internal, surroundings),
    gaps: gapsIn(cells),
    map: mapOf(cells),
    awaited,
    followed: followItems({ units, branches, merged: true }, workspace),
    stale: new Set(merges.flatMap(([folder, { stale }]) => (stale ? [folder] : []))),
    merges: new Map(merges),
  }
}
