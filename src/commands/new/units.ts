import { unitsById } from '../../core/organisation.ts'
import { period } from '../../core/periods.ts'
import { archivePath, unitPlanPath } from '../../core/plan-paths.ts'
import { pick } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { firstPlan } from '../../starter/plan.ts'
import { rollForward } from '../../starter/roll-forward.ts'
import { asId, asYears } from '../arguments.ts'
import { presumedPeriod } from '../init/questions.ts'
import type { Outcome } from '../outcome.ts'
import type { Wanted } from './options.ts'
import { edited, planOf, wrote } from './plan.ts'
import { hasPlan, overlaps, unknownUnit } from './refusals.ts'

/** The first plan of a unit. */
function beginUnit({ unit: named = '', period = '' }: Wanted, workspace: Workspace): Outcome {
  const id = asId(named)
  const registered = unitsById(workspace)
  const unit = registered.get(id)
  if (!unit) throw unknownUnit(id, registered.keys())
  const planned = workspace.units.find(({ content }) => content.unit === id)
  if (planned) throw hasPlan(planned.source.file, id)
  const { language, asOf } = workspace
  const name = pick(unit.item.name, language)?.text ?? id
  const content = firstPlan({ unit: id, name, ...asYears(period || presumedPeriod(asOf)) }, language)
  return wrote([{ kind: 'write', path: unitPlanPath(unit.branch.id, id), content, before: '' }])
}

/** The next plan of a unit; the one that ends goes to the archive. */
function continueUnit({ from: named = '', period: asked = '' }: Wanted, workspace: Workspace): Outcome {
  const file = planOf(named, workspace)
  const years = asYears(asked)
  const { from, to } = file.content.period
  if (period(years.from).start <= period(to).end) throw overlaps(`${from}–${to}`)
  const { text, file: path } = file.source
  return wrote([
    edited(file, rollForward(file.content, years)),
    { kind: 'write', path: archivePath(path, { from, to }), content: text, before: '' },
  ])
}

/** The first plan of a unit, or the one after a plan that ends. */
export const addUnit = (asked: Wanted, workspace: Workspace): Outcome =>
  asked.from === undefined ? beginUnit(asked, workspace) : continueUnit(asked, workspace)
