/** What has changed in a plan repository between two revisions of it, as data. */
import type { Difference } from './shape/same.ts'
import type { Shape, Values } from './shape/shape.ts'
import type { Words } from './text.ts'

/** What a file is about: a plan, or what all plans share. */
export type SubjectKind = 'unit' | 'branch' | 'national' | 'shared' | 'organisations' | 'waivers' | 'settings'

/** What a file holds one by one, each known by its id; `whole`: what stands beside them. */
export type PartKind =
  | 'whole'
  | 'goal'
  | 'measure'
  | 'indicator'
  | 'registeredBranch'
  | 'registeredUnit'
  | 'sharedIndicator'
  | 'waiver'

/** A part that is new, gone or different. */
export interface PartChange {
  readonly kind: PartKind
  /** Its id now, or, of what is gone, the one it had. The whole has none. */
  readonly id: string
  /** The id it had, if that was another: only `was` in the file tells. */
  readonly was?: string
  readonly shape: Shape
  /** What it was and is; undefined where it is not there. What it was is told by the ids of now. */
  readonly before: Values | undefined
  readonly after: Values | undefined
  /** Where the two differ; none when it is new or gone. */
  readonly differences: readonly Difference[]
}

/** A file that is new, gone or different. */
export interface SubjectChange {
  readonly kind: SubjectKind
  /** The unit or branch; otherwise nothing. */
  readonly id: string
  readonly was?: string
  readonly state: 'added' | 'removed' | 'changed'
  /** The path of the file now, or, of what is gone, the one it had. */
  readonly file: string
  /** What each goal of the plan is called, also those in which nothing has changed. */
  readonly goals: ReadonlyMap<string, Words>
  /** The goals that are, or were, marked internal. */
  readonly internalGoals: ReadonlySet<string>
  /** In the order of the file, what is gone last. */
  readonly parts: readonly PartChange[]
}
