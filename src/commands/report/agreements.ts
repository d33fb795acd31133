import { t } from '../../core/text.ts'
import { agreementsReport } from '../../reports/agreements/agreements.ts'
import { selectUnits } from '../select.ts'
import { selectionOf } from './asked.ts'
import { named, reportKind } from './kind.ts'

export const agreements = reportKind({
  name: 'agreements',
  about: t(
    'ehdotukset tulossopimuksiin',
    'förslag till resultatavtalen',
    'proposals for the performance agreements',
  ),
  options: {},
  make(asked, material) {
    const files = selectUnits(material.workspace, asked)
    const units = files.map(({ content }) => content.unit)
    const narrowed = { ...material, selection: selectionOf(asked) }
    return [...new Set(files.map(({ folder }) => folder))].map((branch) =>
      named(`agreements-${branch}`, agreementsReport(branch, units, narrowed)),
    )
  },
})
