import { branchPlanAstray, unitPlanAstray } from '../core/astray.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { type BranchPlan, branchPlan } from '../core/files/branch-plan.ts'
import type { Branch, Unit } from '../core/files/organisations.ts'
import { type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { unitsExpected } from '../core/organisation.ts'
import { period } from '../core/periods.ts'
import { plansOfUnits } from '../core/plan-files.ts'
import { concerns, isPlan, kindAt, planPlace, sharedFiles, unitPlanPath } from '../core/plan-paths.ts'
import { firstIsAt } from '../core/repeats.ts'
import type { Fields, RecordShape } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import type { Loaded, PlanFile, Workspace } from '../core/workspace.ts'
import type { PlansOfBranch } from './branch.ts'
import { doublesIn } from './doubles.ts'
import { type Refused, toldRefusals } from './refused.ts'
import { spanOfPlans } from './span.ts'
import type { MergedPlan } from './task.ts'

/** The units of a branch that exist at some time in the periods of plans and make one of their own: those that a number of all units is of. */
export function unitsInPeriods(
  branch: Branch | undefined,
  plans: readonly Pick<UnitPlan, 'period'>[],
): Unit[] {
  const { from, to } = spanOfPlans(plans)
  const [start, end] = [period(from).start, period(to).end]
  const isThere = ({ valid }: Unit) => (valid?.from ?? start) <= end && (valid?.until ?? end) >= start
  return (branch?.units ?? []).filter((unit) => unit.expected !== false && isThere(unit))
}

/** Files that cannot be read: those of some plans, and what all plans stand on. */
export function unreadable({ broken }: Workspace, isOfPlans: (file: string) => boolean): Refused[] {
  const files = [...broken].filter((file) =>
    isPlan(file) ? isOfPlans(file) : sharedFiles.get(file) !== 'waivers',
  )
  return files.map((file) => {
    const unit = kindAt(file, undefined) === 'unit-plan' ? planPlace(file)?.name : undefined
    return {
      file,
      ...(unit && { unit }),
      message: t(
        `Tiedostoa ${file} ei voi lukea, joten suunnitelmia ei yhdistetä.`,
        `Filen ${file} kan inte läsas, så planerna sammanställs inte.`,
        `The file ${file} cannot be read, so the plans are not merged.`,
      ),
    }
  })
}

/** A unit that should have a plan here and has none: it has not handed one in, or it lies elsewhere. */
function absent(
  workspace: Workspace,
  { folder, branch, plans }: PlansOfBranch,
  broken: readonly Refused[],
): Refused[] {
  const there = new Set([...plans.map(({ content }) => content.unit), ...broken.map(({ unit }) => unit)])
  return unitsExpected(workspace)
    .filter((unit) => unit.branch === branch && !there.has(unit.item.id))
    .map(({ item: { id } }) => {
      const [elsewhere] = plansOfUnits(workspace).get(id) ?? []
      return (elsewhere && misplaced(elsewhere, workspace)) ?? notHandedIn(unitPlanPath(folder, id), id)
    })
}

const notHandedIn = (file: string, unit: string): Refused => ({
  file,
  unit,
  isAbsent: true,
  message: t(
    `Yksiköltä ${unit} odotetaan suunnitelmaa, mutta sitä ei ole.`,
    `Av enheten ${unit} väntas en plan, men den saknas.`,
    `A plan is expected of the unit ${unit}, but there is none.`,
  ),
})

/** A unit plan in the folder of another branch. */
function misplaced(plan: PlanFile<UnitPlan>, workspace: Workspace): Refused | undefined {
  const finding = unitPlanAstray(plan, workspace)
  return finding && { file: plan.source.file, unit: plan.content.unit, at: finding, ...finding }
}

/** What a plan has twice. Of what is merged by ids and keys, one would be lost. */
export const doubled = (
  { source, content }: Loaded<UnitPlan | MergedPlan>,
  shape: RecordShape<Fields>,
  unit?: string,
): Refused[] =>
  doublesIn(shape, content).map(({ key, path, first }) => ({
    file: source.file,
    ...(unit !== undefined && { unit }),
    at: { source, path, ...firstIsAt(source, first) },
    message: t(
      `Suunnitelmassa on kahdesti ${key}, ja yhdistettäessä toinen niistä katoaisi.`,
      `Planen har ${key} två gånger, och vid sammanställningen skulle den ena försvinna.`,
      `The plan has ${key} twice, and a merge would lose one of them.`,
    ),
  }))

/** A unit that has two plans: which of them is meant? Two in one folder are told once, two in different folders in each. */
function repeated(
  { folder, source: { file }, content: { unit } }: PlanFile<UnitPlan>,
  workspace: Workspace,
): Refused | undefined {
  const other = plansOfUnits(workspace)
    .get(unit)
    ?.find((other) => (other.folder === folder ? other.source.file < file : other.source.file !== file))
    ?.source.file
  if (other === undefined) return undefined
  const message = t(
    `Yksiköllä ${unit} on kaksi suunnitelmaa; toinen on ${other}.`,
    `Enheten ${unit} har två planer; den andra är ${other}.`,
    `The unit ${unit} has two plans; the other is ${other}.`,
  )
  return { file, unit, message }
}

/** A branch plan that says it is another branch's, or is a second one of its branch: a merge would lose one of them. */
export function strayBranchPlan(plan: PlanFile<BranchPlan>, { branches }: Workspace): Refused | undefined {
  const { folder, source } = plan
  const finding = branchPlanAstray(plan)
  if (finding) return { file: source.file, at: finding, ...finding }
  const other = branches.find((each) => each.folder === folder && each.source.file < source.file)
  if (!other) return undefined
  return {
    file: source.file,
    message: t(
      `Hallinnonalalla ${folder} on kaksi suunnitelmaa; toinen on ${other.source.file}.`,
      `Förvaltningsområdet ${folder} har två planer; den andra är ${other.source.file}.`,
      `The branch ${folder} has two plans; the other is ${other.source.file}.`,
    ),
  }
}

/**
 * Why a branch cannot be merged now: a file that cannot be read, a unit without a plan, a plan that is not clear about who
 * or what it is. What is not there must not look as if the unit had removed it. Frozen units are let be.
 * `option`: how the merge is asked for on the command line.
 */
export function refusals(workspace: Workspace, given: PlansOfBranch, option: string): Diagnostic[] {
  const { folder, plans, ours, frozen } = given
  const broken = unreadable(workspace, (file) => concerns(folder, file))
  const all = [
    ...broken,
    ...absent(workspace, given, broken),
    ...plans.flatMap((plan) => misplaced(plan, workspace) ?? repeated(plan, workspace) ?? []),
    ...workspace.branches
      .filter((plan) => plan.folder === folder)
      .flatMap((plan) => strayBranchPlan(plan, workspace) ?? []),
    ...plans.flatMap((plan) => doubled(plan, unitPlan, plan.content.unit)),
    ...(ours ? doubled(ours, branchPlan) : []),
  ]
  const standing = all.filter(({ unit }) => unit === undefined || !frozen.has(unit))
  return toldRefusals(workspace, standing, option)
}
