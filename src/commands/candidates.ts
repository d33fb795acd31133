import { optionsFrom } from '../core/shape/publish.ts'
import { type Language, pick, type Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { explained } from './explain.ts'

/** Something that can stand at a place of the command line, and what it is. */
export interface Candidate {
  readonly value: string
  readonly about: string
}

/** Finds what there is of one kind in a plan repository. */
type Find = (workspace: Workspace, language: Language) => readonly Candidate[]

const known =
  (kind: 'branch' | 'unit' | 'strategyGoal' | 'sharedIndicator'): Find =>
  ({ catalogue, organisations, shared }, language) =>
    (optionsFrom(catalogue, organisations?.content, shared?.content)?.[kind] ?? []).map(({ id, about }) => ({
      value: id,
      about: about[language],
    }))

/** Goals, measures and indicators, named by their unit too. */
const items: Find = ({ units }, language) =>
  units.flatMap(({ content: { unit, goals = [] } }) => {
    const named = ({ id, title }: { readonly id: string; readonly title?: Words }): Candidate => ({
      value: `${unit}/${id}`,
      about: pick(title, language)?.text ?? '',
    })
    return goals.flatMap((goal) => [goal, ...(goal.measures ?? []), ...(goal.indicators ?? [])].map(named))
  })

/** The finders of candidates, by the placeholder in help. */
const finders: Readonly<Record<string, Find>> = {
  BRANCH: known('branch'),
  UNIT: known('unit'),
  GOAL: known('strategyGoal'),
  INDICATOR: known('sharedIndicator'),
  ID: (workspace, language) => [
    ...items(workspace, language),
    ...known('sharedIndicator')(workspace, language),
  ],
  CODE: (_, language) => explained.map(({ code, title }) => ({ value: code, about: title[language] })),
}

/** The candidates for a placeholder of help, such as `<UNIT>`, `[code]` or `ID[.FIELD]`; empty when anything is accepted. */
export function candidates(
  placeholder: string,
  workspace: Workspace,
  language: Language,
): readonly Candidate[] {
  const [name = ''] = /[A-Z]+/.exec(placeholder.toUpperCase()) ?? []
  return finders[name]?.(workspace, language) ?? []
}
