import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, written } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

export const indicatorBaselineSource: Expectation<'baseline'> = {
  code: 'indicator-baseline-source',
  on: 'baseline',
  field: 'source',
  label: t('Lähtötason lähde', 'Utgångsnivåns källa', 'Source of the baseline'),
  family: 'sources',
  severity: fromSubmitted,
  explainedBy: 'baseline',
  title: t(
    'Lähtötason lähde on kerrottu.',
    'Utgångsnivåns källa är angiven.',
    'The baseline names its source.',
  ),
  why: t(
    'Lähtötaso on usein muualta kuin myöhemmät luvut, ja se on tarkistettava vielä vuosien päästä.',
    'Utgångsnivån kommer ofta från annat håll än de senare talen, och den ska kunna kontrolleras ännu efter flera år.',
    'The baseline often comes from elsewhere than later figures, and must bear checking years later.',
  ),
  missing: t('Lähtötason lähde puuttuu.', 'Utgångsnivåns källa saknas.', 'The baseline has no source.'),
  example: () =>
    t(
      'source: Koulutusrekisteri 2021',
      'source: Utbildningsregistret 2021',
      'source: Training register 2021',
    ),
  good: indicatorWith('baseline: { period: 2021, value: 35, source: Koulutusrekisteri }'),
  bad: indicatorWith('baseline: { period: 2021, value: 35 }'),
  look: ({ source }) => written(source),
}
