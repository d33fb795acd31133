import { type Diagnostic, diagnose, diagnoseFile, type Finding } from '../core/diagnostic.ts'
import { branchPlan } from '../core/files/branch-plan.ts'
import type { Branch, Unit } from '../core/files/organisations.ts'
import { type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { period } from '../core/periods.ts'
import { concerns, isPlan, kindAt, planPlace, sharedFiles, unitPlanPath } from '../core/plan-paths.ts'
import { firstIsAt } from '../core/repeats.ts'
import type { Fields, RecordShape } from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import type { Loaded, PlanFile, Workspace } from '../core/workspace.ts'
import type { Sides } from './branch.ts'
import { doublesIn } from './doubles.ts'
import { spanOfPlans } from './span.ts'
import type { MergedPlan } from './task.ts'

/** The units of a branch that exist at some time in the periods of plans and are expected to make one. */
export function expectedUnits(
  branch: Branch | undefined,
  plans: readonly Pick<UnitPlan, 'period'>[],
): Unit[] {
  const { from, to } = spanOfPlans(plans)
  const [start, end] = [period(from).start, period(to).end]
  const isThere = ({ valid }: Unit) => (valid?.from ?? start) <= end && (valid?.until ?? end) >= start
  return (branch?.units ?? []).filter((unit) => unit.expected !== false && isThere(unit))
}

/** A reason for not merging, and the unit that would have to wait for the rest to go on; none: nothing can. */
interface Refused {
  readonly file: string
  readonly unit?: string
  /** There is no file yet. */
  readonly isAbsent?: true
  /** Where in the file; none: it is about the whole of it. */
  readonly at?: Pick<Finding, 'source' | 'path' | 'related'>
  readonly message: Text
}

/** How to go on: what its unit would have to do, or the merge without it. */
const goOn = (unit: string, isAbsent = false): Text => {
  const wait = `toimi merge --without ${unit}`
  return isAbsent
    ? t(
        `Pyydä yksiköltä suunnitelma, tai jätä yksikkö odottamaan: ${wait}`,
        `Be enheten om en plan, eller låt enheten vänta: ${wait}`,
        `Ask the unit for its plan, or let the unit wait: ${wait}`,
      )
    : t(
        `Korjaa suunnitelma, tai jätä yksikkö odottamaan: ${wait}`,
        `Rätta planen, eller låt enheten vänta: ${wait}`,
        `Fix the plan, or leave the unit out for now: ${wait}`,
      )
}

function diagnostic({ file, unit, isAbsent, at, message }: Refused): Diagnostic {
  const fix = unit
    ? goOn(unit, isAbsent)
    : t(
        'Korjaa tiedosto ja aja komento uudelleen.',
        'Rätta filen och kör kommandot igen.',
        'Fix the file and run the command again.',
      )
  const whose = unit ? { unit } : {}
  return at
    ? { ...diagnose({ ...at, message, fix }, 'merge-incomplete', 'error'), ...whose }
    : diagnoseFile(file, 'merge-incomplete', 'error', message, { fix, ...whose })
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

function absent({ folder, branch, plans }: Sides, broken: readonly Refused[]): Refused[] {
  const there = new Set([...plans.map(({ content }) => content.unit), ...broken.map(({ unit }) => unit)])
  const expected = expectedUnits(
    branch,
    plans.map(({ content }) => content),
  )
  return expected
    .filter(({ id }) => !there.has(id))
    .map(({ id: unit }) => ({
      file: unitPlanPath(folder, unit),
      unit,
      isAbsent: true,
      message: t(
        `Yksiköltä ${unit} odotetaan suunnitelmaa, mutta sitä ei ole.`,
        `Av enheten ${unit} väntas en plan, men den saknas.`,
        `A plan is expected of the unit ${unit}, but there is none.`,
      ),
    }))
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

/** A unit that has two plans: which of them is meant? */
function repeated({ source: { file }, content: { unit } }: PlanFile<UnitPlan>, { plans }: Sides): Refused[] {
  const other = plans.find((plan) => plan.content.unit === unit && plan.source.file < file)?.source.file
  if (other === undefined) return []
  const message = t(
    `Yksiköllä ${unit} on kaksi suunnitelmaa; toinen on ${other}.`,
    `Enheten ${unit} har två planer; den andra är ${other}.`,
    `The unit ${unit} has two plans; the other is ${other}.`,
  )
  return [{ file, unit, message }]
}

/** Reasons as problems, after what is wrong in the files that stand in the way. */
export const toldRefusals = ({ problems }: Workspace, refused: readonly Refused[]): Diagnostic[] => [
  ...problems.filter(
    ({ file, severity }) => severity === 'error' && refused.some((each) => each.file === file),
  ),
  ...refused.map(diagnostic),
]

/**
 * Why a branch cannot be merged now: a file that cannot be read, a unit without a plan, a plan that is not clear about who
 * or what it is. What is not there must not look as if the unit had removed it. Frozen units are let be.
 */
export function refusals(workspace: Workspace, sides: Sides): Diagnostic[] {
  const broken = unreadable(workspace, (file) => concerns(sides.folder, file))
  const all = [
    ...broken,
    ...absent(sides, broken),
    ...sides.plans.flatMap((plan) => repeated(plan, sides)),
    ...sides.plans.flatMap((plan) => doubled(plan, unitPlan, plan.content.unit)),
    ...(sides.ours ? doubled(sides.ours, branchPlan) : []),
  ]
  const standing = all.filter(({ unit }) => unit === undefined || !sides.frozen.has(unit))
  return toldRefusals(workspace, standing)
}
