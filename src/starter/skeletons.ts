/** What `toimi new` puts into a plan: what must be there, each place to write in marked so that `toimi check` asks for it. */
import type { Goal, Indicator, Measure } from '../core/files/unit-plan.ts'
import { type Language, t, type Words } from '../core/text.ts'

const fillIn = {
  any: t('<TÄYTÄ>', '<FYLL I>', '<FILL IN>'),
  goal: t('<TÄYTÄ TAVOITE>', '<FYLL I MÅLET>', '<FILL IN THE GOAL>'),
  measure: t('<TÄYTÄ TOIMENPIDE>', '<FYLL I ÅTGÄRDEN>', '<FILL IN THE MEASURE>'),
  indicator: t('<TÄYTÄ MITTARI>', '<FYLL I INDIKATORN>', '<FILL IN THE INDICATOR>'),
}

const written = (place: keyof typeof fillIn, title: string | undefined, language: Language): Words => ({
  [language]: title ?? fillIn[place][language],
})

export const newGoal = (
  id: string,
  title: string | undefined,
  strategyGoals: readonly string[],
  language: Language,
): Goal => ({
  id,
  ...(strategyGoals.length > 0 && { strategyGoals }),
  title: written('goal', title, language),
  rationale: written('any', undefined, language),
})

export const newMeasure = (id: string, title: string | undefined, language: Language): Measure => ({
  id,
  title: written('measure', title, language),
  responsible: { role: written('any', undefined, language) },
  status: 'not-started',
})

/** A shared indicator has its title from indicators.yaml. */
export const newIndicator = (
  id: string,
  title: string | undefined,
  shared: string | undefined,
  language: Language,
): Indicator =>
  shared === undefined
    ? { id, title: written('indicator', title, language) }
    : { id, shared, ...(title !== undefined && { title: { [language]: title } }) }
