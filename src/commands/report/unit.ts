import { t } from '../../core/text.ts'
import { unitReport } from '../../reports/unit.ts'
import { selectUnits } from '../select.ts'
import { named, reportKind } from './kind.ts'

export const unit = reportKind({
  name: 'unit',
  about: t('yksi yksikkö', 'en enhet', 'one unit'),
  options: {},
  make: (asked, material) =>
    selectUnits(material.workspace, asked).map((file) =>
      named(`unit-${file.content.unit}`, unitReport(file, material)),
    ),
})
