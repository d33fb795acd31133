import type { UnitPlan } from '../core/files/unit-plan.ts'
import { spanOf } from '../core/periods.ts'

/** The years from the first of some plans to the last. What no plan spans is never used. */
export const spanOfPlans = (plans: readonly Pick<UnitPlan, 'period'>[]): UnitPlan['period'] =>
  spanOf(plans.flatMap(({ period }) => [period.from, period.to])) ?? { from: '2022', to: '2025' }
