import { t } from '../core/text.ts'
import { goalWith, indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorTitle: Expectation<'definition'> = {
  code: 'indicator-title',
  on: 'definition',
  field: 'title',
  family: 'definition',
  severity: fromDraft,
  title: t('Mittarilla on nimi.', 'Indikatorn har ett namn.', 'The indicator has a title.'),
  why: t(
    'Raportissa mittari tunnetaan nimestään. Yhteinen mittari saa nimensä tiedostosta indicators.yaml.',
    'I rapporten känns indikatorn igen på sitt namn. En gemensam indikator får sitt namn ur indicators.yaml.',
    'Reports know an indicator by its title. A shared one has its title from indicators.yaml.',
  ),
  missing: t('Mittarin nimi puuttuu.', 'Indikatorns namn saknas.', 'The indicator has no title.'),
  example: () =>
    t(
      'title: Koulutuksen käyneiden osuus',
      'title: Andelen som gått utbildningen',
      'title: Share of those who have been trained',
    ),
  good: indicatorWith('kind: percent'),
  bad: goalWith('indicators: [{ id: koulutetut, kind: percent }]'),
  look: ({ title }) => (title ? 'filled' : 'missing'),
}
