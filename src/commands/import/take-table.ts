import type { TableMap } from '../../core/files/table-map.ts'
import type { WorkbookFile } from '../../core/workbook.ts'
import type { Loaded, Workspace } from '../../core/workspace.ts'
import { emptyPlan } from '../../forms/filled/remembered.ts'
import { readTable } from '../../forms/foreign/read-table.ts'
import type { CurrentPlan, Taken } from './current-plan.ts'
import { settle } from './settle.ts'

/** Takes somebody's own table into the plan of a unit, by a map of its columns. */
export function takeTable(
  workbook: WorkbookFile,
  map: Loaded<TableMap>,
  standing: CurrentPlan,
  workspace: Workspace,
): Taken {
  const { unit, language = workspace.language } = map.content
  const before = standing.plan ?? emptyPlan({ unit, planLanguage: language })
  const { plan, remarks, problems, placeOf } = readTable(workbook, map, before, workspace)
  const settled = settle(plan, placeOf, standing, workspace)
  return { standing: settled.standing, remarks: [...remarks, ...settled.remarks], problems }
}
