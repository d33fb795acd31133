/** Workbooks, each taken into what those before it have made of the plan of its unit. */
import type { Change } from '../../core/change.ts'
import { type Diagnostic, diagnoseFile } from '../../core/diagnostic.ts'
import type { TableMap } from '../../core/files/table-map.ts'
import { diagnoseCell, type WorkbookFile } from '../../core/workbook.ts'
import type { Loaded, Workspace } from '../../core/workspace.ts'
import { memoryIn, planIn } from '../../forms/filled/remembered.ts'
import { diagnoseMap } from '../../forms/foreign/heads.ts'
import { formVersion } from '../../forms/memory.ts'
import { type CurrentPlan, type Origin, type Refused, standingOf, type Taken } from './current-plan.ts'
import * as say from './sayings.ts'
import { takeForm } from './take-form.ts'
import { takeTable } from './take-table.ts'

/** The plan that a workbook is for, and the function that imports it. */
interface Intake {
  readonly origin: Origin
  take(standing: CurrentPlan): Taken
}

/** The settings of an import. */
interface Setting {
  readonly workspace: Workspace
  /** Whether rows that have gone from a form go from the plan. */
  readonly removes: boolean
  /** There when the workbooks are somebody's own tables. */
  readonly map: Loaded<TableMap> | undefined
}

function intakeOf(workbook: WorkbookFile, { workspace, removes, map }: Setting): Intake | Refused {
  if (map) {
    const { unit } = map.content
    return {
      origin: { unit, file: '', plan: '' },
      take: (standing) => takeTable(workbook, map, standing, workspace),
    }
  }
  const memory = workbook.workbook && memoryIn(workbook.workbook)
  if (!memory) return say.notAForm
  if (memory.version !== formVersion) return say.newerForm
  const base = memory.plan === '' ? undefined : planIn(memory.file, memory.plan, workspace)
  if (memory.plan !== '' && base?.unit !== memory.unit) return say.notAForm
  return {
    origin: memory,
    take: (standing) => takeForm(workbook, { memory, base }, standing, { removes, workspace }),
  }
}

/** The diagnostic of a refused workbook: for a form at the file, for a table at the unit in its map. */
const refusal = (
  { file }: WorkbookFile,
  { message, fix }: Refused,
  map: Loaded<TableMap> | undefined,
): Diagnostic =>
  map
    ? diagnoseMap(map, [['unit'], { code: 'table-unit-unknown', severity: 'error', message, fix }])
    : diagnoseFile(file, 'form-unknown', 'error', message, { fix })

/** The files that would be other than they are. */
const changesOf = (standings: Iterable<CurrentPlan>, { sources }: Workspace): Change[] =>
  [...standings].flatMap(({ file, text }): Change[] => {
    const before = sources.get(file)?.text ?? ''
    return text === before ? [] : [{ kind: 'write', path: file, content: text, before }]
  })

/** Takes in workbooks: what is told of them, and what would change in the files of plans. */
export function takeIn(
  workbooks: readonly WorkbookFile[],
  setting: Setting,
): { diagnostics: readonly Diagnostic[]; changes: readonly Change[] } {
  const standings = new Map<string, CurrentPlan>()
  const diagnostics: Diagnostic[] = []
  for (const workbook of workbooks) {
    diagnostics.push(...workbook.problems)
    if (!workbook.workbook) continue
    const intake = intakeOf(workbook, setting)
    if ('message' in intake) {
      diagnostics.push(refusal(workbook, intake, setting.map))
      continue
    }
    const { unit } = intake.origin
    const before = standings.get(unit) ?? standingOf(intake.origin, setting.workspace)
    if ('message' in before) {
      diagnostics.push(refusal(workbook, before, setting.map))
      continue
    }
    const { standing, remarks, problems = [] } = intake.take(before)
    standings.set(unit, standing)
    diagnostics.push(...problems, ...remarks.map((remark) => diagnoseCell(workbook, remark, unit)))
  }
  return { diagnostics, changes: changesOf(standings.values(), setting.workspace) }
}
