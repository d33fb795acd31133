/** How a gap is told: what is missing is called by its name, and in a sentence. */
import { branchPlan } from '../core/files/branch-plan.ts'
import { goal, measure } from '../core/files/goal.ts'
import { indicator, missingFields } from '../core/files/indicator.ts'
import { sharedIndicator } from '../core/files/indicators.ts'
import { point } from '../core/files/point.ts'
import { unitPlan } from '../core/files/unit-plan.ts'
import { showDay } from '../core/numerals.ts'
import { showPeriod } from '../core/periods.ts'
import { type Fields, shapeAt } from '../core/shape/shape.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'
import type { Cell, On } from './expectation.ts'

const fieldsOf: Readonly<Record<On, Fields>> = {
  plan: unitPlan.fields,
  branch: branchPlan.fields,
  goal: goal.fields,
  measure: measure.fields,
  indicator: { ...point.fields, ...indicator.fields },
  definition: indicator.fields,
  shared: sharedIndicator.fields,
  baseline: point.fields,
}

/** The name of the field of a cell, as a reader calls it: of what stands where it is, else of what the rule is about. */
export function labelOf({ rule, detail }: Cell): Text {
  const found = detail?.path && rule.on === 'plan' ? shapeAt(unitPlan, detail.path).field?.label : undefined
  const named: Readonly<Record<string, Text>> = missingFields
  return found ?? rule.label ?? fieldsOf[rule.on][rule.field]?.label ?? named[rule.field] ?? rule.title
}

/** What a cell lacks, in a sentence or two. */
export function messageOf({ rule, detail, until, state }: Cell): Text {
  const { filler, periods = [] } = detail ?? {}
  const message = detail?.message?.() ?? rule.missing
  const told = (text: string, list: string) => (list === '' ? text : `${text.slice(0, -1)}: ${list}.`)
  const base = eachLanguage((language) =>
    told(message[language], periods.map((each) => showPeriod(each, language)).join(', ')),
  )
  if (filler !== undefined) {
    return t(
      `${base.fi} Kentässä lukee vasta: ${filler}`,
      `${base.sv} I fältet står bara: ${filler}`,
      `${base.en} The field only says: ${filler}`,
    )
  }
  if (until === undefined || state === 'explained') return base
  const day = eachLanguage((language) => showDay(until, language))
  return t(
    `${base.fi} Selityksen määräpäivä oli ${day.fi}.`,
    `${base.sv} Förklaringen gällde till ${day.sv}.`,
    `${base.en} The explanation held until ${day.en}.`,
  )
}
