import { numericKinds } from '../core/files/choices.ts'
import { same, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorDirection: Expectation<'definition'> = {
  code: 'indicator-direction',
  on: 'definition',
  field: 'direction',
  family: 'definition',
  severity: fromDraft,
  title: t(
    'Mittarista näkee, mihin suuntaan arvon pitäisi muuttua.',
    'Av indikatorn syns åt vilket håll värdet ska gå.',
    'The indicator says which way its value should go.',
  ),
  why: t(
    'Suuntaa ei voi arvata: kasvava luku voi olla hyvä tai huono uutinen.',
    'Riktningen går inte att gissa: ett växande tal kan vara en god eller en dålig nyhet.',
    'The direction cannot be guessed: a growing number may be good news or bad.',
  ),
  missing: t('Mittarin suunta puuttuu.', 'Indikatorns riktning saknas.', 'The indicator has no direction.'),
  example: () => same('direction: increase'),
  good: indicatorWith('kind: percent\ndirection: increase'),
  bad: indicatorWith('kind: scale'),
  look({ kind = 'number', direction }) {
    if (kind !== 'scale' && !numericKinds.includes(kind)) return 'not-applicable'
    return direction ? 'filled' : 'missing'
  },
}
