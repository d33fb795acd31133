/** Merging three versions of one file, for git: the same merge, where neither side is another plan's. */
import { type BranchPlan, branchPlan } from '../core/files/branch-plan.ts'
import { goalsOf, itemsOf } from '../core/items.ts'
import { type Names, namesOf } from '../core/names.ts'
import { type Field, type Fields, type RecordShape, type Shape, without } from '../core/shape/shape.ts'
import { readBase, writeBase } from './base.ts'
import type { Collated, UnitPart } from './collate.ts'
import { type Conflict, type Settle, threeWay, threeWayValue } from './three-way.ts'

/** One thing on the three sides. */
export interface Three<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}

/** What of a plan this merge looks at. */
type Plan = Pick<BranchPlan, 'goals' | 'aggregates'>

/** The fields of a plan except its goals and the parts that toimi computes. */
const restOf = (shape: RecordShape<Fields>): Shape => ({
  ...shape,
  fields: without(shape.fields, 'goals', 'aggregates'),
})
const rest = ({ goals: _goals, aggregates: _aggregates, ...others }: Plan) => others

/** The ids that either side has changed, by what they were. */
const namesIn = ({ base, ours, theirs }: Three<Plan>): Names => {
  const [b, o, th] = [base, ours, theirs].map(({ goals }) => itemsOf(goals))
  const all = [...(b ?? []), ...(o ?? []), ...(th ?? [])]
  return new Map([...namesOf(o ?? [], all), ...namesOf(th ?? [], all)])
}

/**
 * The merge of three versions of a plan. Computed parts stay as in ours until the next merge of the units. `settle`
 * decides what both have changed.
 */
export function mergePlans<P extends Plan>(
  shape: RecordShape<Fields>,
  three: Three<P>,
  settle: Settle,
): { readonly plan: P; readonly conflicts: readonly Conflict[]; readonly names: Names } {
  const { base, ours, theirs } = three
  const names = namesIn(three)
  const [b, o, th] = [itemsOf(base.goals), itemsOf(ours.goals), itemsOf(theirs.goals)]
  const goals = threeWay({ base: b, ours: o, theirs: th, names, leavesOut: false }, settle)
  const sides = { base: rest(base), ours: rest(ours), theirs: rest(theirs), known: true }
  const others = threeWayValue(restOf(shape), '', sides, settle)
  const plan = {
    ...(others.value as object),
    goals: goalsOf(goals.items),
    ...(ours.aggregates && { aggregates: ours.aggregates }),
  } as unknown as P
  return { plan, names, conflicts: [...goals.conflicts, ...others.conflicts] }
}

const asOurs: Settle = ({ ours }) => ({ value: ours })
const inPlan = (branchPlan.fields.units as Field).shape

/** Merges what one plan has said; a difference is no conflict, since the plan itself is the place for that. */
function mergeParts({ base, ours, theirs }: Three<UnitPart>): UnitPart {
  const [b, o, th] = [itemsOf(base.goals), itemsOf(ours.goals), itemsOf(theirs.goals)]
  const { items } = threeWay({ base: b, ours: o, theirs: th, names: new Map(), leavesOut: false }, asOurs)
  const state = ({ goals: _, ...others }: UnitPart) => ({ unit: others })
  const states = { base: state(base), ours: state(ours), theirs: state(theirs), known: true }
  const { unit } = threeWayValue(inPlan, '', states, asOurs).value as { unit: Omit<UnitPart, 'goals'> }
  return { ...unit, goals: goalsOf(items) }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function mergeCollated({ base, ours, theirs }: Three<Collated>): Collated {
  const all = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort()
  const parts = all.map((id): [string, UnitPart | undefined] => {
    const [b, o, th] = [base[id], ours[id], theirs[id]]
    if (same(b, th)) return [id, o]
    return [id, same(b, o) || !o ? th : th && mergeParts({ base: b ?? o, ours: o, theirs: th })]
  })
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as Collated
}

/** Merges three versions of a base; undefined when one of them is none. */
export function mergeBases(three: Three<string>): string | undefined {
  const [base, ours, theirs] = [readBase(three.base), readBase(three.ours), readBase(three.theirs)]
  if (!base || !ours || !theirs) return undefined
  const generated = mergeCollated({
    base: base.generated,
    ours: ours.generated,
    theirs: theirs.generated,
  })
  const stale = [...(ours.stale ?? []), ...(theirs.stale ?? [])]
  return writeBase({ ...ours, generated, stale })
}
