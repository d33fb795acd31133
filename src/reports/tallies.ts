/** How many there are, told in words and numbers. */

import type { Gap } from '../core/completeness.ts'
import { type Status, statuses } from '../core/files/choices.ts'
import type { Goal } from '../core/files/unit-plan.ts'
import { t } from '../core/text.ts'
import { count, fact } from './document/cells.ts'
import type { Fact, NumberCell, Passage } from './document/document.ts'
import { gapStates } from './gaps.ts'
import type { Material } from './material.ts'
import { nouns } from './vocabulary.ts'

const words = {
  fields: t('puuttuvia kenttiä', 'fält som saknas', 'fields missing'),
  withActuals: t('joista toteumatietoja', 'varav med utfall', 'of which with actuals'),
}

/** A number, and what it is made of: those that are none are not told. */
const counted = (many: number, parts: readonly (readonly [string, number])[]): NumberCell => {
  const told = parts
    .filter(([, number]) => number > 0)
    .map(([name, number]): Passage => ({ text: `${name} ${number}` }))
  return count(many, told.length > 0 ? { notes: told } : {})
}

/** How many measures there are, by how far they have come. */
export function measureCount(goals: readonly Goal[], { language }: Material): NumberCell {
  const measures = goals.flatMap((goal) => goal.measures ?? [])
  const by = (Object.keys(statuses) as Status[]).map(
    (status) =>
      [statuses[status][language], measures.filter((measure) => measure.status === status).length] as const,
  )
  return counted(measures.length, by)
}

/** How many indicators there are, and how many of them have at least one actual. */
export function indicatorCount(goals: readonly Goal[], { language }: Material): NumberCell {
  const indicators = goals.flatMap((goal) => goal.indicators ?? [])
  const told = indicators.filter(({ actuals = [] }) => actuals.length > 0).length
  return count(
    indicators.length,
    indicators.length > 0
      ? { notes: [{ text: `${words.withActuals[language]} ${told}/${indicators.length}` }] }
      : {},
  )
}

/** How many gaps there are, by whether they are explained; and of how many fields, where a gap is not one field. */
export function gapCount(gaps: readonly Gap[], { language }: Material): NumberCell {
  const missing = gaps.filter(({ state }) => state === 'missing')
  const fields = missing.reduce((sum, gap) => sum + gap.fields, 0)
  return counted(gaps.length, [
    ...(['missing', 'explained', 'waived'] as const).map(
      (state) => [gapStates[state][language], gaps.filter((gap) => gap.state === state).length] as const,
    ),
    ...(fields === missing.length ? [] : [[words.fields[language], fields] as const]),
  ])
}

/** Goals, measures, indicators and gaps in numbers. */
export const tallies = (goals: readonly Goal[], gaps: readonly Gap[], material: Material): Fact[] => {
  const { language } = material
  return [
    ...fact(nouns.goals[language], count(goals.length)),
    ...fact(nouns.measures[language], measureCount(goals, material)),
    ...fact(nouns.indicators[language], indicatorCount(goals, material)),
    ...fact(nouns.gaps[language], gapCount(gaps, material)),
  ]
}
