import type { Diagnostic } from '../core/diagnostic.ts'
import type { BranchPlan, Decision } from '../core/files/branch-plan.ts'
import type { Names } from '../core/names.ts'
import type { Fields, RecordShape } from '../core/shape/shape.ts'
import type { Source } from '../core/source.ts'
import type { Loaded } from '../core/workspace.ts'
import type { Collated } from './collate.ts'
import type { Found } from './places.ts'
import type { Typed } from './typing.ts'

/** A plan that is put together from other plans: of a branch from its units, of the nation from the branches. */
export type MergedPlan = Omit<BranchPlan, 'branch' | 'units'>

/** Where an item stands in the plan it comes from. */
interface Origin {
  /** Whose plan it is: the id of a unit or branch. */
  readonly from: string
  readonly source: Source
  readonly found: Found | undefined
}

/** A merge to be done: the plans that are merged, and the plan that they are merged into. */
export interface Task {
  /** The plan that is merged into, and how this merge is asked for on the command line: `--branch vm --without laitos`, `--national`. */
  readonly path: string
  readonly option: string
  readonly shape: RecordShape<Fields>
  /** The field that tells where each of the merged plans stands. */
  readonly states: 'units' | 'branches'
  /** What the plans say now. */
  readonly now: Collated
  /** Whose plan stands first in the merged one. */
  readonly first: string | undefined
  /** Those whose last merged items stand as they were. */
  readonly frozen: ReadonlySet<string>
  /** The head of the plan when it is merged for the first time. */
  readonly head: MergedPlan
  /** What units and branches that have changed their ids are called now, by what they were called. */
  readonly successors: Names
  /** The units that exist in the period of the plan. */
  readonly units: readonly string[]
  readonly ours: Loaded<MergedPlan> | undefined
  /** What has just been decided, besides what stands in the plan. */
  readonly decided: readonly Decision[]
  /** The ids that items typed into the plan by hand have from now on, by those that they have there. */
  readonly adopted: Names
  /** What has just been typed into the plan. */
  readonly typed: readonly Typed[]
  /** Why it cannot be merged now. */
  readonly refused: readonly Diagnostic[]
  originOf(id: string): Origin | undefined
  /** The file of one of the plans that are merged, by the id of its unit or branch. */
  sourceOf(from: string): Source | undefined
}
