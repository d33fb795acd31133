/** The units whose forms are requested, and their plans. */

import { files } from '../../core/files/index.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { byCodePoint } from '../../core/order.ts'
import { isClosed, type RegisteredUnit, unitsById } from '../../core/organisation.ts'
import { planNamed, unitPlanPath } from '../../core/plan-paths.ts'
import { Refusal } from '../../core/refusal.ts'
import { unwritten } from '../../core/source.ts'
import { type Language, t } from '../../core/text.ts'
import type { PlanFile, Workspace } from '../../core/workspace.ts'
import { emit } from '../../core/yaml/emit.ts'
import { refuseUnknownSelection } from '../select.ts'

/** Which forms are asked for. */
interface AskedForms {
  readonly unit: readonly string[]
  readonly branch: readonly string[]
  readonly all: boolean
  /** Without what is in the plan. */
  readonly blank: boolean
}

/** A plan as a form shows it, and the YAML that says the same; empty where there is no plan yet. */
interface Shown {
  readonly file: PlanFile<UnitPlan>
  readonly text: string
}

const nobody = (): Refusal =>
  new Refusal(
    t('Kerro, kenen lomake tehdään.', 'Ange vems blankett som ska göras.', 'Say whose form to make.'),
    t(
      'Yksi yksikkö: --unit mallivirasto. Hallinnonalan kaikki yksiköt: --branch vm. Kaikki: --all.',
      'En enhet: --unit mallivirasto. Alla enheter i ett förvaltningsområde: --branch vm. Alla: --all.',
      'One unit: --unit mallivirasto. All units of a branch: --branch vm. All: --all.',
    ),
  )

const broken = (file: string): Refusal =>
  new Refusal(
    t(
      `Suunnitelmaa ei voi lukea, joten siitä ei voi tehdä lomaketta: ${file}`,
      `Planen kan inte läsas, så det går inte att göra en blankett av den: ${file}`,
      `The plan cannot be read, so no form can be made of it: ${file}`,
    ),
    t('Katso virheet: toimi validate', 'Se felen: toimi validate', 'See the mistakes: toimi validate'),
  )

/** The units asked for, by id. A closed unit has a form only when it is asked for by name. */
export function unitsAsked(workspace: Workspace, { unit, branch, all }: AskedForms): string[] {
  if (unit.length + branch.length === 0 && !all) throw nobody()
  refuseUnknownSelection({ unit, branch, goal: [] }, workspace)
  const registered = unitsById(workspace)
  const isMeant = (of: string): boolean => all || branch.includes(of)
  const known = [...registered.values()].filter(
    (each) => isMeant(each.branch.id) && !isClosed(each, workspace.asOf),
  )
  const planned = workspace.units.filter(
    ({ folder, content }) => isMeant(folder) && !registered.has(content.unit),
  )
  const ids = [...unit, ...known.map(({ item }) => item.id), ...planned.map(({ content }) => content.unit)]
  return [...new Set(ids)].sort(byCodePoint)
}

/** The period that most plans have, of the same branch when it has any: a new plan is for the same years. */
function usualPeriod(branch: string, { units }: Workspace): UnitPlan['period'] | undefined {
  const own = units.filter(({ folder }) => folder === branch)
  const periods = (own.length > 0 ? own : units).map(({ content }) => content.period)
  const name = ({ from, to }: UnitPlan['period']) => `${from} ${to}`
  const count = (each: UnitPlan['period']) => periods.filter((other) => name(other) === name(each)).length
  return [...periods].sort((a, b) => count(b) - count(a) || byCodePoint(name(b), name(a)))[0]
}

const languageOf = ({ settings, language }: Workspace, asked: Language): Language =>
  settings.languages?.includes(asked) ? asked : language

/** The plan of a unit that has none: a draft with nothing in it. */
function newPlan(
  unit: string,
  registered: RegisteredUnit | undefined,
  workspace: Workspace,
  asked: Language,
): Shown {
  const folder = registered?.branch.id ?? ''
  const year = workspace.asOf.slice(0, 4)
  const content: UnitPlan = {
    format: '1',
    unit,
    language: languageOf(workspace, asked),
    stage: 'draft',
    period: usualPeriod(folder, workspace) ?? { from: year, to: String(Number(year) + 3) },
  }
  const file = unitPlanPath(folder, unit)
  return {
    text: '',
    file: { content, folder, name: unit, source: unwritten(file) },
  }
}

/** The head of a plan without its goals. */
function headOf(file: PlanFile<UnitPlan>): Shown {
  const { format, unit, language, stage, period } = file.content
  const content = { format, unit, language, stage, period }
  return { file: { ...file, content }, text: emit(files['unit-plan'], content, language) }
}

/** The content of a unit's form. Throws a `Refusal` when its plan cannot be read. */
export function shownOf(unit: string, workspace: Workspace, blank: boolean, language: Language): Shown {
  const file = workspace.units.find(({ content }) => content.unit === unit)
  if (file) return blank ? headOf(file) : { file, text: file.source.text }
  const wreck = planNamed(unit, workspace.broken)
  if (wreck !== undefined) throw broken(wreck)
  return newPlan(unit, unitsById(workspace).get(unit), workspace, language)
}
