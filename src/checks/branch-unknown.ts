import { branchesIn } from '../core/organisation.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { t } from '../core/text.ts'

export const branchUnknown: Check = {
  code: 'branch-unknown',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Suunnitelmien kansio on nimetty hallinnonalan tunnuksella.',
    'En mapp med planer har ett förvaltningsområdes id som namn.',
    'A folder of plans is named by the id of a branch of government.',
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
    'plans/vmm/vm.yaml': barePlan('vm'),
  },
  *find(workspace) {
    const branches = branchesIn(workspace).map(({ item }) => item)
    // One folder, one mistake, however many plans lie in it.
    const folders = new Map(
      [...workspace.units, ...workspace.branches].toReversed().map(({ folder, source }) => [folder, source]),
    )
    for (const [folder, source] of folders) {
      if (folder === '' || branches.some(({ id }) => id === folder)) continue
      const known = branches.map(({ id }) => id).join(', ')
      yield {
        source,
        path: [],
        message: t(
          `Kansion plans/${folder} nimi ei ole minkään hallinnonalan tunnus.`,
          `Namnet på mappen plans/${folder} är inte id för något förvaltningsområde.`,
          `The name of the folder plans/${folder} is not the id of any branch of government.`,
        ),
        fix:
          adviseId(folder, branches) ??
          t(
            `Hallinnonalat ovat: ${known}.`,
            `Förvaltningsområdena är: ${known}.`,
            `The branches are: ${known}.`,
          ),
      }
    }
  },
}
