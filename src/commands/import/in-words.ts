/** Values of plans, and what they are called, as whoever filled in a form would say it. */
import { inLanguage } from '../../core/files/choices.ts'
import { unitPlan } from '../../core/files/unit-plan.ts'
import { type NamedStep, namedSteps, shapeAlong } from '../../core/named-way.ts'
import { unitsById } from '../../core/organisation.ts'
import { eachLanguage, type Language, type Text } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { nothing } from '../../merge/told.ts'
import { shownValue } from '../../reports/changes/shown-value.ts'

/** Whether a step leads to a list whose items are named by their ids: what such an item is goes without saying. */
const isToItems = ({ to }: NamedStep): boolean => to?.kind === 'list' && to.key.join() === 'id'

/** The name of a value of a plan: the ids and fields of its path. */
export function named(field: readonly string[]): Text {
  const names = namedSteps(unitPlan, field)
    .filter((step, at) => at + 1 === field.length || !isToItems(step))
    .map(({ label, from }) => (from?.kind === 'words' ? inLanguage[label.en as Language] : label))
  return eachLanguage((language) => names.map((name) => name[language]).join(' · '))
}

/** A value as its author would say it: a choice by its name, a number with the decimals it has; none is nothing. */
export const inWords = (field: readonly string[], value: unknown, workspace: Workspace): Text =>
  eachLanguage((language) => {
    if (value === undefined) return nothing[language]
    const shape = shapeAlong(unitPlan, field)
    return shape
      ? shownValue(shape, value, { language, workspace, units: unitsById(workspace) })
      : String(value)
  })
