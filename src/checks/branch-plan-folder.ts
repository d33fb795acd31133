import { branchPlanAstray } from '../core/astray.ts'
import { branchesIn } from '../core/organisation.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

const branchPlan = (branch: string): string =>
  `format: 1\nbranch: ${branch}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`

export const branchPlanFolder: Check = {
  code: 'branch-plan-folder',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Hallinnonalan suunnitelma on hallinnonalan omassa kansiossa.',
    'Ett förvaltningsområdes plan ligger i dess egen mapp.',
    "The plan of a branch lies in the branch's own folder.",
  ),
  why: t(
    'Yhdistäminen kirjoittaa hallinnonalan suunnitelmaan kansion yksiköiden suunnitelmat.',
    'Sammanslagningen skriver in planerna för enheterna i mappen i förvaltningsområdets plan.',
    'A merge writes the plans of the units in the folder into the branch plan.',
  ),
  good: { 'plans/vm/branch.yaml': branchPlan('vm') },
  bad: { 'plans/vm/branch.yaml': branchPlan('okm') },
  *find(workspace) {
    const known = new Set(branchesIn(workspace).map(({ item }) => item.id))
    for (const plan of workspace.branches) {
      const finding = known.has(plan.folder) ? branchPlanAstray(plan) : undefined
      if (finding) yield finding
    }
  },
}
