import { t } from '../core/text.ts'
import { measureWith } from './example.ts'
import { type Expectation, written } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const measureResponsible: Expectation<'measure'> = {
  code: 'measure-responsible',
  on: 'measure',
  field: 'responsible',
  family: 'measures',
  severity: fromDraft,
  title: t('Toimenpiteellä on vastuutaho.', 'Åtgärden har en ansvarig.', 'Somebody answers for the measure.'),
  why: t(
    'Toimenpide, josta kukaan ei vastaa, ei etene. Vastuutaho on yksi rooli, ei henkilön nimi.',
    'En åtgärd som ingen ansvarar för går inte framåt. Den ansvariga är en roll, inte en persons namn.',
    'A measure nobody answers for does not move. One role answers for it, not a person by name.',
  ),
  missing: t(
    'Toimenpiteen vastuutaho puuttuu.',
    'Åtgärden saknar ansvarig.',
    'Nobody answers for the measure.',
  ),
  example: () =>
    t(
      'responsible: { role: Hankintapäällikkö }',
      'responsible: { role: Upphandlingschefen }',
      'responsible: { role: Head of procurement }',
    ),
  good: measureWith('responsible: { role: Hankintapäällikkö }'),
  bad: measureWith('responsible: { role: TBD }'),
  look: ({ responsible }) => written(responsible?.role),
}
