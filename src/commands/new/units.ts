import { showDay } from '../../core/numerals.ts'
import { unitsById } from '../../core/organisation.ts'
import { period } from '../../core/periods.ts'
import { archivePath, unitPlanPath } from '../../core/plan-paths.ts'
import { eachLanguage, pick, type Text, t } from '../../core/text.ts'
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

/** What is to be known when a plan goes to the archive before its period is over. */
function stillRuns(end: string): Text {
  const day = eachLanguage((language) => showDay(end, language))
  return t(
    `Huomaa: vanhan suunnitelman kausi kestää ${day.fi} asti. Se on nyt arkistossa, joten sen tavoitteet ja arvot eivät ole mukana hallinnonalan suunnitelmassa seuraavan yhdistämisen jälkeen, eikä toimi status seuraa niitä. Jos vanhaa vielä seurataan, palauta tiedostot ja aja sama komento kauden päätyttyä.`,
    `Obs: den gamla planens period pågår till och med ${day.sv}. Den är nu i arkivet, så dess mål och värden finns inte i förvaltningsområdets plan efter nästa sammanställning, och toimi status följer inte upp dem. Om den gamla planen ännu följs upp, återställ filerna och kör samma kommando när perioden är slut.`,
    `Note: the period of the old plan runs until ${day.en}. It is in the archive now, so its goals and values will not be in the branch plan after the next merge, and toimi status does not follow them up. If the old plan is still followed up, put the files back and run the same command when the period is over.`,
  )
}

/** The next plan of a unit; the one that ends goes to the archive. */
function continueUnit({ from: named = '', period: asked = '' }: Wanted, workspace: Workspace): Outcome {
  const file = planOf(named, workspace)
  const years = asYears(asked)
  const { from, to } = file.content.period
  if (period(years.from).start <= period(to).end) throw overlaps(`${from}–${to}`)
  const { text, file: path } = file.source
  const { end } = period(to)
  return {
    ...wrote([
      edited(file, rollForward(file.content, years)),
      { kind: 'write', path: archivePath(path, { from, to }), content: text, before: '' },
    ]),
    closing: workspace.asOf <= end ? [stillRuns(end)] : [],
  }
}

/** The first plan of a unit, or the one after a plan that ends. */
export const addUnit = (asked: Wanted, workspace: Workspace): Outcome =>
  asked.from === undefined ? beginUnit(asked, workspace) : continueUnit(asked, workspace)
