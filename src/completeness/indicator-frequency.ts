import { same, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

export const indicatorFrequency: Expectation<'indicator'> = {
  code: 'indicator-frequency',
  on: 'indicator',
  field: 'frequency',
  family: 'sources',
  severity: fromSubmitted,
  title: t(
    'Mittarista kerrotaan, kuinka usein se saa uuden arvon.',
    'För indikatorn anges hur ofta den får ett nytt värde.',
    'The indicator says how often it gets a new value.',
  ),
  why: t(
    'Seurantavälistä toimi tietää, milloin toteumaa odotetaan. Ennen sitä odotetaan yhtä vuodessa.',
    'Av intervallet vet toimi när ett utfall väntas. Tills det är angivet väntas ett per år.',
    'By the frequency toimi knows when an actual is due. Until it is given, one a year is.',
  ),
  missing: t(
    'Mittarin seurantaväli puuttuu.',
    'Indikatorns uppföljningsintervall saknas.',
    'The indicator has no frequency.',
  ),
  example: () => same('frequency: yearly'),
  good: indicatorWith('frequency: yearly'),
  bad: indicatorWith('source: Koulutusrekisteri'),
  look({ full, written }) {
    if (full.kind === 'milestone' || (full.frequency && !written.frequency)) return 'not-applicable'
    return written.frequency ? 'filled' : 'missing'
  },
}
