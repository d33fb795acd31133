import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorScale: Expectation<'definition'> = {
  code: 'indicator-scale',
  on: 'definition',
  field: 'scale',
  family: 'definition',
  severity: fromDraft,
  title: t(
    'Asteikkomittarin asteikosta on kerrottu ainakin kaksi tasoa.',
    'För en indikator med skala anges minst två nivåer på skalan.',
    'An indicator on a scale names at least two levels of the scale.',
  ),
  why: t(
    'Arvo 3 ei kerro mitään, jos ei tiedä, mitä tasot tarkoittavat.',
    'Värdet 3 säger inget om man inte vet vad nivåerna betyder.',
    'The value 3 says nothing to those who do not know what the levels mean.',
  ),
  missing: t('Mittarin asteikko puuttuu.', 'Indikatorns skala saknas.', 'The indicator has no scale.'),
  example: () =>
    t(
      'scale: [{ value: 1, title: satunnaista }, { value: 2, title: sovittua }, { value: 3, title: johdettua }]',
      'scale: [{ value: 1, title: sporadiskt }, { value: 2, title: överenskommet }, { value: 3, title: lett }]',
      'scale: [{ value: 1, title: occasional }, { value: 2, title: agreed }, { value: 3, title: managed }]',
    ),
  good: indicatorWith(
    'kind: scale\nscale: [{ value: 1, title: satunnaista }, { value: 2, title: sovittua }]',
  ),
  bad: indicatorWith('kind: scale'),
  look({ kind, scale = [] }) {
    if (kind !== 'scale') return 'not-applicable'
    return scale.length > 1 ? 'filled' : 'missing'
  },
}
