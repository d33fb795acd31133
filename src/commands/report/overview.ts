import { t } from '../../core/text.ts'
import { overviewReport } from '../../reports/overview/overview.ts'
import { isEverything } from '../select.ts'
import { branchesAsked, selectionOf } from './asked.ts'
import { named, reportKind } from './kind.ts'

export const overview = reportKind({
  name: 'overview',
  about: t('kaikki hallinnonalat', 'alla förvaltningsområden', 'all branches'),
  options: {},
  make(asked, material) {
    const branches = isEverything(asked) ? [] : branchesAsked(asked, material.workspace)
    return [named('overview', overviewReport(branches, { ...material, selection: selectionOf(asked) }))]
  },
})
