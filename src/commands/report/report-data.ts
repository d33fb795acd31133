import { cellsIn } from '../../completeness/cells.ts'
import { gapsIn } from '../../completeness/gaps.ts'
import { handIns } from '../../completeness/hand-in.ts'
import { scopesOf } from '../../completeness/scopes.ts'
import type { Workspace } from '../../core/workspace.ts'
import { followItems } from '../../followup/follow-up.ts'
import { withMarks } from '../../merge/marked.ts'
import { materialOf, type ReportData } from '../../reports/material.ts'
import { mapOf } from '../check/heat-map.ts'
import type { Surroundings } from '../command.ts'
import type { Selected } from '../select.ts'
import { branchesAsked } from './asked.ts'
import { remerged } from './merges.ts'

/** Finds out what there is to tell of the plans, for every report alike; how branch plans stand to their units, where they were asked for. */
export function collectReportData(
  workspace: Workspace,
  asked: Selected & { readonly internal: boolean },
  surroundings: Surroundings,
): ReportData {
  const { units, branches } = workspace
  const merged = new Set(branches.map(({ folder }) => folder))
  const merges = branchesAsked(asked, workspace)
    .filter((branch) => merged.has(branch))
    .map((branch) => [branch, remerged(branch, workspace)] as const)
  const awaited = handIns(workspace).map(({ unit, plan }) => ({
    unit: unit.item.id,
    branch: unit.branch.id,
    plan,
  }))
  const cells = [...cellsIn(scopesOf({ units, branches, shared: false }, workspace), { all: false })]
  return {
    ...materialOf(withMarks(workspace), asked.internal, surroundings),
    gaps: gapsIn(cells),
    map: mapOf(cells),
    awaited,
    followed: followItems({ units, branches, merged: true }, workspace),
    stale: new Set(merges.flatMap(([branch, { stale }]) => (stale ? [branch] : []))),
    merges: new Map(merges),
  }
}
