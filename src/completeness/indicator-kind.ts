import { same, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorKind: Expectation<'definition'> = {
  code: 'indicator-kind',
  on: 'definition',
  field: 'kind',
  family: 'definition',
  severity: fromDraft,
  title: t(
    'Mittarin laji on kerrottu.',
    'Indikatorns slag är angivet.',
    'The indicator says of what kind it is.',
  ),
  why: t(
    'Laji ratkaisee, mitä arvot ovat ja mitä muuta mittarilta odotetaan. Ennen sitä mittaria kohdellaan lukuna.',
    'Slaget avgör vad värdena är och vad annat som väntas av indikatorn. Tills vidare behandlas den som ett tal.',
    'The kind decides what values are and what else is expected. Until then the indicator is treated as a number.',
  ),
  missing: t('Mittarin laji puuttuu.', 'Indikatorns slag saknas.', 'The indicator has no kind.'),
  example: () => same('kind: number'),
  good: indicatorWith('kind: percent'),
  bad: indicatorWith('unitOfMeasure: "%"'),
  look: ({ kind }) => (kind ? 'filled' : 'missing'),
}
