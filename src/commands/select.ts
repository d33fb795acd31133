import type { Diagnostic } from '../core/diagnostic.ts'
import type { Goal, UnitPlan } from '../core/files/unit-plan.ts'
import { firstOf } from '../core/first-of.ts'
import { concerns, isPlan, planPlace } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { adviseWord } from '../core/shape/near.ts'
import type { Path } from '../core/source.ts'
import { strategyIds } from '../core/strategy.ts'
import { type Text, t } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'

/** Which part of the repository a command is asked about. */
export interface Selected {
  readonly branch: readonly string[]
  readonly unit: readonly string[]
  readonly goal: readonly string[]
  /** Paths of files or folders, from the root of the repository. */
  readonly words?: readonly string[]
  /** The only files that count, where changes to some are looked at: perhaps none. */
  readonly affected?: ReadonlySet<string> | undefined
}

/** Whether nothing was left out of what was asked for. */
export const isEverything = ({ branch, unit, goal }: Selected): boolean =>
  branch.length + unit.length + goal.length === 0

/** The ids that are known; undefined: there is none. */
function knownIds(known: readonly string[]): Text | undefined {
  if (known.length === 0) return undefined
  const some = firstOf(known)
  return t(`Käyviä tunnuksia: ${some.fi}`, `Giltiga id:n: ${some.sv}`, `Known ids: ${some.en}`)
}

/** An id that nothing has, and the one that may have been meant, or what to do otherwise. */
export function unknownId(id: string, known: Iterable<string>, otherwise?: Text): Refusal {
  const [shown, all] = [id || '""', [...known]]
  return new Refusal(
    t(
      `Tunnusta ${shown} ei ole tässä tietovarastossa.`,
      `Id:t ${shown} finns inte i detta arkiv.`,
      `There is no ${shown} in this repository.`,
    ),
    adviseWord(id, all) ?? otherwise ?? knownIds(all),
  )
}

const refuseUnknown = (asked: readonly string[], known: ReadonlySet<string>): void => {
  const unknown = asked.find((id) => !known.has(id))
  if (unknown !== undefined) throw unknownId(unknown, known)
}

/** The ids of branch and unit in the path of a broken plan. */
const namesIn = (path: string): string[] => Object.values(planPlace(path) ?? {})

/** Refuses a selection that names what does not exist: an empty result must not look like a clean one. */
export function refuseUnknownSelection({ branch, unit, goal }: Selected, workspace: Workspace): void {
  const branches = workspace.organisations?.content.branches ?? []
  const broken = [...workspace.broken].flatMap(namesIn)
  refuseUnknown(
    branch,
    new Set([...branches.map(({ id }) => id), ...workspace.units.map(({ folder }) => folder), ...broken]),
  )
  refuseUnknown(
    unit,
    new Set([
      ...branches.flatMap(({ units }) => units.map(({ id }) => id)),
      ...workspace.units.map(({ content }) => content.unit),
      ...broken,
    ]),
  )
  refuseUnknown(goal, strategyIds(workspace.catalogue))
}

