import type { AssessedFile } from '../completeness/expectation.ts'
import { scopesOf } from '../completeness/scopes.ts'
import { score } from '../completeness/score.ts'
import type { Stage } from '../core/files/choices.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { asks, type Selected, servesAny } from './select.ts'

/** The files whose completeness a command is asked about. */
export function selectScopes(workspace: Workspace, asked: Selected, stage?: Stage): AssessedFile[] {
  const { units, branches, shared } = workspace
  const isAsked = asks(workspace, asked)
  const { goal } = asked
  const selected = {
    units: units.filter(({ source }) => isAsked(source.file)),
    branches: branches.filter(({ source }) => isAsked(source.file)),
    shared: shared !== undefined && isAsked(shared.source.file),
    ...(stage && { stage }),
  }
  return scopesOf(
    goal.length > 0 ? { ...selected, keeps: (each) => servesAny(each, goal) } : selected,
    workspace,
  )
}

/** One line about completeness, for those who asked about something else; none when there is nothing to fill. */
export function filledLine(workspace: Workspace, asked: Selected): Text[] {
  const { satisfied, applicable } = score(selectScopes(workspace, asked))
  const both = `${satisfied}/${applicable}`
  if (applicable === 0) return []
  return [
    t(
      `Kentistä on täytetty ${both}: toimi check`,
      `Av fälten är ${both} ifyllda: toimi check`,
      `${both} fields filled: toimi check`,
    ),
  ]
}
