import { goals } from './goals.ts'
import { indicators } from './indicators.ts'
import { maturity } from './maturity.ts'
import { measures } from './measures.ts'
import { milestones } from './milestones.ts'
import { strategyGoals } from './strategy-goals.ts'
import { units } from './units.ts'
import { values } from './values.ts'
import type { DataMaker } from './visible-plans.ts'

/** Everything that plans say, as datasets that refer to each other by ids. */
export const datasets: readonly DataMaker[] = [
  units,
  maturity,
  goals,
  strategyGoals,
  measures,
  milestones,
  indicators,
  values,
]
