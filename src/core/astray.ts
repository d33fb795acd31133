/** Plans in the folder of a branch that they do not belong to: a merge there would count them in the wrong place, or twice. */
import type { Finding } from './diagnostic.ts'
import type { BranchPlan } from './files/branch-plan.ts'
import type { UnitPlan } from './files/unit-plan.ts'
import { branchesIn, branchesOfUnits } from './organisation.ts'
import { unitPlanPath } from './plan-paths.ts'
import { t } from './text.ts'
import type { PlanFile, Workspace } from './workspace.ts'

/** A unit plan in the folder of another branch than its unit's; undefined where it lies right, or nobody knows. */
export function unitPlanAstray(
  { folder, source, content: { unit } }: PlanFile<UnitPlan>,
  workspace: Workspace,
): Finding | undefined {
  const homes = branchesOfUnits(workspace).get(unit) ?? []
  const [home] = homes
  const isBranch = branchesIn(workspace).some(({ item }) => item.id === folder)
  if (home === undefined || !isBranch || homes.includes(folder)) return undefined
  const right = unitPlanPath(home, unit)
  return {
    source,
    path: ['unit'],
    message: t(
      `Yksikön ${unit} hallinnonala on ${home}, mutta suunnitelma on kansiossa plans/${folder}.`,
      `Enheten ${unit} hör till förvaltningsområdet ${home}, men planen ligger i mappen plans/${folder}.`,
      `The unit ${unit} belongs to the branch ${home}, but the plan lies in the folder plans/${folder}.`,
    ),
    fix: t(`Siirrä tiedosto: ${right}`, `Flytta filen: ${right}`, `Move the file: ${right}`),
  }
}

/** A branch plan that says it is another branch's than the folder's; undefined where they agree. */
export function branchPlanAstray({ folder, source, content }: PlanFile<BranchPlan>): Finding | undefined {
  if (content.branch === folder) return undefined
  return {
    source,
    path: ['branch'],
    message: t(
      `Suunnitelman hallinnonala on ${content.branch}, mutta kansio on plans/${folder}.`,
      `Planens förvaltningsområde är ${content.branch}, men mappen är plans/${folder}.`,
      `The plan's branch is ${content.branch}, but the folder is plans/${folder}.`,
    ),
    fix: t(
      `Kirjoita branch: ${folder} tai siirrä tiedosto oikeaan kansioon.`,
      `Skriv branch: ${folder} eller flytta filen till rätt mapp.`,
      `Write branch: ${folder}, or move the file to the right folder.`,
    ),
  }
}
