import type { Diagnostic } from '../core/diagnostic.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { Refusal } from '../core/outcome.ts'
import { nearest } from '../core/shape/near.ts'
import { t } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'

/** Which part of the repository a command is asked about. */
export interface Selected {
  readonly branch: readonly string[]
  readonly unit: readonly string[]
  readonly goal: readonly string[]
  /** Paths of files or folders, from the root of the repository. */
  readonly words?: readonly string[]
}

const refuseUnknown = (asked: readonly string[], known: ReadonlySet<string>): void => {
  const unknown = asked.find((id) => !known.has(id))
  if (unknown === undefined) return
  const meant = nearest(unknown, known)
  throw new Refusal(
    t(`Tunnusta ${unknown} ei ole tässä tietovarastossa.`, `Id:t ${unknown} finns inte i detta arkiv.`, `There is no ${unknown} in this repository.`),
    meant === undefined ? undefined : t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`),
  )
}

/** Refuses a selection that names what does not exist: an empty result must not look like a clean one. */
export function refuseUnknownSelection({ branch, unit, goal }: Selected, workspace: Workspace): void {
  const branches = workspace.organisations?.content.branches ?? []
  refuseUnknown(branch, new Set([...branches.map(({ id }) => id), ...workspace.units.map(({ folder }) => folder)]))
  refuseUnknown(unit, new Set([...branches.flatMap(({ units }) => units.map(({ id }) => id)), ...workspace.units.map(({ content }) => content.unit)]))
  refuseUnknown(goal, new Set(workspace.catalogue.ambitions.flatMap(({ id, goals }) => [id, ...goals.map((each) => each.id)])))
}

const within = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`))

/** Whether a plan serves one of the strategy goals asked for, or a goal of an ambition asked for. */
const serves = ({ goals }: UnitPlan, asked: readonly string[]): boolean =>
  (goals ?? []).some(({ strategyGoals }) => (strategyGoals ?? []).some((id) => asked.some((goal) => id === goal || id.startsWith(`${goal}.`))))

/** The unit plans that a command is asked about. */
export function selectUnits(workspace: Workspace, selected: Selected): PlanFile<UnitPlan>[] {
  refuseUnknownSelection(selected, workspace)
  const { branch, unit, goal, words = [] } = selected
  return workspace.units.filter(
    ({ folder, content, source }) =>
      (branch.length === 0 || branch.includes(folder)) &&
      (unit.length === 0 || unit.includes(content.unit)) &&
      (goal.length === 0 || serves(content, goal)) &&
      within(source.file, words),
  )
}

/** The problems of the files that a command is asked about. Faults of toimi's own configuration are always told. */
export function selectDiagnostics(diagnostics: readonly Diagnostic[], workspace: Workspace, selected: Selected): Diagnostic[] {
  const files = new Set(selectUnits(workspace, { ...selected, words: [] }).map(({ source }) => source.file))
  const { branch, unit, goal, words = [] } = selected
  const everything = branch.length + unit.length + goal.length === 0
  // A broken file has no plan to ask; its path says whose it would be.
  const byPath = (file: string): boolean =>
    goal.length === 0 &&
    (branch.length === 0 || branch.some((id) => file.startsWith(`plans/${id}/`))) &&
    (unit.length === 0 || unit.some((id) => file.endsWith(`/${id}.yaml`)))
  return diagnostics.filter(({ file, fault }) => fault || ((everything || files.has(file) || byPath(file)) && within(file, words)))
}