const within = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`))

/** Whether a goal serves one of the strategy goals asked for, or a goal of an ambition asked for. */
export const servesAny = (
  { strategyGoals = [] }: Pick<Goal, 'strategyGoals'>,
  asked: readonly string[],
): boolean => strategyGoals.some((id) => asked.some((goal) => id === goal || id.startsWith(`${goal}.`)))

/** Plans with those of their goals that serve one of the strategy goals asked for. */
export const narrowed = (plans: readonly PlanFile<UnitPlan>[], asked: readonly string[]) =>
  asked.length === 0
    ? plans
    : plans.map((plan) => ({
        ...plan,
        content: {
          ...plan.content,
          goals: plan.content.goals?.filter((each) => servesAny(each, asked)) ?? [],
        },
      }))

const serves = ({ goals = [] }: UnitPlan, asked: readonly string[]): boolean =>
  goals.some((goal) => servesAny(goal, asked))

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

/** Whether there is a plan of a unit in the repository, be it readable or not. */
const hasPlans = ({ units, broken }: Workspace): boolean => units.length > 0 || [...broken].some(isPlan)

/** Where plans are expected, for a repository that has none: files in another place would go unnoticed. */
export const noPlansYet = (workspace: Workspace): Text[] =>
  hasPlans(workspace)
    ? []
    : [
        t(
          'Suunnitelmia ei vielä ole: ne luetaan kansiosta plans/<hallinnonala>/.',
          'Det finns inga planer ännu: de läses i mappen plans/<förvaltningsområde>/.',
          'There are no plans yet: they are read from the folder plans/<branch>/.',
        ),
      ]

const noPlans = (): Refusal =>
  new Refusal(
    t('Suunnitelmia ei vielä ole.', 'Det finns inga planer ännu.', 'There are no plans yet.'),
    t(
      'Suunnitelmat ovat kansiossa plans/<hallinnonala>/.',
      'Planerna ligger i mappen plans/<förvaltningsområde>/.',
      'Plans are in the folder plans/<branch>/.',
    ),
  )

/** Refuses a selection that holds nothing, or a repository without plans when everything was asked for. */
export const nothingSelected = (asked: Selected): Refusal =>
  isEverything(asked) && (asked.words ?? []).length === 0 ? noPlans() : tooNarrow()

const tooNarrow = (): Refusal =>
  new Refusal(
    t(
      'Rajaukseen ei osu yhtään tiedostoa.',
      'Ingen fil motsvarar avgränsningen.',
      'No file matches the selection.',
    ),
    t('Jätä jokin rajaus pois.', 'Lämna bort någon avgränsning.', 'Leave out a part of the selection.'),
  )

/** Whether a file is, or would be, one that a command is asked about. */
export function asks(workspace: Workspace, selected: Selected): (file: string) => boolean {
  const files = new Set(selectUnits(workspace, { ...selected, words: [] }).map(({ source }) => source.file))
  const { branch, unit, goal, words = [], affected } = selected
  const everything = isEverything(selected)
  // A broken file has no plan to ask; its path says whose it would be, and nobody knows which goals it has.
  const byPath = (file: string): boolean =>
    (goal.length === 0 || (isPlan(file) && workspace.broken.has(file))) &&
    (branch.length === 0 || branch.some((id) => isPlan(file) && concerns(id, file))) &&
    (unit.length === 0 || unit.some((id) => planPlace(file)?.name === id))
  return (file) =>
    (affected?.has(file) ?? true) && (everything || files.has(file) || byPath(file)) && within(file, words)
}

/** Whether what stands at a path in a file asked about is asked about: all of it but, where strategy goals were asked for, only the goals that serve them, and a plan that is broken. */
export function asksAt(
  { units, broken }: Workspace,
  asked: Pick<Selected, 'goal'>,
): (file: string, path: Path) => boolean {
  if (asked.goal.length === 0) return () => true
  const goalsIn = new Map(units.map(({ source, content }) => [source.file, content.goals ?? []]))
  return (file, [list, at]) => {
    if (broken.has(file)) return true
    const goal = list === 'goals' ? goalsIn.get(file)?.[Number(at)] : undefined
    return goal !== undefined && servesAny(goal, asked.goal)
  }
}

/** The diagnostics of unreadable files that are selected or shared, which make the result incomplete. */
export const unseen = ({ broken, problems }: Workspace, isAsked: (file: string) => boolean): Diagnostic[] =>
  problems.filter(({ file }) => broken.has(file) && (isAsked(file) || !isPlan(file)))

/** Whether a file is one that a command is asked about. Refuses when none is, though it may well be that nothing has changed. */
export function selects(workspace: Workspace, selected: Selected): (file: string) => boolean {
  const isAsked = asks(workspace, selected)
  const nothing = ![...workspace.sources.keys(), ...workspace.broken].some(isAsked)
  if (nothing && !selected.affected) throw nothingSelected(selected)
  return isAsked
}
