import { same, t } from '../core/text.ts'
import { measureWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { forApproval } from './levels.ts'

export const measureStatus: Expectation<'measure'> = {
  code: 'measure-status',
  on: 'measure',
  field: 'status',
  family: 'measures',
  severity: forApproval,
  title: t(
    'Toimenpiteen tila on kerrottu.',
    'Åtgärdens status är angiven.',
    'The measure says how far it has come.',
  ),
  why: t(
    'Tilasta näkee yhdellä silmäyksellä, mikä etenee ja mikä ei.',
    'Av statusen syns genast vad som går framåt och vad som inte gör det.',
    'The status shows at a glance what moves and what does not.',
  ),
  missing: t('Toimenpiteen tila puuttuu.', 'Åtgärdens status saknas.', 'The measure has no status.'),
  example: () => same('status: not-started'),
  good: measureWith('status: not-started'),
  bad: measureWith('responsible: { role: Hankintapäällikkö }'),
  look: ({ status }) => (status ? 'filled' : 'missing'),
}
