import { unitPlanAstray } from '../core/astray.ts'
import type { Finding } from '../core/diagnostic.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { unitsById } from '../core/organisation.ts'
import { filesOfOneUnit } from '../core/plan-files.ts'
import { unitPlanPath } from '../core/plan-paths.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'

/** A plan that lies in no folder of a branch. */
function inNoFolder({ source, content: { unit } }: PlanFile<UnitPlan>, workspace: Workspace): Finding {
  const right = unitPlanPath(unitsById(workspace).get(unit)?.branch.id ?? '…', unit)
  return {
    source,
    path: ['unit'],
    message: t(
      'Suunnitelma on suoraan kansiossa plans.',
      'Planen ligger direkt i mappen plans.',
      'The plan lies directly in the folder plans.',
    ),
    fix: t(`Siirrä tiedosto: ${right}`, `Flytta filen: ${right}`, `Move the file: ${right}`),
  }
}

export const planFolder: Check = {
  code: 'plan-folder',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Yksikön suunnitelma on sen hallinnonalan kansiossa, johon yksikkö kuuluu.',
    'En enhets plan ligger i mappen för det förvaltningsområde som enheten hör till.',
    'The plan of a unit lies in the folder of the branch that the unit belongs to.',
  ),
  why: t(
    'Kansiosta tiedetään, minkä hallinnonalan suunnitelmaan yksikön suunnitelma yhdistetään.',
    'Av mappen framgår vilket förvaltningsområdes plan enhetens plan slås ihop med.',
    'The folder says into which branch plan a unit plan is merged.',
  ),
  good: {
    'plans/vm/vm.yaml': barePlan('vm'),
  },
  bad: {
    'plans/vm.yaml': barePlan('vm'),
  },
  *find(workspace) {
    for (const plan of filesOfOneUnit(workspace)) {
      const finding = plan.folder === '' ? inNoFolder(plan, workspace) : unitPlanAstray(plan, workspace)
      if (finding) yield finding
    }
  },
}
