import { t } from '../../core/text.ts'
import { handoverReport } from '../../reports/handover/handover.ts'
import { selectUnits } from '../select.ts'
import { named, reportKind } from './kind.ts'

export const handover = reportKind({
  name: 'handover',
  about: t(
    'suunnitelma syöttöjärjestyksessä seurantapalveluun',
    'planen i inmatningsordning för en uppföljningstjänst',
    'a plan in the order of typing, for a follow-up service',
  ),
  options: {},
  make: (asked, material) =>
    selectUnits(material.workspace, asked).map((file) =>
      named(`handover-${file.content.unit}`, handoverReport(file, material)),
    ),
})
