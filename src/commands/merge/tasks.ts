/** The merges that a command line asks for. */
import { byCodePoint } from '../../core/order.ts'
import { branchFolder } from '../../core/plan-paths.ts'
import { Refusal } from '../../core/refusal.ts'
import { t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { branchTask, plansOfBranch } from '../../merge/branch.ts'
import { nationalTask } from '../../merge/national.ts'
import type { Task } from '../../merge/task.ts'

/** The options that select what to merge. */
interface Selected {
  readonly branch: readonly string[]
  readonly all: boolean
  readonly national: boolean
  readonly without: readonly string[]
}

/** The branches that are asked for; when none is, each that has a folder with plans. */
function foldersOf(workspace: Workspace, asked: readonly string[]): string[] {
  const files = [...workspace.units.map(({ source }) => source.file), ...workspace.broken]
  const folders = new Set(files.flatMap((file) => branchFolder(file) ?? []))
  const nobody = asked.find((branch) => !folders.has(branch))
  if (nobody !== undefined) {
    throw new Refusal(
      t(
        `Hallinnonalalla ${nobody} ei ole suunnitelmia.`,
        `Förvaltningsområdet ${nobody} har inga planer.`,
        `The branch ${nobody} has no plans.`,
      ),
    )
  }
  return [...folders].filter((folder) => asked.length === 0 || asked.includes(folder)).sort(byCodePoint)
}

/** The options that select what to merge. */
const levels = ['branch', 'all', 'national'] as const

/** Refuses to guess which of several wishes is meant. */
export function refuseBoth(asked: Selected): void {
  const wished = levels.filter((level) => (level === 'branch' ? asked.branch.length > 0 : asked[level]))
  const together = asked.national && asked.without.length > 0 ? [...wished, 'without'] : wished
  if (together.length < 2) return
  const options = together.map((name) => `--${name}`).join(', ')
  throw new Refusal(
    t(
      `Näitä valitsimia ei voi käyttää yhdessä: ${options}`,
      `Dessa flaggor kan inte användas tillsammans: ${options}`,
      `These options cannot be used together: ${options}`,
    ),
    t('Jätä muut paitsi yksi pois.', 'Lämna bort alla utom en.', 'Leave out all but one.'),
  )
}

/** Whether a file is a plan that has a say in one of the merges: in the national plan every plan has, by way of its branch. */
export const isOfMerge =
  (tasks: readonly Task[]) =>
  (file: string): boolean =>
    tasks.some(({ path, states }) => states === 'branches' || branchFolder(file) === branchFolder(path))

/** A task for each branch that is asked for, or one for the national plan. Refuses a branch without plans. */
export function tasksOf(workspace: Workspace, { national, branch, without }: Omit<Selected, 'all'>): Task[] {
  if (national) return [nationalTask(workspace)]
  const frozen = new Set(without)
  return foldersOf(workspace, branch).map((folder) =>
    branchTask(workspace, plansOfBranch(workspace, folder, frozen)),
  )
}
