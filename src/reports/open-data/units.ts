import type { PlanState } from '../../core/completeness.ts'
import { unitPlan } from '../../core/files/unit-plan.ts'
import { branchesIn } from '../../core/organisation.ts'
import { t, type Words } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import type { ReportData } from '../material.ts'
import { nouns } from '../vocabulary.ts'
import { columnsOf, wordsFields } from './columns.ts'
import { type DataMaker, ownerFields, type VisiblePlan } from './visible-plans.ts'

/** A unit, whether its plan has come, and what stands at the top of it. */
interface UnitRow {
  readonly branch: string
  readonly unit: string
  readonly branchName: Words | undefined
  readonly unitName: Words | undefined
  readonly state: PlanState
  readonly plan: VisiblePlan['plan'] | undefined
}

const words = {
  about: t(
    'Yksi rivi on kirjanpitoyksikkö, jolta odotetaan suunnitelmaa tai joka on sen antanut.',
    'En rad är en bokföringsenhet som väntas lämna in en plan eller har lämnat in den.',
    'A row is an accounting unit that is expected to hand in a plan or has handed one in.',
  ),
  branchName: t('Hallinnonalan nimi', 'Förvaltningsområdets namn', 'Name of the branch'),
  unitName: t('Yksikön nimi', 'Enhetens namn', 'Name of the unit'),
  state: t('Suunnitelman tila', 'Planens läge', 'State of the plan'),
}

const fields: readonly FieldOf<UnitRow>[] = [
  ...ownerFields,
  ...wordsFields<UnitRow>({ name: 'branchName', title: words.branchName }, ({ branchName }) => branchName),
  ...wordsFields<UnitRow>({ name: 'unitName', title: words.unitName }, ({ unitName }) => unitName),
  {
    name: 'state',
    title: words.state,
    type: 'string',
    of: ['handed-in', 'broken', 'missing'],
    value: ({ state }) => state,
  },
  ...columnsOf<UnitRow>(unitPlan, ({ plan }) => plan, ['format', 'unit']),
]

function rowsOf(plans: readonly VisiblePlan[], { workspace, units, awaited }: ReportData): UnitRow[] {
  const branches = new Map(branchesIn(workspace).map(({ item }) => [item.id, item.name]))
  const row = (
    branch: string,
    unit: string,
    state: UnitRow['state'],
    plan?: VisiblePlan['plan'],
  ): UnitRow => ({
    branch,
    unit,
    branchName: branches.get(branch),
    unitName: units.get(unit)?.item.name,
    state,
    plan,
  })
  const told = new Set(plans.map(({ plan }) => plan.unit))
  return [
    ...plans.map(({ branch, plan }) => row(branch, plan.unit, 'handed-in', plan)),
    ...awaited
      .filter(({ unit, plan }) => plan !== 'handed-in' && !told.has(unit))
      .map(({ branch, unit, plan }) => row(branch, unit, plan)),
  ]
}

/** Who has handed in a plan and who has not, and what stands at the top of each plan. */
export const units: DataMaker = (plans, material) =>
  datasetOf(
    { name: 'units', title: nouns.units, about: words.about, key: ['unit'] },
    fields,
    rowsOf(plans, material),
    material.language,
  )
