import { explanations } from './explanations.ts'
import { goals } from './goals.ts'
import { indicators } from './indicators.ts'
import { maturity } from './maturity.ts'
import { measures } from './measures.ts'
import { milestones } from './milestones.ts'
import { progress } from './progress.ts'
import { risks } from './risks.ts'
import { scales } from './scales.ts'
import { signOffs } from './sign-offs.ts'
import { strategyGoals } from './strategy-goals.ts'
import { units } from './units.ts'
import { values } from './values.ts'
import type { DataMaker } from './visible-plans.ts'

/** Everything that plans say, as datasets that refer to each other by ids. */
export const datasets: readonly DataMaker[] = [
  units,
  signOffs,
  maturity,
  goals,
  strategyGoals,
  measures,
  milestones,
  progress,
  risks,
  indicators,
  scales,
  explanations,
  values,
]
