import { cellsIn } from '../../completeness/cells.ts'
import type { By } from '../../completeness/divisions.ts'
import type { AssessedFile, Cell } from '../../completeness/expectation.ts'
import { type HandIn, handIns } from '../../completeness/hand-in.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Stage } from '../../core/files/choices.ts'
import { runChecks } from '../../core/rule.ts'
import type { Workspace } from '../../core/workspace.ts'
import { staleTranslations } from '../../merge/known-stale.ts'
import { allChecks } from '../rules.ts'
import { selectScopes } from '../scored.ts'
import { asks, nothingSelected, type Selected, unseen } from '../select.ts'

/** The plans checked and their cells, before the result is assembled. */
export interface CheckInput {
  readonly workspace: Workspace
  readonly scopes: readonly AssessedFile[]
  readonly cells: readonly Cell[]
  /** The units of which a plan is expected; undefined when nobody knows of whom. */
  readonly handIns: readonly HandIn[] | undefined
  /** The diagnostics of the files, shown as numbers beside the score. */
  readonly problems: readonly Diagnostic[]
  /** The units that are closed and have a plan all the same. */
  readonly closed: readonly string[]
  /** The diagnostics of the files that could not be read. */
  readonly unread: readonly Diagnostic[]
  /** The translations that are older than what they translate. */
  readonly stale: readonly Diagnostic[]
  readonly by: By
  /** The stage by which all plans are judged, when it is not their own. */
  readonly stage: Stage | undefined
}

/** Looks at the plans asked for. Refuses when there is nothing to look at, nor anything expected. */
export function collect(workspace: Workspace, asked: Selected, by: By, stage: Stage | undefined): CheckInput {
  const isAsked = asks(workspace, asked)
  const scopes = selectScopes(workspace, asked, stage)
  const expected = handIns(workspace).filter(({ file }) => isAsked(file))
  const looked = new Set(scopes.map(({ source }) => source.file))
  const closed = workspace.units.filter(({ source }) => isAsked(source.file) && !looked.has(source.file))
  const unread = unseen(workspace, isAsked)
  if (scopes.length + expected.length + unread.length === 0 && !asked.affected) throw nothingSelected(asked)
  const { diagnostics } = runChecks(allChecks, workspace)
  return {
    workspace,
    scopes,
    cells: [...cellsIn(scopes, { all: true })],
    handIns: workspace.organisations && expected,
    problems: [...workspace.problems, ...diagnostics],
    closed: closed.map(({ content }) => content.unit),
    unread,
    stale: staleTranslations(workspace, isAsked),
    by,
    stage,
  }
}
