import type { Finding } from '../core/diagnostic.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { showDay } from '../core/numerals.ts'
import { type RegisteredUnit, unitsById } from '../core/organisation.ts'
import { daysFrom } from '../core/periods.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { eachLanguage, t } from '../core/text.ts'
import type { PlanFile } from '../core/workspace.ts'

const ended = (unit: string, until: string) => {
  const day = eachLanguage((language) => showDay(until, language))
  return t(
    `Yksikkö ${unit} oli olemassa ${day.fi} asti, eli se lakkasi ennen suunnitelmakautta.`,
    `Enheten ${unit} fanns till och med ${day.sv}, alltså upphörde den före planperioden.`,
    `The unit ${unit} existed until ${day.en}, so it ended before the plan's period.`,
  )
}
const notBegun = (unit: string, from: string) => {
  const day = eachLanguage((language) => showDay(from, language))
  return t(
    `Yksikkö ${unit} aloittaa ${day.fi}, vasta suunnitelmakauden jälkeen.`,
    `Enheten ${unit} inleder sin verksamhet ${day.sv}, först efter planperioden.`,
    `The unit ${unit} begins on ${day.en}, only after the plan's period.`,
  )
}

function* outside({ source, content }: PlanFile<UnitPlan>, unit: RegisteredUnit): Iterable<Finding> {
  const days = daysFrom(content.period.from, content.period.to)
  const { from, until } = unit.item.valid ?? {}
  // An end before its beginning is told where it is written.
  if (from !== undefined && until !== undefined && until < from) return
  const message =
    days && until !== undefined && until < days.start
      ? ended(unit.item.id, until)
      : days && from !== undefined && from > days.end
        ? notBegun(unit.item.id, from)
        : undefined
  if (!message) return
  const related = [
    {
      source: unit.source,
      path: [...unit.path, 'valid'],
      message: t('voimassaolo on tässä', 'giltigheten står här', 'its validity is here'),
    },
  ]
  const fix = t(
    'Siirrä suunnitelma kansioon plans/archive tai korjaa suunnitelmakausi tai yksikön voimassaolo.',
    'Flytta planen till mappen plans/archive eller rätta planperioden eller enhetens giltighet.',
    "Move the plan to plans/archive, or correct the plan's period or the unit's validity.",
  )
  yield { source, path: ['unit'], message, fix, related }
}

export const unitValid: Check = {
  code: 'unit-valid',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Yksikkö on olemassa suunnitelmakaudella.',
    'Enheten finns under planperioden.',
    "The unit exists during the plan's period.",
  ),
  why: t(
    'Organisaatiot muuttuvat joka vuosi. Lakanneen yksikön suunnitelmaa ei kukaan toteuta.',
    'Organisationerna ändras varje år. Ingen genomför planen för en enhet som har upphört.',
    'Organisations change every year. Nobody carries out the plan of a unit that has ceased to exist.',
  ),
  good: { 'plans/vm/mallivirasto.yaml': barePlan('mallivirasto') },
  bad: { 'plans/vm/entinen-laitos.yaml': barePlan('entinen-laitos') },
  *find(workspace) {
    const units = unitsById(workspace)
    for (const file of workspace.units) {
      const unit = units.get(file.content.unit)
      if (unit) yield* outside(file, unit)
    }
  },
}
