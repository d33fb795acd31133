import { branchesIn, unitsById, unitsIn } from '../core/organisation.ts'
import { filesOfOneUnit } from '../core/plan-files.ts'
import { unitPlanPath } from '../core/plan-paths.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'

const inNoFolder = t(
  'Suunnitelma on suoraan kansiossa plans.',
  'Planen ligger direkt i mappen plans.',
  'The plan lies directly in the folder plans.',
)

const inWrongFolder = (unit: string, branch: string, folder: string): Text =>
  t(
    `Yksikön ${unit} hallinnonala on ${branch}, mutta suunnitelma on kansiossa plans/${folder}.`,
    `Enheten ${unit} hör till förvaltningsområdet ${branch}, men planen ligger i mappen plans/${folder}.`,
    `The unit ${unit} belongs to the branch ${branch}, but the plan lies in the folder plans/${folder}.`,
  )

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
    const isBranch = new Set(branchesIn(workspace).map(({ item }) => item.id))
    const units = unitsById(workspace)
    const homes = new Set(unitsIn(workspace).map(({ item, branch }) => `${branch.id}/${item.id}`))
    for (const { folder, source, content } of filesOfOneUnit(workspace)) {
      const branch = units.get(content.unit)?.branch.id
      const isAstray = isBranch.has(folder) && branch !== undefined && !homes.has(`${folder}/${content.unit}`)
      if (!isAstray && folder !== '') continue
      const right = unitPlanPath(branch ?? '…', content.unit)
      yield {
        source,
        path: ['unit'],
        message: isAstray ? inWrongFolder(content.unit, branch, folder) : inNoFolder,
        fix: t(`Siirrä tiedosto: ${right}`, `Flytta filen: ${right}`, `Move the file: ${right}`),
      }
    }
  },
}
