import { t } from '../../core/text.ts'
import { branchReport } from '../../reports/branch/branch.ts'
import { branchesAsked } from './asked.ts'
import { named, reportKind } from './kind.ts'

export const branch = reportKind({
  name: 'branch',
  about: t('yksi hallinnonala', 'ett förvaltningsområde', 'one branch of government'),
  options: {},
  make: (asked, material) =>
    branchesAsked(asked, material.workspace).map((id) => named(`branch-${id}`, branchReport(id, material))),
})
