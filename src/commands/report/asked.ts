import type { Workspace } from '../../core/workspace.ts'
import { isEverything, refuseUnknownSelection, type Selected, selectUnits } from '../select.ts'

/** The branches asked for: by name, by a unit of theirs, or else each that has plans. */
export function branchesAsked(asked: Selected, workspace: Workspace): string[] {
  refuseUnknownSelection(asked, workspace)
  const byPlans = selectUnits(workspace, asked).map(({ folder }) => folder)
  const merged = isEverything(asked) ? workspace.branches.map(({ folder }) => folder) : []
  return [...new Set([...asked.branch, ...byPlans, ...merged])]
}

const flagged = (flag: string, ids: readonly string[]): string[] =>
  [...new Set(ids)].sort().map((id) => `--${flag} ${id}`)

/** The selection as one sorted text; undefined: everything. */
export const selectionOf = ({ branch, unit, goal }: Selected): string | undefined =>
  [...flagged('branch', branch), ...flagged('unit', unit), ...flagged('goal', goal)].join(' ') || undefined
