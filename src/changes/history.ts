import type { SubjectChange } from '../core/difference.ts'
import type { Past } from '../core/revision.ts'
import { openWorkspace, type Workspace } from '../core/workspace.ts'
import { compare } from './compare.ts'
import type { Traced } from './trace.ts'

/** What became of an item at a commit; undefined: what has not been committed yet. */
interface Step {
  readonly past: Past | undefined
  /** Its file, with the item as the only part. */
  readonly change: SubjectChange
}

/** An item under all the names that it and its plan have had. */
class Trail {
  private readonly traced: Traced
  private readonly ids: Set<string>
  private readonly subjects: Set<string>

  constructor(traced: Traced) {
    this.traced = traced
    this.ids = new Set([traced.id])
    this.subjects = new Set([traced.subject])
  }

  /** What became of the item between two states, and what it was called before. */
  step(before: Workspace, after: Workspace): SubjectChange | undefined {
    const change = compare(before, after).changes.find(
      ({ kind, id }) => kind === this.traced.kind && this.subjects.has(id),
    )
    if (!change) return undefined
    const parts = change.parts.filter(({ kind, id }) => kind !== 'whole' && this.ids.has(id))
    for (const { was } of parts) if (was !== undefined) this.ids.add(was)
    if (change.was !== undefined) this.subjects.add(change.was)
    return parts.length > 0 ? { ...change, parts } : undefined
  }
}

/**
 * What became of an item, the latest first: what is not committed yet, then commit by commit. `pasts`: the states of its files, each
 * before those that it came from. A state in which a file cannot be read is passed over: what changed in it is told of the next one.
 */
export function historyOf(traced: Traced, pasts: readonly Past[], now: Workspace): Step[] {
  const trail = new Trail(traced)
  const byHash = new Map(pasts.map((past) => [past.commit.hash, past]))
  const isReadable = ({ workspace }: Past): boolean =>
    !traced.paths.some((path) => workspace.broken.has(path))
  const readable = (hash: string | undefined): Past | undefined => {
    const past = hash === undefined ? undefined : byHash.get(hash)
    return !past || isReadable(past) ? past : readable(past.parents[0])
  }
  const nothing = openWorkspace([], { asOf: now.asOf })
  const stepOf = (past: Past): SubjectChange | undefined => {
    const parents = past.parents.length > 0 ? past.parents : [undefined]
    const changes = parents.map((hash) => trail.step(readable(hash)?.workspace ?? nothing, past.workspace))
    // What a merge has from one of its sides was told there.
    return changes.every((change) => change) ? changes[0] : undefined
  }
  const latest = readable(pasts[0]?.commit.hash)
  const edited = trail.step(latest?.workspace ?? nothing, now)
  const committed = pasts
    .filter((past) => isReadable(past) && !past.isCut)
    .flatMap((past) => {
      const change = stepOf(past)
      return change ? [{ past, change }] : []
    })
  return [...(edited ? [{ past: undefined, change: edited }] : []), ...committed]
}
