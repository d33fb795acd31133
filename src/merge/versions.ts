/** Merging three versions of one file, for git: the same merge, where neither side is another plan's. */
import { type BranchPlan, branchPlan } from '../core/files/branch-plan.ts'
import { goalsOf, type Item, itemsOf } from '../core/items.ts'
import { type Names, namesOf } from '../core/names.ts'
import { type Field, type Fields, type RecordShape, type Shape, without } from '../core/shape/shape.ts'
import { readBase, writeBase } from './base.ts'
import type { Collated, UnitPart } from './collate.ts'
import { type Conflict, onEachSide, type Settle, type Three } from './sides.ts'
import { threeWay, threeWayValue } from './three-way.ts'

/** The parts of a plan that are not merged as other fields are. */
type Plan = Pick<BranchPlan, 'goals' | 'aggregates'>

/** The fields of a plan besides its items and what toimi computes. */
const restOf = (shape: RecordShape<Fields>): Shape => ({
  ...shape,
  fields: without(shape.fields, 'goals', 'aggregates'),
})

/** The ids that either side has changed, by what they were. What had changed its id before says nothing of who has the old one now. */
function namesIn({ base, ours, theirs }: Three<readonly Item[]>): Names {
  const old = namesOf(base, [])
  const all = [...namesOf(ours, base), ...namesOf(theirs, base)]
  return new Map(all.filter(([was]) => !old.has(was)))
}

/**
 * The merge of three versions of a plan; where there is none, nothing was said. Computed parts stay as in ours until the
 * next merge of the units. `settle` decides what both have changed; a conflict outside of the items has no id.
 */
export function mergePlans<P extends Plan>(
  shape: RecordShape<Fields>,
  three: Three<P | undefined>,
  settle: Settle,
): { readonly plan: P; readonly conflicts: readonly Conflict[]; readonly names: Names } {
  const items = onEachSide(three, (plan) => itemsOf(plan?.goals))
  const names = namesIn(items)
  const merged = threeWay({ ...items, names, leavesOut: false }, settle)
  const rest = onEachSide(three, (plan) => plan && without({ ...plan }, 'goals', 'aggregates'))
  const others = threeWayValue(restOf(shape), '', { ...rest, known: true }, settle)
  const [goals, aggregates] = [goalsOf(merged.items), three.ours?.aggregates]
  const plan = {
    ...(others.value as object),
    ...(goals.length > 0 && { goals }),
    ...(aggregates && { aggregates }),
  } as unknown as P
  return { plan, names, conflicts: [...merged.conflicts, ...others.conflicts] }
}

const asOurs: Settle = ({ ours }) => ({ value: ours })
const inPlan = (branchPlan.fields.units as Field).shape

/** Merges what one plan has said; a difference is no conflict, since the plan itself is the place for that. */
function mergeParts(three: Three<UnitPart>): UnitPart {
  const goals = onEachSide(three, (part) => itemsOf(part.goals))
  const { items } = threeWay({ ...goals, names: new Map(), leavesOut: false }, asOurs)
  const states = onEachSide(three, ({ goals: _, ...state }) => ({ unit: state }))
  const { value } = threeWayValue(inPlan, '', { ...states, known: true }, asOurs)
  const { unit } = value as { unit: Omit<UnitPart, 'goals'> }
  return { ...unit, goals: goalsOf(items) }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function mergeCollated(three: Three<Collated>): Collated {
  const all = [...new Set([...Object.keys(three.ours), ...Object.keys(three.theirs)])].sort()
  const parts = all.map((id): [string, UnitPart | undefined] => {
    const { base, ours, theirs } = onEachSide(three, (collated) => collated[id])
    if (same(base, theirs)) return [id, ours]
    if (same(base, ours) || !ours) return [id, theirs]
    return [id, theirs && mergeParts({ base: base ?? ours, ours, theirs })]
  })
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as Collated
}

/** Merges three versions of a base; undefined when one of them is none. */
export function mergeBases(texts: Three<string>): string | undefined {
  const { base, ours, theirs } = onEachSide(texts, readBase)
  if (!base || !ours || !theirs) return undefined
  const generated = mergeCollated(onEachSide({ base, ours, theirs }, (one) => one.generated))
  const stale = [...(ours.stale ?? []), ...(theirs.stale ?? [])]
  return writeBase({ ...ours, generated, stale })
}
