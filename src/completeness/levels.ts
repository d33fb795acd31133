/** From which stage on a field is asked for. Errors and warnings are counted in the score, what is good to have is not. */
import type { Severity, Stage } from '../core/files/choices.ts'

type Levels = Readonly<Partial<Record<Stage, Severity>>>

/** From the first draft on. */
export const fromDraft: Levels = {
  draft: 'warning',
  submitted: 'error',
  approved: 'error',
  monitoring: 'error',
}

/** From when the plan is handed in. */
export const fromSubmitted: Levels = {
  draft: 'info',
  submitted: 'error',
  approved: 'error',
  monitoring: 'error',
}

/** Asked for when the plan is handed in, needed for its approval. */
export const forApproval: Levels = {
  draft: 'info',
  submitted: 'warning',
  approved: 'error',
  monitoring: 'error',
}

/** Once the plan is in force. */
export const inForce: Levels = { approved: 'error', monitoring: 'error' }

/** Never asked for, but good to have in a plan that others read. */
export const goodToHave: Levels = { submitted: 'info', approved: 'info', monitoring: 'info' }
