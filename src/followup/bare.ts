import type { TwoWay } from '../core/follow-up.ts'
import { type FollowedPlan, followed, goalsIn } from './plans.ts'

/** The goals that have no measure, or no indicator of their own or from elsewhere. */
export const bareIn = (plans: readonly FollowedPlan[]): TwoWay['bare'] =>
  goalsIn(plans).flatMap((standing) => {
    const { measures = [], indicators = [], also = [] } = standing.goal
    const { id: _, ...whose } = followed(standing, standing.goal)
    return [
      ...(measures.length === 0 ? [{ ...whose, lacks: 'measures' as const }] : []),
      ...(indicators.length + also.length === 0 ? [{ ...whose, lacks: 'indicators' as const }] : []),
    ]
  })
