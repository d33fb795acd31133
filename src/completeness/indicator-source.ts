import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromSubmitted } from './levels.ts'
import { ownText } from './own-text.ts'

export const indicatorSource: Expectation<'indicator'> = {
  code: 'indicator-source',
  on: 'indicator',
  field: 'source',
  family: 'sources',
  severity: fromSubmitted,
  title: t(
    'Mittarin tietolähde on kerrottu.',
    'Indikatorns källa är angiven.',
    'The indicator names its source.',
  ),
  why: t(
    'Luku, jonka lähdettä ei tiedetä, jää seuraavana vuonna saamatta. ”Seurantajärjestelmä” ei ole lähde.',
    'Ett tal vars källa är okänd går inte att få följande år. ”Uppföljningssystemet” är ingen källa.',
    'A figure of unknown source cannot be got next year. "The monitoring system" is not a source.',
  ),
  missing: t('Mittarin tietolähde puuttuu.', 'Indikatorns källa saknas.', 'The indicator has no source.'),
  example: () => t('source: Koulutusrekisteri', 'source: Utbildningsregistret', 'source: Training register'),
  good: indicatorWith('source: Koulutusrekisteri'),
  bad: indicatorWith('source: <TÄYTÄ>'),
  look: (indicator) => ownText(indicator, 'source'),
}
