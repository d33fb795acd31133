import type { Workspace } from './workspace.ts'

/** A commit: what it is called, the day it was made on, by whom, and the first line of what was said of it. */
export interface Commit {
  /** The full name. */
  readonly hash: string
  readonly day: string
  readonly author: string
  readonly subject: string
}

/** The plan repository as it was at a commit. */
export interface Revision {
  /** What the commit was called when it was asked for: `HEAD~1`, `v2024`. */
  readonly ref: string
  readonly commit: Commit
  readonly workspace: Workspace
}

/** The files of an item as they were at a commit, one of those that changed something in them. */
export interface Past {
  readonly commit: Commit
  /** The commits before it among those; more than one: it joins them. */
  readonly parents: readonly string[]
  /** There were commits before it, which are not in this clone. */
  readonly isCut: boolean
  /** The repository then, as far as it was asked for. */
  readonly workspace: Workspace
}
