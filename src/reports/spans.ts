import type { UnitPlan } from '../core/files/unit-plan.ts'
import { showPeriod } from '../core/periods.ts'
import type { Language } from '../core/text.ts'

/** The years of a plan as a reader writes them: `2022–2025`. */
export const showSpan = ({ from, to }: UnitPlan['period'], language: Language): string =>
  from === to ? showPeriod(from, language) : `${showPeriod(from, language)}–${showPeriod(to, language)}`
