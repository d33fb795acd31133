import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { goodToHave } from './levels.ts'
import { ownText } from './own-text.ts'

export const indicatorLimitations: Expectation<'indicator'> = {
  code: 'indicator-limitations',
  on: 'indicator',
  field: 'limitations',
  family: 'definition',
  severity: goodToHave,
  title: t(
    'Mittarin tunnetut rajoitukset on kerrottu.',
    'Indikatorns kända begränsningar är angivna.',
    'The indicator names its known limitations.',
  ),
  why: t(
    'Lukija osaa olla päättelemättä luvusta enempää kuin se kertoo.',
    'Läsaren vet då att inte dra längre slutsatser av talet än det tål.',
    'The reader will not conclude more from the figure than it bears.',
  ),
  missing: t(
    'Mittarin rajoitukset puuttuvat.',
    'Indikatorns begränsningar saknas.',
    'The indicator has no limitations.',
  ),
  example: () =>
    t(
      'limitations: Luku ei kerro, kuinka hyvin koulutusta on hyödynnetty.',
      'limitations: Talet säger inte hur väl utbildningen har använts.',
      'limitations: The figure does not tell how well the training is used.',
    ),
  good: indicatorWith('limitations: Luku ei kerro, kuinka hyvin koulutusta on hyödynnetty.'),
  bad: indicatorWith('source: Koulutusrekisteri'),
  look: (indicator) => ownText(indicator, 'limitations'),
}
