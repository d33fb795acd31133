import type { Workspace } from './workspace.ts'

/** A commit: its full hash, day (`YYYY-MM-DD`), author, and the first line of its message. */
export interface Commit {
  /** The full hash. */
  readonly hash: string
  readonly day: string
  readonly author: string
  readonly subject: string
}

/** The hash of a commit as it is shown to people. */
export const shortHash = (hash: string): string => hash.slice(0, 10)

/** The plan repository at a commit. */
export interface Revision {
  /** The revision as given: `HEAD~1`, `v2024`. */
  readonly ref: string
  readonly commit: Commit
  readonly workspace: Workspace
}

/** The files of an item at one of the commits that changed them. */
export interface Past {
  readonly commit: Commit
  /** The hashes of its parents among these commits; several for a merge commit. */
  readonly parents: readonly string[]
  /** Whether its parents are missing from this clone, which is shallow. */
  readonly isCut: boolean
  /** The requested files of the repository at the commit. */
  readonly workspace: Workspace
}
