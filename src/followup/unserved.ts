import type { Catalogue } from '../core/files/catalogue.ts'
import type { Goal } from '../core/files/unit-plan.ts'
import { isWorded } from '../core/strategy.ts'

/**
 * The goals of the strategy that no goal of a plan serves; an ambition when nobody serves it nor any goal of it. A goal that
 * has no wording in any language is served by whoever serves its ambition: there is nothing else to tie to.
 */
export function unservedIn(goals: readonly Goal[], { ambitions }: Catalogue): string[] {
  const served = new Set(goals.flatMap(({ strategyGoals = [] }) => strategyGoals))
  return ambitions.flatMap(({ id, goals: parts }) => {
    if (!served.has(id) && !parts.some((part) => served.has(part.id))) return [id]
    return parts
      .filter((part) => !served.has(part.id) && !(served.has(id) && !isWorded(part.text)))
      .map((part) => part.id)
  })
}
