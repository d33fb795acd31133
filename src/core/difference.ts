/** The changes of a plan repository between two revisions, as data. */
import type { Difference } from './shape/same.ts'
import type { Shape, Values } from './shape/shape.ts'
import type { Words } from './text.ts'

/** The kind of a file: a plan, or a file that all plans share. */
export type SubjectKind = 'unit' | 'branch' | 'national' | 'shared' | 'organisations' | 'waivers' | 'settings'

/** The kind of a part of a file: an item with an id; `whole`: the fields of the file itself. */
export type PartKind =
  | 'whole'
  | 'goal'
  | 'measure'
  | 'indicator'
  | 'registeredBranch'
  | 'registeredUnit'
  | 'sharedIndicator'
  | 'waiver'

/** An added, removed or changed part of a file. */
export interface PartChange {
  readonly kind: PartKind
  /** The current id; of a removed part its former id; empty for the whole. */
  readonly id: string
  /** The former id, if the file says by `was` that the id has changed. */
  readonly was?: string
  readonly shape: Shape
  /** The contents before and after; undefined: absent. Ids in `before` are the current ones. */
  readonly before: Values | undefined
  readonly after: Values | undefined
  /** The differences between the two; empty for an added or removed part. */
  readonly differences: readonly Difference[]
}

/** An added, removed or changed file. */
export interface SubjectChange {
  readonly kind: SubjectKind
  /** The id of the unit or branch; empty for other files. */
  readonly id: string
  readonly was?: string
  readonly state: 'added' | 'removed' | 'changed'
  /** The current path of the file; of a removed file its former path. */
  readonly file: string
  /** The titles of all goals of the plan by id, changed or not. */
  readonly goals: ReadonlyMap<string, Words>
  /** The ids of the goals that are, or were, marked internal. */
  readonly internalGoals: ReadonlySet<string>
  /** The changed parts in the order of the file, removed ones last. */
  readonly parts: readonly PartChange[]
}
