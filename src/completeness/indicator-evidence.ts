import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, written } from './expectation.ts'
import { forApproval } from './levels.ts'

export const indicatorEvidence: Expectation<'indicator'> = {
  code: 'indicator-evidence',
  on: 'indicator',
  field: 'evidence',
  family: 'values',
  severity: forApproval,
  title: t(
    'Sanallisesta mittarista kerrotaan, mihin arvio perustuu.',
    'För en verbal indikator anges vad bedömningen bygger på.',
    'An indicator in words says what the judgement rests on.',
  ),
  why: t(
    'Sanallista arviota ei voi laskea uudelleen. Siksi näytön pitää olla muiden nähtävissä.',
    'En bedömning i ord kan inte räknas om. Därför ska andra kunna se vad den bygger på.',
    'A judgement in words cannot be recomputed, so others must be able to see its evidence.',
  ),
  missing: t(
    'Sanallisen mittarin näyttö puuttuu.',
    'Den verbala indikatorns belägg saknas.',
    'The indicator in words has no evidence.',
  ),
  example: () =>
    t(
      'evidence: Käyttäjäraadin muistio, liitteenä vastaukset kysymyksittäin.',
      'evidence: Användarrådets promemoria med svaren fråga för fråga som bilaga.',
      'evidence: Minutes of the user panel, with the answers to each question.',
    ),
  good: indicatorWith('kind: text\nevidence: Käyttäjäraadin muistio, liitteenä vastaukset kysymyksittäin.'),
  bad: indicatorWith('kind: text'),
  look: ({ full, written: own }) => (full.kind === 'text' ? written(own.evidence) : 'not-applicable'),
}
