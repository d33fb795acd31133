/** Values of plans, and what they are called, as whoever filled in a form would say it. */
import { inLanguage } from '../../core/files/choices.ts'
import { unitPlan } from '../../core/files/unit-plan.ts'
import { unitsById } from '../../core/organisation.ts'
import { type Shape, shapeAt } from '../../core/shape/shape.ts'
import { eachLanguage, type Language, type Text } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { nothing } from '../../merge/told.ts'
import { shownValue } from '../../reports/changes/shown-value.ts'

/** The name of a step of a path: of a field its name, of an item its key; empty for a list followed by an item. */
function stepName(field: readonly string[], at: number, language: Language): string[] {
  const { shape: inside } = shapeAt(unitPlan, field.slice(0, at))
  const step = field[at] ?? ''
  if (inside?.kind === 'words') return [inLanguage[step as Language][language]]
  if (inside?.kind !== 'record') return [step]
  const { shape: own, field: named } = shapeAt(unitPlan, field.slice(0, at + 1))
  const isWay = own?.kind === 'list' && own.key.join() === 'id' && at + 1 < field.length
  return isWay ? [] : [named?.label[language] ?? step]
}

/** The name of a value of a plan: the ids and fields of its path. */
export const named = (field: readonly string[]): Text =>
  eachLanguage((language) => field.flatMap((_, at) => stepName(field, at, language)).join(' · '))

/** The shape of what stands at the end of a way; a text in one language is still words. */
function shapeOf(field: readonly string[]): Shape | undefined {
  const { shape: around } = shapeAt(unitPlan, field.slice(0, -1))
  return around?.kind === 'words' ? around : shapeAt(unitPlan, field).shape
}

/** A value as its author would say it: a choice by its name, a number with the decimals it has; none is nothing. */
export const inWords = (field: readonly string[], value: unknown, workspace: Workspace): Text =>
  eachLanguage((language) => {
    if (value === undefined) return nothing[language]
    const shape = shapeOf(field)
    return shape
      ? shownValue(shape, value, { language, workspace, units: unitsById(workspace) })
      : String(value)
  })
