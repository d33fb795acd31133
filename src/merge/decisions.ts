import { createHash } from 'node:crypto'
import type { Decision } from '../core/files/branch-plan.ts'
import { type Conflict, type Named, type Settle, wholeName } from './sides.ts'

const isLine = (text: string): boolean => text.length <= 1000 && !/[\u0000-\u001f]/.test(text)

/**
 * A value as one line, for comparing and for a decision to remember: a short text as it is, anything else as JSON, and what
 * is too long for a line by its digest. None is "".
 */
export function asLine(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' && isLine(value) ? value : JSON.stringify(value)
  return isLine(text) ? text : `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/** The name of the value a conflict is about: the item's id, then the way to the value. */
const fieldName = ({ field }: Pick<Named, 'field'>): string => field.join('.')

/** A decision holds for the value it was made about; when the unit says something new, it is asked again. */
const holdsFor = ({ id, field = '', unitValue = '' }: Decision, conflict: Conflict): boolean =>
  id === conflict.id && field === fieldName(conflict) && unitValue === asLine(conflict.theirs)

const outcomes: Readonly<Record<Decision['take'], (conflict: Conflict) => unknown>> = {
  branch: ({ ours }) => ours,
  unit: ({ theirs }) => theirs,
  'leave-out': () => undefined,
}

/** Settles conflicts by what has been decided; the latest decision counts. */
export const settleBy =
  (decisions: readonly Decision[]): Settle =>
  (conflict) => {
    const decision = decisions.findLast((each) => holdsFor(each, conflict))
    return decision && { value: outcomes[decision.take](conflict) }
  }

/** One decision for each value: a new one takes the place of an earlier one. */
export function latest(decisions: readonly Decision[]): Decision[] {
  const name = ({ id, field = '' }: Decision) => `${id}.${field}`
  return [...new Map(decisions.map((decision) => [name(decision), decision])).values()]
}

/** Whether just this value is named. */
export const isNamed = (names: readonly string[], named: Named): boolean => names.includes(wholeName(named))

/** Whether a conflict is meant by a name: the whole item's, or that of a value in it. */
export const isMeant = (name: string, named: Named): boolean => {
  const whole = wholeName(named)
  return whole === name || whole.startsWith(`${name}.`)
}

/** Why a decision was made: the reason, by whom (a role), when. */
export type Rationale = Pick<Decision, 'reason' | 'by' | 'date'>

/** A conflict settled: what was chosen, why, by whom (a role), when; and the values it was chosen about. */
export function decide(conflict: Conflict, take: Decision['take'], because: Rationale): Decision {
  const field = fieldName(conflict)
  const [base, unitValue] = [asLine(conflict.base), asLine(conflict.theirs)]
  return {
    id: conflict.id,
    ...(field !== '' && { field }),
    take,
    ...(base !== '' && { base }),
    ...(unitValue !== '' && { unitValue }),
    ...because,
  }
}
