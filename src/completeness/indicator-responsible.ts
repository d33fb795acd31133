import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, written } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorResponsible: Expectation<'indicator'> = {
  code: 'indicator-responsible',
  on: 'indicator',
  field: 'responsible',
  family: 'sources',
  severity: fromDraft,
  title: t('Mittarilla on vastuutaho.', 'Indikatorn har en ansvarig.', 'Somebody answers for the indicator.'),
  why: t(
    'Luku saadaan, kun joku tietää sen olevan hänen tehtävänsä. Vastuutaho on yksi rooli, ei henkilön nimi.',
    'Talet fås när någon vet att det är hens uppgift. Den ansvariga är en roll, inte en persons namn.',
    'A figure comes in when somebody knows it is theirs to give. One role answers for it, not a person by name.',
  ),
  missing: t(
    'Mittarin vastuutaho puuttuu.',
    'Indikatorn saknar ansvarig.',
    'Nobody answers for the indicator.',
  ),
  example: () =>
    t(
      'responsible: { role: Hankintapäällikkö }',
      'responsible: { role: Upphandlingschefen }',
      'responsible: { role: Head of procurement }',
    ),
  good: indicatorWith('responsible: { role: Hankintapäällikkö }'),
  bad: indicatorWith('responsible: { role: "-" }'),
  look: (indicator) => written(indicator.written.responsible?.role),
}
