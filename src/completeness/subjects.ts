import type { BranchPlan } from '../core/files/branch-plan.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Goal, Indicator, UnitPlan } from '../core/files/unit-plan.ts'
import { isOwn } from '../core/ids.ts'
import { resolve } from '../core/indicator.ts'
import type { Path } from '../core/source.ts'
import { type AssessedFile, hasValue, type Items, type On } from './expectation.ts'

/** Something that rules are asked about: what it is, where it stands, and in which items. */
export interface Subject {
  readonly on: On
  readonly item: Items[On]
  readonly at: Path
  readonly ids: readonly string[]
  /** The indicator whose explained gaps count for it. */
  readonly indicator?: Indicator
}

function* indicatorSubjects(
  written: Indicator,
  at: Path,
  ids: readonly string[],
  scope: AssessedFile,
): Iterable<Subject> {
  const place = { at, ids, indicator: written }
  // What a shared indicator is, is written and judged in indicators.yaml.
  if (written.shared === undefined) yield { on: 'definition', item: written, ...place }
  yield { on: 'indicator', item: { full: resolve(written, scope.workspace), written }, ...place }
  if (written.baseline && hasValue(written.baseline))
    yield { on: 'baseline', item: written.baseline, ...place, at: [...at, 'baseline'] }
}

/** In a branch plan, what a unit wrote is judged in the unit's own plan. */
function* goalSubjects(goal: Goal, at: Path, scope: AssessedFile): Iterable<Subject> {
  if (isOwn(goal.id)) yield { on: 'goal', item: goal, at, ids: [goal.id] }
  for (const [index, item] of (goal.measures ?? []).entries()) {
    if (isOwn(item.id)) yield { on: 'measure', item, at: [...at, 'measures', index], ids: [goal.id, item.id] }
  }
  for (const [index, item] of (goal.indicators ?? []).entries()) {
    if (isOwn(item.id))
      yield* indicatorSubjects(item, [...at, 'indicators', index], [goal.id, item.id], scope)
  }
}

function* planSubjects(plan: UnitPlan | BranchPlan, scope: AssessedFile): Iterable<Subject> {
  const { keeps } = scope
  if (!keeps) yield { on: 'branch' in plan ? 'branch' : 'plan', item: plan, at: [], ids: [] }
  for (const [index, goal] of (plan.goals ?? []).entries()) {
    if (!keeps || keeps(goal)) yield* goalSubjects(goal, ['goals', index], scope)
  }
}

function* sharedSubjects(indicators: readonly SharedIndicator[]): Iterable<Subject> {
  for (const [index, item] of indicators.entries()) {
    const place = { item, at: ['indicators', index], ids: [item.id] }
    yield { on: 'definition', ...place }
    yield { on: 'shared', ...place }
  }
}

const isShared = (content: AssessedFile['content']): content is readonly SharedIndicator[] =>
  Array.isArray(content)

/** Everything in a scope that rules are asked about, in the order of its file. */
export function subjectsOf(scope: AssessedFile): Iterable<Subject> {
  return isShared(scope.content) ? sharedSubjects(scope.content) : planSubjects(scope.content, scope)
}

const nameless = { id: '' }
const untitled = { ...nameless, title: {} }

/** An item as it is when it is not there, as the subjects it would be. */
export function absent(on: On, { at, ids, indicator }: Subject): Subject[] {
  const place = { at, ids, ...(indicator && { indicator }) }
  if (on === 'baseline') return [{ on, item: { period: '' }, ...place }]
  if (on === 'definition') return [{ on, item: nameless, ...place }]
  if (on !== 'indicator') return [{ on, item: untitled, ...place }]
  return [
    { on: 'definition', item: nameless, ...place },
    { on, item: { full: nameless, written: nameless }, ...place },
  ]
}
