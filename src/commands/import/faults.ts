/** The problems that a plan would have after an import. */
import type { Diagnostic, DiagnosticText } from '../../core/diagnostic.ts'
import { FileLoader } from '../../core/file-loader.ts'
import { unitPlan } from '../../core/files/unit-plan.ts'
import { planPlace } from '../../core/plan-paths.ts'
import { runChecks } from '../../core/rule.ts'
import { shapeAt } from '../../core/shape/shape.ts'
import type { Remark } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { PlaceOf } from '../../forms/filled/places.ts'
import { cellMissing } from '../../forms/filled/sayings.ts'
import { allChecks } from '../rules.ts'
import type { CurrentPlan } from './current-plan.ts'

/** The diagnostics of the checks for one file. */
const problemsOf = (workspace: Workspace, file: string): Diagnostic[] =>
  runChecks(allChecks, workspace).diagnostics.filter((each) => each.file === file)

/** A key that identifies a diagnostic independently of its line. */
const signOf = ({ code, path, message }: Diagnostic): string => [code, ...path, message.en].join('\u0000')

/** A plan file taken through the gates of syntax, shape and meaning: what comes through, and what is told. */
function judge(file: string, text: string, workspace: Workspace) {
  const opener = new FileLoader()
  opener.applySettings(workspace.settings)
  const held = opener.loadText(file, text, 'unit-plan')
  if (!held) return { problems: opener.problems }
  const { folder, name } = planPlace(file) ?? { folder: '', name: '' }
  const others = workspace.units.filter(({ source }) => source.file !== file)
  const units = [...others, { ...held, folder, name }]
  return { plan: held.content, problems: problemsOf({ ...workspace, units }, file) }
}

/** A problem as it is told to somebody who has a form before them, and not the YAML. */
function inForm({ code, severity, path, message, fix }: Diagnostic): DiagnosticText {
  const { field } = code === 'field-missing' ? shapeAt(unitPlan, path.map(String)) : {}
  return field ? cellMissing(field.label) : { code, severity, message, ...(fix && { fix }) }
}

/** The ordinary gates and checks on what the file would be. What was wrong before is not the workbook's fault, and only a warning. */
export function faultsOf(
  { file, plan, text }: CurrentPlan,
  before: CurrentPlan,
  workspace: Workspace,
  placeOf: PlaceOf,
): Remark[] {
  const judged = judge(file, text, workspace)
  const known = new Set(before.plan ? problemsOf(workspace, file).map(signOf) : [])
  return judged.problems.map((problem): Remark => {
    const said = inForm(problem)
    const shown = judged.plan ?? plan
    const isOld = said.severity === 'error' && known.has(signOf(problem))
    return {
      ...said,
      ...(isOld && { severity: 'warning' }),
      place: shown && placeOf(shown, problem.path),
    }
  })
}
