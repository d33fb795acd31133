import type { SubjectChange } from '../../core/difference.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Workspace } from '../../core/workspace.ts'
import { asks, refuseUnknownSelection, type Selected, servesAny } from '../select.ts'

/** The goals that serve, or served, one of the strategy goals asked for, by their ids of now. */
function serving({ file, parts }: SubjectChange, asked: readonly string[], states: readonly Workspace[]) {
  const changed = parts.filter(
    ({ kind, before, after }) =>
      kind === 'goal' && [before, after].some((goal) => goal && servesAny(goal, asked)),
  )
  const unchanged = states
    .flatMap(({ units }) => units.filter(({ source }) => source.file === file))
    .flatMap(({ content: { goals = [] } }) => goals.filter((goal) => servesAny(goal, asked)))
  return new Set<unknown>([...changed, ...unchanged].map(({ id }) => id))
}

/** The same change, as far as it is of goals that serve one of the strategy goals asked for, and of what is in them. */
function narrowedTo(asked: readonly string[], change: SubjectChange, states: readonly Workspace[]) {
  const goals = serving(change, asked, states)
  const parts = change.parts.filter(({ kind, id, before, after }) =>
    kind === 'goal' ? goals.has(id) : [before, after].some((item) => goals.has(item?.['goal'])),
  )
  return parts.length === 0 ? [] : [{ ...change, parts }]
}

/** The changes that are asked about: of the files of the selection as they are now or were. */
export function selected(
  changes: readonly SubjectChange[],
  asked: Selected,
  before: Workspace,
  after: Workspace,
): readonly SubjectChange[] {
  if (asked.branch.length + asked.unit.length + asked.goal.length === 0) return changes
  const known = (workspace: Workspace) => {
    try {
      return asks(workspace, asked)
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }
  const [was, is] = [known(before), known(after)]
  if (!was && !is) refuseUnknownSelection(asked, after)
  const found = changes.filter(({ file }) => was?.(file) || is?.(file))
  return asked.goal.length === 0
    ? found
    : found.flatMap((change) => narrowedTo(asked.goal, change, [before, after]))
}
