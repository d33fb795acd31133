import type { Goal, UnitPlan } from '../../core/files/unit-plan.ts'
import type { Workspace } from '../../core/workspace.ts'
import { identifiedIn } from '../../core/written.ts'
import { newGoal, newIndicator, newMeasure } from '../../starter/skeletons.ts'
import { asId } from '../arguments.ts'
import type { Outcome } from '../outcome.ts'
import { refuseUnknownSelection, unknownId } from '../select.ts'
import type { Wanted, What } from './options.ts'
import { edited, planOf, wrote } from './plan.ts'
import { alreadyThere } from './refusals.ts'

/** A plan with a goal more, at the end. */
function withGoal(plan: UnitPlan, id: string, { title, goal }: Wanted): UnitPlan {
  return { ...plan, goals: [...(plan.goals ?? []), newGoal(id, title, goal, plan.language)] }
}

/** A goal with a measure or an indicator more, at the end. */
function grown(
  goal: Goal,
  what: 'measure' | 'indicator',
  id: string,
  { title, shared }: Wanted,
  language: UnitPlan['language'],
): Goal {
  const { measures = [], indicators = [] } = goal
  return what === 'measure'
    ? { ...goal, measures: [...measures, newMeasure(id, title, language)] }
    : { ...goal, indicators: [...indicators, newIndicator(id, title, shared, language)] }
}

/** A plan with something more in one of its goals. */
function withIn(plan: UnitPlan, what: 'measure' | 'indicator', id: string, asked: Wanted): UnitPlan {
  const { goals = [], language } = plan
  const { in: into = '' } = asked
  const ids = goals.map((goal) => goal.id)
  if (!ids.includes(into)) throw unknownId(into, ids)
  return {
    ...plan,
    goals: goals.map((goal) => (goal.id === into ? grown(goal, what, id, asked, language) : goal)),
  }
}

/** Puts something into a plan, or into a goal of it. */
export function addItem(what: Exclude<What, 'unit'>, asked: Wanted, workspace: Workspace): Outcome {
  const file = planOf(asked.unit ?? '', workspace)
  const id = asId(asked.id ?? '')
  refuseUnknownSelection({ branch: [], unit: [], goal: asked.goal }, workspace)
  if (identifiedIn(file.content).some(({ item }) => item.id === id)) throw alreadyThere(id)
  const after = what === 'goal' ? withGoal(file.content, id, asked) : withIn(file.content, what, id, asked)
  return wrote([edited(file, after)])
}
