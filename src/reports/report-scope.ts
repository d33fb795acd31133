import type { Goal, Indicator, UnitPlan } from '../core/files/unit-plan.ts'
import { resolve } from '../core/indicator.ts'
import { titleOrId } from './document/cells.ts'
import type { Passage } from './document/document.ts'
import type { Material, ReportData } from './material.ts'
import { anchor } from './names.ts'
import { visible } from './visible.ts'

/** Whose goals a report tells, and what may be told of them. */
export interface ReportScope {
  readonly material: ReportData
  /** Every goal that the report tells. */
  readonly goals: readonly Goal[]
  /** Whether the items are of several units, so that each says whose it is. */
  readonly multipleUnits: boolean
  /** The unit whose item it is. */
  unitOf(id: string): string
  /** The years of the plan that an item stands in. */
  spanOf(id: string): UnitPlan['period']
}

/** The scope of a report of one unit; of one without a plan, over the year as of which the report is made. */
export function unitScope(
  unit: string,
  goals: readonly Goal[],
  material: ReportData,
  period?: UnitPlan['period'],
): ReportScope {
  const year = material.workspace.asOf.slice(0, 4)
  const span = period ?? { from: year, to: year }
  return { material, goals, multipleUnits: false, unitOf: () => unit, spanOf: () => span }
}

/** The title of an indicator; a shared one has it from indicators.yaml. */
export const indicatorTitle = (indicator: Indicator, { workspace, language }: Material): Passage =>
  titleOrId(resolve(indicator, workspace).title, indicator.id, language)

/** An indicator that is referred to: what it is called, and where in the document it stands if it does. */
interface Referred {
  readonly passage: Passage
  readonly link?: string
}

const indicatorsIn = (goals: readonly Goal[]): readonly Indicator[] =>
  goals.flatMap(({ indicators }) => indicators ?? [])

/** What a reference to an indicator means; undefined when it means nothing that may be told. */
export function referred(reference: string, { goals, material }: ReportScope): Referred | undefined {
  const told = indicatorsIn(goals).find(({ id }) => id === reference)
  if (told) return { passage: indicatorTitle(told, material), link: anchor('indicator', told.id) }
  const [unit, id] = reference.split('/')
  const plan = material.workspace.units.find(({ content }) => content.unit === unit)?.content
  const elsewhere = indicatorsIn(visible(plan?.goals ?? [], material.internal).goals).find(
    (indicator) => indicator.id === id,
  )
  return elsewhere && { passage: { ...indicatorTitle(elsewhere, material), note: reference } }
}
